/** People and places to call, from contacts.yaml. Plain HTML, no element. */
import { phoneAddress, dateInWords } from '../../config/in-words.ts'
import type { Contact, TextByLanguage } from '../../config/schema.ts'
import { attribute, text, type Fragment } from '../../shared/fragment.ts'
import { readOnly } from '../shared/only.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface ContactsProps {
  /** Ids, in the order in which they are shown; undefined for all, as the file has them. */
  only: string[] | undefined
}

const example = '::contacts'
const settings = { only: { type: 'text' } } as const

export const contacts = defineComponent<ContactsProps, typeof settings>({
  name: 'contacts',
  form: 'leaf',
  example,
  aliases: ['kontakty'],
  settings,
  messages,
  findings,
  styled: true,
  reference: ({ contacts: all }) => (all.size > 0 ? { markdown: example, isHelp: true } : undefined),

  read(block, _, context) {
    refuseTitle(block, example, context)
    const { contacts: all, unread } = context.data
    const isRead = !unread.has('contacts.yaml')
    if (isRead && all.size === 0) {
      context.problem({ code: 'contacts-empty', range: block.nameRange })
      return undefined
    }
    const only = readOnly(block, isRead ? [...all.keys()] : undefined, 'contacts-unknown', context)
    return { props: { only: only?.map(({ id }) => id) } }
  },

  compile({ only }, context) {
    const { contacts: all } = context.data
    const shown = (only ?? [...all.keys()])
      .map((id) => all.get(id))
      .filter((contact) => contact !== undefined)
    const entries = shown.flatMap((contact): Fragment => ['<li>', ...entry(contact, context), '</li>'])
    return { html: ['<ul class="contacts">', ...entries, '</ul>'] }
  }
})

/** Without number, address or hours there is nothing that could be out of date. */
function isChecked({ phone, email, url, hours, verified }: Contact): boolean {
  return [phone, email, url, hours, verified].some((known) => known !== undefined)
}

function entry(contact: Contact, context: CompileContext): Fragment {
  const { name, phone, email, url, hours, note, verified } = contact
  return [
    '<p class="contact-name">',
    ...inItsLanguage(name, context),
    '</p>',
    ...(phone === undefined ? [] : line('phone', link(phoneAddress(phone), phone, context), context)),
    ...(email === undefined ? [] : line('email', link(`mailto:${email}`, email, context), context)),
    ...(url === undefined ? [] : line('url', link(url, shortAddress(url), context), context)),
    ...(hours === undefined ? [] : line('hours', inItsLanguage(hours, context), context)),
    ...(note === undefined ? [] : ['<p>', ...inItsLanguage(note, context), '</p>']),
    ...(isChecked(contact) ? verifiedLine(verified, context) : [])
  ]
}

function line(label: string, words: Fragment, context: CompileContext): Fragment {
  return [`<p><span class="contact-label">${text(context.message(label))}:</span> `, ...words, '</p>']
}

function link(href: string, words: string, context: CompileContext): Fragment {
  const range = { start: 0, end: 0 }
  return context.inline([{ kind: 'link', href, range, children: [{ kind: 'text', text: words, range }] }])
}

const shortAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/$/g, '')

function verifiedLine(verified: string | undefined, context: CompileContext): Fragment {
  if (verified === undefined) {
    return [`<p class="contact-caution">${text(context.message('unverified'))}</p>`]
  }
  const words = context.message('verified').replace('{date}', dateInWords(verified, context.data.language))
  return [`<p class="contact-verified">${text(words)}</p>`]
}

/** Words that are there in another language only are said in it (WCAG 2.2, 3.1.2). */
function inItsLanguage(words: TextByLanguage, context: CompileContext): Fragment {
  if (typeof words === 'string') return context.words(words)
  const { language } = context.data
  const found = [language, 'en', ...Object.keys(words)].find((one) => words[one] !== undefined) ?? language
  const inner = context.words(words[found] ?? '')
  return found === language ? inner : [`<span${attribute('lang', found)}>`, ...inner, '</span>']
}
