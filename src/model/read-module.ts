/** One parsed module → pages with components. Pure: ids that must be unique in the whole course are compared later. */
import type {
  Audience,
  Component,
  ComponentBlock,
  ComponentMap,
  Content,
  CourseData,
  FileUse,
  Item,
  ReadContext,
  Reference
} from '../components/types.ts'
import { readYaml } from '../config/read-yaml.ts'
import { moduleSchema, type ModuleCard } from '../config/schema.ts'
import {
  plainText,
  type Attribute,
  type Block,
  type Directive,
  type Heading,
  type Inline,
  type ParsedModule
} from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import { idPattern, slug } from '../shared/slug.ts'
import { listed, oneOf } from '../shared/wording/words.ts'
import type { Module, Page } from './course.ts'
import { footnoteProblems } from './footnotes.ts'
import type { SourcePart } from './places.ts'
import { readSettings, type Settings } from './read-settings.ts'

export interface ModuleReading {
  module: Module
  problems: Problem<string>[]
}

export interface ModuleText {
  /** Path of the file. */
  file: string
  parts: readonly SourcePart[]
  /** With the files that it includes, and words for its variables. */
  parsed: ParsedModule
}

interface Around {
  components: ComponentMap
  audience: Audience
  data: CourseData
}

/** Slots are 0 here: create-course.ts gives them, since they count through the course. */
export function readModule({ file, parts, parsed }: ModuleText, around: Around): ModuleReading {
  const problems: Problem<string>[] = parsed.problems.map((problem) => withExample(problem, around))
  const card = readCard(parsed, problems)
  const reader = new PageReader(card?.objectives, around, problems)
  const pages = splitPages(parsed.blocks, problems).map((page, i) => reader.page(page, i))
  const unread = parsed.problems.some(({ code }) => code === 'front-matter-unclosed')
  if (pages.length === 0 && !unread) problems.push({ code: 'module-empty', range: { start: 0, end: 1 } })
  const name = file.replace(/^.*\/(\d+[-_])?|\.md$/g, '')
  return {
    module: {
      id: card?.id ?? slug(name, 'module'),
      file,
      parts,
      title: card?.title ?? name,
      abbreviations: abbreviationsIn(parsed.blocks),
      objectives: Object.entries(card?.objectives ?? {}).map(([id, text]) => ({ id, text })),
      pages,
      ...minutesOf(card, pages)
    },
    problems
  }
}

/** The block that has another name here. */
function meantBy(name: string, components: ComponentMap): Component | undefined {
  const written = name.toLowerCase().replaceAll('_', '-')
  const find = (wanted: string) =>
    [...components.values()].find(({ aliases }) => aliases?.includes(wanted) === true)
  return find(written) ?? find(written.replace(/-.*/, ''))
}

const usualForm = {
  en: ':::name[Title]{#id key=value}',
  pl: ':::nazwa[Tytuł]{#id klucz=wartość}'
}

/** How the block is written whose opening line cannot be read. */
function withExample(problem: Problem, { components }: Around): Problem {
  if (problem.code !== 'block-opening') return problem
  const { name, ...params } = problem.params!
  const example =
    (components.get(name as string) ?? meantBy(name as string, components))?.example ?? usualForm
  return { ...problem, params: { ...params, example } }
}

/** What the card says, or else what the pages need together where each says so. */
function minutesOf(card: ModuleCard | undefined, pages: readonly Page[]): { minutes?: number } {
  if (card?.duration !== undefined) return { minutes: parseInt(card.duration, 10) }
  const known = pages.filter((page) => page.audience === undefined).map(({ minutes }) => minutes)
  if (known.length === 0 || known.includes(undefined)) return {}
  return { minutes: known.reduce<number>((sum, minutes) => sum + minutes!, 0) }
}

function abbreviationsIn(blocks: readonly Block[]): Map<string, string> {
  return new Map(
    blocks.flatMap((block) => (block.kind === 'abbreviation' ? [[block.short, block.text] as const] : []))
  )
}

