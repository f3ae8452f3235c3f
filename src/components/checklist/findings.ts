import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'checklist-list': {
    en: {
      message: 'There is nothing to tick in this checklist.',
      hint: 'Write each thing on a line of its own that begins with “- [ ]”.'
    },
    pl: {
      message: 'Na tej liście kontrolnej nie ma nic do zaznaczenia.',
      hint: 'Napisz każdy punkt w osobnym wierszu, zaczynając od „- [ ]”.'
    }
  },
  'checklist-ticked': {
    en: {
      message: 'This box is ticked already; a checklist begins with empty ones.',
      hint: 'Write “- [ ]”. For a question with right answers use “:::choice”.'
    },
    pl: {
      message: 'To pole jest już zaznaczone, a lista kontrolna zaczyna się od pustych.',
      hint: 'Napisz „- [ ]”. Pytanie z dobrymi odpowiedziami zapisz jako „:::choice”.'
    }
  }
} satisfies Findings
