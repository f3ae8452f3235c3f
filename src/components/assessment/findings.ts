import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'assessment-pool-small': {
    severity: 'hint',
    en: {
      message: '“{key}={wanted}” of only {there}: each paper would ask much the same as the last.',
      hint: 'Write at least twice as many questions as are drawn: {needed}.'
    },
    pl: {
      message:
        '„{key}={wanted}”, a do wyboru tylko {there}: każdy arkusz byłby prawie taki sam jak poprzedni.',
      hint: 'Przygotuj co najmniej dwa razy tyle pytań, ile się losuje: {needed}.'
    }
  }
} satisfies Findings
