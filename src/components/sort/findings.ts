import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'sort-list': {
    en: {
      message: 'Groups are written as a list, and here is none.',
      hint: 'Write “- Group” for each group, and under it, indented by two blanks, “  - entry” for what belongs to it.'
    },
    pl: {
      message: 'Grupy zapisuje się jako listę, a tu jej nie ma.',
      hint: 'Napisz „- Grupa” dla każdej grupy, a pod nią, z wcięciem na dwa odstępy, „  - pozycja” dla tego, co do niej należy.'
    }
  },
  'sort-flat': {
    en: {
      message: 'All lines of this list stand at one depth: there are no groups with entries under them.',
      hint: 'Write “- Group” for each group, and under it, indented by two blanks, “  - entry” for what belongs to it.'
    },
    pl: {
      message: 'Wszystkie wiersze tej listy stoją na jednym poziomie: nie ma grup z pozycjami pod nimi.',
      hint: 'Napisz „- Grupa” dla każdej grupy, a pod nią, z wcięciem na dwa odstępy, „  - pozycja” dla tego, co do niej należy.'
    }
  },
  'sort-group-empty': {
    en: {
      message: 'Nothing stands under “{text}”: it is read as a group without entries.',
      hint: 'Indent what belongs to a group by two blanks: “  - entry”. Delete a group that nothing belongs to.'
    },
    pl: {
      message: 'Pod „{text}” nic nie stoi: ten wiersz jest czytany jako grupa bez pozycji.',
      hint: 'Wetnij to, co należy do grupy, na dwa odstępy: „  - pozycja”. Grupę, do której nic nie należy, usuń.'
    }
  },
  'sort-groups': {
    en: {
      message: 'There is one group only: there is nothing to pick from.',
      hint: 'Write at least two lines “- Group” that are not indented.'
    },
    pl: {
      message: 'Jest tylko jedna grupa: nie ma z czego wybierać.',
      hint: 'Napisz co najmniej dwa wiersze „- Grupa” bez wcięcia.'
    }
  },
  'sort-brackets': {
    en: {
      message: 'Brackets in front of an entry mean nothing here.',
      hint: 'Delete “[ ]” or “[x]”: which group is right is said by where the entry stands.'
    },
    pl: {
      message: 'Nawiasy przed pozycją nic tu nie znaczą.',
      hint: 'Usuń „[ ]” albo „[x]”: o tym, która grupa jest właściwa, mówi miejsce pozycji.'
    }
  },
  'sort-content': {
    en: {
      message: 'This does not belong into the list of groups.',
      hint: 'Under a group stand only its entries, “  - entry”, and under an entry only its explanation, “    > Because …”.'
    },
    pl: {
      message: 'To nie pasuje do listy grup.',
      hint: 'Pod grupą stoją tylko jej pozycje, „  - pozycja”, a pod pozycją tylko jej wyjaśnienie, „    > Bo …”.'
    }
  }
} satisfies Findings
