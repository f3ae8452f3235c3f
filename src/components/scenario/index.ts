/** A branching scenario: scenes (`:::node`) with choices that are links to the next scene, and what follows from them. */
import { array, object, template, value, type Expression } from '../../shared/fragment.ts'
import { plainText, type Inline } from '../../parse/tree.ts'
import { optionKey } from '../../standards/interaction.ts'
import { answerOf } from '../shared/question/reported.ts'
import { defineComponent, type CompileContext, type Reported } from '../types.ts'
import { checkScenario } from './check.ts'
import type { Condition } from './condition.ts'
import { findings } from './findings.ts'
import { mostPoints, search } from './graph.ts'
import { decisionInteraction, endInteraction } from './interaction.ts'
import { messages } from './messages.ts'
import {
  readScenario,
  type Choice,
  type Debrief,
  type Passage,
  type ScenarioReading,
  type SceneNode
} from './read.ts'
import { tracked } from './state.ts'
import { tell } from './tell.ts'

interface ScenarioProps {
  title?: Inline[]
  start: string
  nodes: SceneNode[]
  debriefs: Debrief[]
  /** Points of the best way. */
  points: number
}

const settings = {
  start: { type: 'text' },
  objective: { type: 'text' },
  points: { type: 'number', min: 0, max: 100 }
} as const

export const scenario = defineComponent<ScenarioProps, typeof settings>({
  name: 'scenario',
  form: 'container',
  example: {
    en: '::::scenario[Title]{#name start=first-scene}',
    pl: '::::scenario[Tytuł]{#nazwa start=pierwsza-scena}'
  },
  aliases: ['scenariusz', 'scenka'],
  settings,
  parts: ['node', 'when', 'debrief'],
  tracked,
  tag: 'sd-scenario',
  findings,
  messages,
  tell,

  read(block, { start }, context) {
    const reading = readScenario(block, context)
    const { nodes, debriefs } = reading
    if (nodes.length === 0) {
      context.problem({ code: 'scenario-empty', range: block.nameRange })
      return undefined
    }
    const first = start ?? nodes[0]!.id
    const found = search({ start: first, nodes }, askedBesides(reading))
    checkScenario(block, reading, first, found, context)
    const points = mostPoints(found)
    const choices = nodes.flatMap((node) => node.choices)
    const props: ScenarioProps = { start: first, nodes, debriefs, points }
    return {
      props: block.label === undefined ? props : { ...props, title: block.label },
      item: {
        // Room for every choice once, and for going round in a circle where there are few.
        params: { steps: Math.max(choices.length, nodes.length * 2) },
        parts: nodes.flatMap(({ id, choices: own }) =>
          own.map(({ text }) => ({ group: id, text: plainText(text) }))
        ),
        reports: reportsOf(props, context.data.language),
        usualPoints: points > 0 ? 1 : 0
      }
    }
  },

  compile({ title, start, nodes, debriefs, points }, context) {
    const slots = context.item?.partSlots.values()
    return {
      content: object({
        title: title === undefined ? undefined : template(context.inline(title)),
        plainTitle: value(plainText(title ?? [])),
        start: value(start),
        points: value(points),
        nodes: array(
          nodes.map(({ id, outcome, passages, choices, if: condition }) =>
            object({
              id: value(id),
              outcome: optional(outcome),
              if: optional(condition),
              passages: compilePassages(passages, context),
              choices: array(choices.map((choice) => compileChoice(choice, slots?.next().value, context)))
            })
          )
        ),
        debriefs: array(
          debriefs.map(({ outcome, passages, if: condition }) =>
            object({
              outcome: optional(outcome),
              if: optional(condition),
              passages: compilePassages(passages, context)
            })
          )
        )
      })
    }
  }
})

/** Each scene with a choice, and the end. Which choices are there for somebody hangs on their way: here all are. */
function reportsOf({ title, nodes, points }: ScenarioProps, language: string): Reported[] {
  const words = messages[language as keyof typeof messages] ?? messages.en
  const decisions = nodes
    .filter(({ choices }) => choices.length > 0)
    .map(({ id, passages, choices }): Reported => {
      const scores = choices.map(({ score }) => score)
      const decision = decisionInteraction({
        scenario: '',
        node: id,
        scene: passages.map(({ plain }) => plain).join(' '),
        taken: scores.indexOf(Math.max(...scores)),
        scores,
        latencySeconds: 0
      })
      const keys = choices.map(({ text }, i) => ({ key: optionKey(i), text: plainText(text) }))
      return {
        of: id,
        answered: answerOf(decision),
        description: decision.description,
        when: 'decided',
        keys,
        weightless: true
      }
    })
  const best = `${words.good}, ${points} / ${points}`
  const end = endInteraction({
    scenario: '',
    title: plainText(title ?? []),
    outcome: 'good',
    words: points === 0 ? words.good : best
  })
  return [
    ...decisions,
    {
      answered: answerOf(end),
      description: end.description,
      when: 'ended',
      result: end.result,
      keys: [],
      weightless: true
    }
  ]
}

/** What is asked for by text alone, not by choices. */
function askedBesides({ nodes, debriefs }: ScenarioReading): Condition {
  const passages = [...nodes, ...debriefs].flatMap((part) => part.passages)
  return [...passages, ...debriefs].flatMap((part) => part.if ?? [])
}

const optional = (data: unknown): Expression | undefined => (data === undefined ? undefined : value(data))

function compilePassages(passages: readonly Passage[], context: CompileContext): Expression {
  return array(
    passages.map(({ content, plain, if: condition }) =>
      object({
        content: template(context.content(content)),
        plain: value(plain),
        if: optional(condition)
      })
    )
  )
}

function compileChoice(choice: Choice, slot: number | undefined, context: CompileContext): Expression {
  const { text, target, score, set, consequence } = choice
  return object({
    slot: value(slot),
    text: template(context.inline(text)),
    target: value(target),
    score: value(score),
    if: optional(choice.if),
    set: optional(set),
    consequence: consequence.length === 0 ? undefined : template(context.content(consequence))
  })
}
