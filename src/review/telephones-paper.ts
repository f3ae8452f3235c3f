/** Every number that a course shows, to be called before it is released. */
import { inLanguageOf } from '../config/schema.ts'
import { dateInWords } from '../config/in-words.ts'
import type { Course } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { code, quoted, table } from '../papers/paper.ts'
import { plainBlocks } from '../parse/tree.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { ReviewInput } from './input.ts'
import { signedOf, signing, signingEnd, signingHead, stateOf } from './signing.ts'

const words = {
  en: {
    intro:
      'Call each number and write what you learned: who answers, when, in which languages, and whether the name is right. Then the day goes into contacts.yaml under “verified”. Do not call an emergency number to try it: look it up on an official page.',
    title: 'Numbers',
    heads: ['Contact', 'Number', 'Pages with the number', 'Verified', 'Result of the call, signature'],
    never: 'never',
    everywhere: 'Every number is also one press away on every page, among the contacts.',
    none: 'The course has no telephone numbers.'
  },
  pl: {
    intro:
      'Zadzwoń pod każdy numer i zapisz, czego się dowiadujesz: kto odbiera, w jakich godzinach, w jakich językach i czy nazwa się zgadza. Datę wpisuje się potem do contacts.yaml pod „verified”. Pod numer alarmowy nie dzwoń na próbę: sprawdź go na stronie urzędu.',
    title: 'Numery',
    heads: ['Kontakt', 'Numer', 'Strony z numerem', 'Sprawdzono', 'Wynik rozmowy, podpis'],
    never: 'nigdy',
    everywhere: 'Każdy numer jest też pod ręką na każdej stronie, wśród kontaktów.',
    none: 'W kursie nie ma numerów telefonów.'
  }
}

export function telephones(input: ReviewInput, language: ToolLanguage): Html {
  const said = words[language]
  const [course] = input.courses
  const roles = signing(input, 'telephones')
  const rows = [...course.contacts].flatMap(([id, { name, phone, hours, verified }]) => {
    if (phone === undefined) return []
    const open = hours === undefined ? '' : html`<br>${inLanguageOf(hours, language)}`
    return [
      [
        html`${quoted(inLanguageOf(name, course.language), course.language, language)} ${code(id)}${open}<br>${stateOf(id, roles, language)}`,
        html`<strong>${phone}</strong>`,
        html`${pagesWith(phone, course).join(', ') || '–'}`,
        html`${verified === undefined ? said.never : dateInWords(verified, language)}`,
        signedOf(id, roles, language)
      ]
    ]
  })
  return html`
<p>${said.intro}</p>
${signingHead(roles, 'rows', language)}
${rows.length === 0 ? html`<p>${said.none}</p>` : table(said.title, said.heads, rows)}
<p class="quiet">${said.everywhere}</p>
${signingEnd(roles, language)}
`
}

function pagesWith(phone: string, { modules }: Course): string[] {
  const pages = modules.flatMap((module) => module.pages)
  return pages.filter(({ source }) => plainBlocks(source).includes(phone)).map(({ id }) => id)
}