function readCard(parsed: ParsedModule, problems: Problem<string>[]): ModuleCard | undefined {
  if (parsed.frontMatter === undefined) return undefined
  const { text, offset } = parsed.frontMatter
  const result = readYaml(text, moduleSchema, offset)
  problems.push(...result.problems)
  return result.value
}

interface PageSource {
  heading: Heading
  blocks: Block[]
}

function splitPages(blocks: readonly Block[], problems: Problem<string>[]): PageSource[] {
  const pages: PageSource[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) pages.push({ heading: block, blocks: [] })
    else if (pages.length > 0) pages.at(-1)!.blocks.push(block)
    else problems.push({ code: 'content-before-page', range: block.range })
  }
  return pages
}

const pageSettings = {
  minutes: { type: 'number', min: 1, max: 240 },
  objective: { type: 'text' },
  optional: { type: 'flag' },
  trainer: { type: 'flag' },
  care: { type: 'text' },
  glossary: { type: 'oneOf', values: ['off'] }
} as const
/** How a block of each form is written. */
const forms = {
  leaf: { en: 'two colons', pl: 'z dwoma dwukropkami' },
  container: { en: 'three colons and an end', pl: 'z trzema dwukropkami i zakończeniem' }
}

class PageReader {
  private items: Item[] = []
  private taken = new Set<Inline | Block>()
  private names = new Set<string>()
  private files: FileUse[] = []
  private footnotes = new Map<string, Content[]>()
  /** Name of the block in which tracked items cannot stand. */
  private plainInside = false
  /** What the block that is read refers to. */
  private references: Reference[] = []
  /** Whether the blocks that are read are questions of an assessment. */
  private inAssessment = false

  constructor(
    /** Undefined where the card could not be read. */
    private readonly objectives: Readonly<Record<string, string>> | undefined,
    private readonly around: Around,
    private readonly problems: Problem<string>[]
  ) {}

  page({ heading, blocks }: PageSource, index: number): Page {
    this.items = []
    this.taken = new Set()
    this.names = new Set()
    this.files = []
    this.footnotes = new Map()
    const title = plainText(heading.children)
    if (title === '') this.problems.push({ code: 'page-title-empty', range: heading.range })
    const { attributes } = heading
    if (attributes?.id !== undefined) this.checkId(attributes.id.value, attributes.id.range)
    const settings = readSettings('page', pageSettings, attributes, (found) => this.problems.push(found))
    this.problems.push(...footnoteProblems(blocks))
    const content = this.content(blocks)
    const { care } = attributes?.values ?? {}
    if (care !== undefined && this.items.some(({ test }) => test !== undefined)) {
      this.problems.push({ code: 'care-test', range: care.range })
    }
    return {
      id: attributes?.id?.value ?? slug(title, `page-${index + 1}`),
      title,
      heading: heading.children,
      slot: 0,
      content,
      items: this.items,
      components: [...this.names],
      files: this.files,
      footnotes: this.footnotes,
      source: blocks,
      taken: this.taken,
      range: heading.range,
      objectives: this.taught(attributes),
      ...(typeof settings.minutes === 'number' ? { minutes: settings.minutes } : {}),
      ...(settings.optional === true ? { optional: true } : {}),
      ...(typeof settings.care === 'string' ? { care: settings.care } : {}),
      ...(settings.trainer === true ? { audience: 'trainer' } : {}),
      ...(settings.glossary === 'off' ? { glossaryLinks: false } : {})
    }
  }

