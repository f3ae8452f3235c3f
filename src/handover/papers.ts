/** All papers that go to an administrator with a set of packages, as files. Pure: no clock, no disk. */
import { toolLanguages, type ToolLanguage } from '../shared/wording/words.ts'
import { acceptance } from './acceptance.ts'
import { accessibility } from './accessibility.ts'
import { administrator } from './administrator.ts'
import { answers } from './answers.ts'
import { dataProtection } from './data-protection.ts'
import type { Html } from '../papers/html.ts'
import type { HandoverInput } from './input.ts'
import { page, paperNames, type PaperName } from './page.ts'

const bodies: Readonly<Record<PaperName, (input: HandoverInput, language: ToolLanguage) => Html>> = {
  administrator,
  acceptance,
  'data-protection': dataProtection,
  accessibility,
  answers
}

/** Each paper in each language, whatever the course's own. */
export function handoverPapers(input: HandoverInput): { path: string; text: string }[] {
  return toolLanguages.flatMap((language) =>
    paperNames.map((name) => ({
      path: `${language}/${name}.html`,
      text: page(name, language, input, bodies[name](input, language))
    }))
  )
}
