/** Two modules in two languages, in one package, that can be launched one by one. */
export const cutCourse = {
  'course.yaml': `id: cut
version: 1.2.3
status: released
languages: [pl, en]
languagePackages: together
title:
  pl: Kurs w częściach
  en: A course in parts
passMark: 80
`,
  'media/arrow.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 10h40" stroke="#000"/></svg>',
  'pl/01-one.md': `# Droga {#way}

Strzałka pokazuje drogę; ćwiczenia są w [drugim module](#drill), a znaki [na następnej stronie](#signs).

![Strzałka w prawo](../media/arrow.svg)

# Znaki {#signs}

:::choice{#q-sign}
Którędy?

- [x] schodami
- [ ] windą
:::
`,
  'pl/02-two.md': '---\nid: two\ntitle: Moduł drugi\n---\n\n# Ćwiczenia {#drill}\n\nRaz w roku z gaśnicą.\n',
  'en/01-one.md': `---
id: one
title: Module one
objectives:
  o1: I name the signs
---

# The way {#way}

The arrow shows the way; drills are in [module two](#drill), and signs [on the next page](#signs).

![An arrow to the right](../media/arrow.svg)

# Signs {#signs}

:::choice{#q-sign}
Which way?

- [x] the stairs
- [ ] the lift
:::
`,
  'en/02-two.md':
    '---\nid: two\ntitle: Module two\n---\n\n# Drills {#drill}\n\nOnce a year, with an extinguisher.\n'
}