  private content(blocks: readonly Block[]): Content[] {
    return blocks.flatMap((block): Content[] => {
      switch (block.kind) {
        case 'heading': {
          const unused = [block.attributes?.id, ...Object.values(block.attributes?.values ?? {})]
          for (const setting of unused) {
            if (setting !== undefined && block.level > 1)
              this.problems.push({ code: 'settings-unused', range: setting.range })
          }
          return [block]
        }
        case 'definitions':
          return [
            {
              ...block,
              entries: block.entries.map((entry) => ({
                ...entry,
                details: entry.details.map((detail) => this.content(detail))
              }))
            }
          ]
        case 'footnote':
          this.footnotes.set(block.label.value, this.content(block.children))
          return []
        case 'directive': {
          const component = this.component(block)
          return component === undefined ? [] : [component]
        }
        case 'quote':
          return [{ ...block, children: this.content(block.children) }]
        case 'list':
          return [
            {
              ...block,
              items: block.items.map((item) => ({ ...item, children: this.content(item.children) }))
            }
          ]
        default:
          return [block]
      }
    })
  }

  private component(block: Directive): ComponentBlock | undefined {
    const component = this.around.components.get(block.name)
    if (component === undefined) {
      this.problems.push(this.unknownBlock(block))
      return undefined
    }
    if (component.form !== block.form) {
      const params = { name: block.name, expected: forms[component.form], example: component.example }
      this.problems.push({ code: 'block-form', range: block.nameRange, params })
      return undefined
    }
    this.names.add(component.name)
    const problem = (found: Problem) => this.problems.push(found)
    const settings = readSettings(block.name, component.settings, block.attributes, problem)
    const id = block.attributes?.id
    if (component.tracked === undefined && id !== undefined) {
      problem({ code: 'id-unused', range: id.range, params: { id: id.value, name: block.name } })
    }
    const item = component.tracked === undefined ? undefined : this.startItem(block, component, settings)
    const outside = this.references
    this.references = []
    const reading = component.read(block, settings, this.context(component))
    const { references } = this
    this.references = outside
    if (reading === undefined) {
      // Nothing can be kept of what could not be read; the reason was told.
      this.items = this.items.filter((other) => other !== item)
      return undefined
    }
    if (item !== undefined && reading.item !== undefined) {
      const { params = {}, parts = [], usualPoints, questions, pools, test, answers, reports } = reading.item
      Object.assign(item, { params, parts, usualPoints })
      if (questions !== undefined) item.questions = questions
      if (pools !== undefined) item.pools = pools
      if (test !== undefined) item.test = test
      if (answers !== undefined) item.answers = answers
      if (reports !== undefined) item.reports = reports
      item.references = [...references, ...this.namedInTest(item, block)]
    }
    // Read all the same, so that its mistakes are told.
    if (component.audience === 'trainer' && this.around.audience === 'learner') return undefined
    return {
      kind: 'component',
      name: component.name,
      props: reading.props,
      range: block.range,
      ...(item === undefined ? {} : { item })
    }
  }

  private unknownBlock(block: Directive): Problem {
    const { name, nameRange: range } = block
    const parents = [...this.around.components.values()].filter(({ parts }) => parts?.includes(name))
    if (parents.length > 0) {
      const parent = oneOf(parents.map((component) => component.name))
      return { code: 'block-outside', range, params: { name, parent, example: parents[0]!.example } }
    }
    const known = [...this.around.components.keys()]
    const params = { name, known: listed(known) }
    const suggestion = meantBy(name, this.around.components)?.name
    const meant =
      suggestion === undefined ? suggest(name, known, (text) => ({ range, text })) : { suggestion }
    return { code: 'block-unknown', range, params, ...meant }
  }

  private startItem(block: Directive, component: Component, settings: Settings): Item {
    const { objective, points, critical, anchor } = settings
    const id = block.attributes?.id
    if (id === undefined) {
      const params = { what: component.name, example: component.example }
      this.problems.push({ code: 'id-missing', range: block.nameRange, params })
    } else {
      this.checkId(id.value, id.range)
    }
    if (this.plainInside) this.problems.push({ code: 'question-content', range: block.nameRange })
    const item: Item = {
      id: id?.value ?? '',
      slot: 0,
      component: component.name,
      params: {},
      points: 0,
      usualPoints: 0,
      parts: [],
      partSlots: [],
      references: [],
      range: id?.range ?? block.nameRange
    }
    if (typeof points === 'number') item.ownPoints = points
    if (critical === true) {
      item.critical = true
      this.onlyInTest('critical', block)
    }
    if (typeof anchor === 'string') {
      item.anchor = anchor
      this.onlyInTest('anchor', block)
    }
    if (typeof objective === 'string') {
      item.objective = objective
      // A test may ask about the whole course.
      if (!this.inAssessment) this.checkObjective(objective, block.attributes!.values.objective!)
    }
    this.items.push(item)
    return item
  }

