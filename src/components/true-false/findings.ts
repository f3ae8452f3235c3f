import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'true-false-answer': {
    en: {
      message: 'It is not said whether this statement is true.',
      hint: 'Write it in braces behind the name: “:::true-false{#q-name answer=true}” or “answer=false”.'
    },
    pl: {
      message: 'Nie wiadomo, czy to zdanie jest prawdziwe.',
      hint: 'Napisz to w nawiasach klamrowych za nazwą: „:::true-false{#q-nazwa answer=true}” albo „answer=false”.'
    }
  },
  'true-false-list': {
    en: {
      message: 'A statement has no list of answers: the learner picks between “true” and “false”.',
      hint: 'Delete the list and write “answer=true” or “answer=false” behind the name. For answers of your own use “:::choice”.'
    },
    pl: {
      message: 'Przy zdaniu do oceny nie ma listy odpowiedzi: uczestnik wybiera między „Prawda” i „Fałsz”.',
      hint: 'Usuń listę i napisz za nazwą „answer=true” albo „answer=false”. Jeśli odpowiedzi mają być inne, użyj „:::choice”.'
    }
  }
} satisfies Findings
