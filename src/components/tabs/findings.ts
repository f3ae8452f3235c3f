import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'tabs-one': {
    en: {
      message: 'There is one tab only: there is nothing to choose from.',
      hint: 'Add a second part with a heading of the same level, or take the block’s two lines with colons out.'
    },
    pl: {
      message: 'Jest tylko jedna zakładka: nie ma z czego wybierać.',
      hint: 'Dodaj drugą część z nagłówkiem tego samego poziomu albo usuń obie linie bloku z dwukropkami.'
    }
  }
} satisfies Findings
