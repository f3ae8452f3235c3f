/** The papers of a set, and what several of them say of the course. */
import { createLaunchData } from '../compile/launch.ts'
import type { Course } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { madeOf, paper } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { HandoverInput } from './input.ts'

export const paperNames = [
  'administrator',
  'acceptance',
  'data-protection',
  'accessibility',
  'answers'
] as const
export type PaperName = (typeof paperNames)[number]

const words = {
  en: {
    titles: {
      administrator: 'Administrator’s sheet',
      acceptance: 'Acceptance protocol',
      'data-protection': 'Data protection sheet',
      accessibility: 'Accessibility declaration',
      answers: 'Legend of answers'
    },
    papers: 'Papers',
    forLms: (name: string) => `settings for: ${name}`,
    draft: 'The course is a draft for review: do not give it to learners.'
  },
  pl: {
    titles: {
      administrator: 'Karta administratora',
      acceptance: 'Protokół odbioru',
      'data-protection': 'Karta ochrony danych',
      accessibility: 'Deklaracja dostępności',
      answers: 'Legenda odpowiedzi'
    },
    papers: 'Dokumenty',
    forLms: (name: string) => `ustawienia dla: ${name}`,
    draft: 'Kurs jest wersją roboczą do recenzji: nie udostępniaj go uczestnikom.'
  }
}

export function page(name: PaperName, language: ToolLanguage, input: HandoverInput, body: Html): string {
  const { titles, papers, forLms, draft } = words[language]
  const [course] = input.courses
  return paper({
    language,
    title: titles[name],
    of: course,
    made: [...madeOf(course.version, input.commit, language), forLms(input.preset.name[language])],
    others: {
      label: papers,
      papers: paperNames.map((other) => ({
        file: `${other}.html`,
        title: titles[other],
        current: other === name
      }))
    },
    body: html`${course.draft ? html`<p class="note"><strong>${draft}</strong></p>` : ''}
${body}`
  })
}

/** Of a course in several languages, the one in the paper's language where there is one. */
export function courseFor({ courses }: HandoverInput, language: ToolLanguage) {
  return courses.find((course) => course.language === language) ?? courses[0]
}

/** What the course's button to leave says. */
export function exitLabel(course: Course): string {
  return createLaunchData(course).messages.player!.saveAndExit!
}

export function size(bytes: number, language: ToolLanguage): string {
  const [number, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  const digits = unit === 'kB' ? 0 : 1
  return `${number.toLocaleString(language, { maximumFractionDigits: digits })} ${unit}`
}

export const number = (value: number, language: ToolLanguage) => value.toLocaleString(language)