  private onlyInTest(key: string, block: Directive): void {
    if (this.inAssessment) return
    const { range } = block.attributes!.values[key]!
    this.problems.push({ code: `${key}-outside`, range })
  }

  private namedInTest({ objective, anchor }: Item, block: Directive): Reference[] {
    if (!this.inAssessment) return []
    const { values } = block.attributes ?? {}
    return [
      ...(objective === undefined
        ? []
        : [{ to: 'objective' as const, id: objective, range: values!.objective!.range }]),
      ...(anchor === undefined ? [] : [{ to: 'question' as const, id: anchor, range: values!.anchor!.range }])
    ]
  }

  /** The objectives that a page names at its heading. */
  private taught(attributes: Heading['attributes']): string[] {
    const written = attributes?.values.objective
    if (written === undefined) return []
    const ids = written.value.split(/[\s,]+/).filter((id) => id !== '')
    for (const id of ids) this.checkObjective(id, written)
    return ids
  }

  /** @param written the setting, which may name several */
  private checkObjective(objective: string, { value, range }: Attribute): void {
    if (this.objectives === undefined) return
    const known = Object.keys(this.objectives)
    if (known.includes(objective)) return
    this.problems.push({
      code: 'objective-unknown',
      range,
      params: { id: objective, known: listed(known) },
      ...suggest(objective, known, (name) => {
        const all = value.replace(objective, name)
        return { range, text: `objective=${/\s/.test(all) ? `"${all}"` : all}` }
      })
    })
  }

  private context({ findings = {} }: Component): ReadContext {
    return {
      problem: (problem) => {
        const finding = findings[problem.code]
        this.problems.push(finding === undefined ? problem : { ...problem, finding })
      },
      data: this.around.data,
      content: (blocks) => this.content(blocks),
      questions: (blocks) => this.questions(blocks),
      isQuestion: ({ name }) => this.around.components.get(name)?.tracked?.question !== undefined,
      settings: (block, declared) => {
        const problem = (found: Problem) => this.problems.push(found)
        return readSettings(block.name, declared, block.attributes, problem) as never
      },
      file: (use) => this.files.push(use),
      refer: (to, id, range) => this.references.push({ to, id, range }),
      plainContent: (blocks) => {
        const before = this.plainInside
        this.plainInside = true
        const content = this.content(blocks)
        this.plainInside = before
        return content
      },
      take: (node) => this.taken.add(node)
    }
  }

  /** Their items are the assessment's own, not the page's. */
  private questions(blocks: readonly Block[]): { blocks: ComponentBlock[]; items: Item[] } {
    const outside = this.items
    this.items = []
    this.inAssessment = true
    const found = blocks.flatMap((block) => {
      const component = block.kind === 'directive' ? this.around.components.get(block.name) : undefined
      if (
        block.kind === 'directive' &&
        (component === undefined || component.tracked?.question !== undefined)
      ) {
        return this.component(block) ?? []
      }
      this.problems.push({ code: 'assessment-content', range: block.range })
      return []
    })
    const { items } = this
    this.items = outside
    this.inAssessment = false
    return { blocks: found, items }
  }

  private checkId(id: string, range: { start: number; end: number }): void {
    if (idPattern.test(id)) return
    const suggestion = slug(id, '')
    const known = idPattern.test(suggestion) ? { suggestion } : {}
    this.problems.push({ code: 'id-form', range, params: { id }, ...known })
  }
}
