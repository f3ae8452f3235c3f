/** What is the same on every sheet that people sign: who signs, what of it is signed, and how it is handed back. */
import { inLanguageOf, type SignedSheet } from '../config/schema.ts'
import type { SignOff } from '../model/sign-offs.ts'
import { html, type Html } from '../papers/html.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { ReviewInput } from './input.ts'

const words = {
  en: {
    signs: 'To be signed by:',
    nobody: 'No role in review.yaml signs this sheet.',
    state: 'state',
    signed: (who: string, by: string, on: string) => `${who}: signed by ${by}, ${on}`,
    changed: (who: string, on: string) => `${who}: changed since it was signed on ${on}`,
    rows: 'Sign in the row, or write your remark there. Give the sheet, on paper or as a scan, back to whoever sent it to you. The letters beside each row stand for what it says today: when it changes, so do they, and it has to be signed again. The author works remarks in and sends you those rows once more. Each row that you sign counts for itself; at the end you say who you are.',
    modules:
      'Sign each module at its end, and write remarks beside the text. Give the sheet, on paper or as a scan, back to whoever sent it to you. The letters beside each module stand for what it says today: when it changes, so do they, and it has to be signed again. The author works remarks in and sends you those modules once more. At the end you say who you are.',
    line: 'Signature or remark',
    signatures: 'Signatures',
    back: 'For the author',
    enter: (who: string) =>
      `When “${who}” has signed: put these lines under “signed:” in review.yaml, with name and day, and take out those that were not signed.`,
    all: (who: string) => `“${who}” has signed everything as it stands.`,
    by: 'name and function',
    on: 'day, such as 2026-11-21',
    fields: ['Name and function', 'Day', 'Signature']
  },
  pl: {
    signs: 'Podpisuje:',
    nobody: 'Tego arkusza nie podpisuje nikt z review.yaml.',
    state: 'stan',
    signed: (who: string, by: string, on: string) => `${who}: podpisano ${on}, ${by}`,
    changed: (who: string, on: string) => `${who}: zmienione po podpisie z ${on}`,
    rows: 'Podpisz w wierszu albo wpisz tam uwagę. Oddaj arkusz, na papierze albo jako skan, osobie, od której go masz. Litery przy wierszu oznaczają jego dzisiejszą treść: gdy się zmieni, zmienią się i one, a wiersz trzeba podpisać ponownie. Uwagi autor wprowadza do kursu i przysyła ci te wiersze jeszcze raz. Każdy podpisany wiersz liczy się osobno; na końcu wpisujesz, kim jesteś.',
    modules:
      'Podpisz każdy moduł na jego końcu, a uwagi wpisz przy tekście. Oddaj arkusz, na papierze albo jako skan, osobie, od której go masz. Litery przy module oznaczają jego dzisiejszą treść: gdy się zmieni, zmienią się i one, a moduł trzeba podpisać ponownie. Uwagi autor wprowadza do kursu i przysyła ci te moduły jeszcze raz. Na końcu wpisujesz, kim jesteś.',
    line: 'Podpis lub uwaga',
    signatures: 'Podpisy',
    back: 'Dla autora',
    enter: (who: string) =>
      `Gdy podpisze „${who}”: wklej te linie pod „signed:” w review.yaml, wpisz imię, nazwisko i datę, a usuń pozycje niepodpisane.`,
    all: (who: string) => `„${who}”: wszystko podpisane w obecnym brzmieniu.`,
    by: 'imię, nazwisko i funkcja',
    on: 'data, na przykład 2026-11-21',
    fields: ['Imię, nazwisko i funkcja', 'Data', 'Podpis']
  }
}

/** Roles that sign a sheet. */
export function signing({ signOffs }: ReviewInput, sheet: SignedSheet): SignOff[] {
  return [...signOffs.roles.values()].filter(({ role }) => role.approves === sheet)
}

const nameOf = ({ role }: SignOff, language: ToolLanguage) => inLanguageOf(role.title, language)

/** Who signs, and where. */
export function signingHead(
  roles: readonly SignOff[],
  where: 'rows' | 'modules',
  language: ToolLanguage
): Html {
  const said = words[language]
  if (roles.length === 0) return html`<p class="note">${said.nobody}</p>`
  const who = roles.map((one) => nameOf(one, language)).join(', ')
  return html`<p class="note">${said.signs} <strong>${who}</strong>. ${said[where]}</p>`
}

/** The letters of an entry; nothing where nobody signs it. */
export function stateOf(id: string, roles: readonly SignOff[], language: ToolLanguage): Html {
  const entry = roles.flatMap(({ entries }) => entries).find((one) => one.id === id)
  if (entry === undefined) return html``
  return html`<span class="quiet">${words[language].state} <code>${entry.state}</code></span>`
}

/** What was signed of an entry; empty, so that it can be written on, where nothing was. */
export function signedOf(id: string, roles: readonly SignOff[], language: ToolLanguage): Html {
  const said = words[language]
  const lines = roles.flatMap((one) => {
    const entry = one.entries.find((each) => each.id === id)
    if (entry === undefined || entry.is === 'open') return []
    const who = nameOf(one, language)
    return entry.is === 'signed' ? [said.signed(who, entry.by!, entry.on!)] : [said.changed(who, entry.on!)]
  })
  return html`${lines.map((line) => html`<p>${line}</p>`)}`
}

/** At the end of a module: what was signed of it, or room for it. */
export function signedLine(id: string, roles: readonly SignOff[], language: ToolLanguage): Html {
  const signed = signedOf(id, roles, language)
  const open = html`<p>${words[language].line}: <span class="line"></span></p>`
  return roles.length === 0 ? html`` : html`${signed}${open}`
}

/** Lines to sign on, and what the author enters when the sheet comes back. */
export function signingEnd(roles: readonly SignOff[], language: ToolLanguage): Html {
  const said = words[language]
  if (roles.length === 0) return html``
  return html`<h2>${said.signatures}</h2>
${roles.map(
  (one) => html`<div class="signed"><h3>${nameOf(one, language)}</h3>
<ul>${said.fields.map((field) => html`<li>${field}: <span class="line"></span></li>`)}</ul></div>`
)}
<h2>${said.back}</h2>
${roles.map((one) => toEnter(one, language))}`
}

function toEnter(one: SignOff, language: ToolLanguage): Html {
  const said = words[language]
  const open = one.entries.filter(({ is }) => is !== 'signed')
  const who = nameOf(one, language)
  if (open.length === 0) return html`<p>${said.all(who)}</p>`
  const lines = [`    - by: ${said.by}`, `      on: ${said.on}`, '      of:']
  const entries = open.map(({ id, state }) => `        ${id}: ${state}`)
  return html`<p>${said.enter(who)}</p>
<pre>${[...lines, ...entries].join('\n')}</pre>`
}
