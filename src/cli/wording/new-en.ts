/** What `scormdown new` asks and says, in English. */
const meant = (name: string | undefined) => (name === undefined ? '' : ` Did you mean “${name}”?`)
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

export const newEn = {
  howToPick: '(arrow keys, Enter)',
  stopped: 'Stopped. Nothing was written.',
  missing: (flag: string, question: string, isUsual: boolean) =>
    `${flag} is missing: ${question} There is no terminal in which to ask.${isUsual ? ' --yes takes what is usual.' : ''}`,
  empty: (flag: string) => `There is nothing behind ${flag}.`,
  notOneOf: (flag: string, written: string, known: string, nearest?: string) =>
    `${flag} cannot be “${written}”.${meant(nearest)} Known: ${known}.`,
  unknown: (written: string, known: string, nearest?: string) =>
    `scormdown cannot begin a “${written}”.${meant(nearest)} Known: ${known}.`,
  optionElsewhere: (option: string, what: string, known: string) =>
    `“new ${what}” does not know ${option}. It knows: ${known}.`,
  folderTaken: (folder: string) =>
    `${folder} is there already and is not empty. Nothing was written; choose another name.`,
  fileTaken: (path: string) => `${path} is there already. Nothing was written; choose another name.`,
  idForm: (written: string, proposed: string) =>
    `“${written}” does not fit: lower-case letters a–z, digits and hyphens, a letter first, at most 60. Write for example ${proposed}.`,
  idTaken: (id: string, free: string) =>
    `“${id}” is the id of something else in this course. ${free} is free.`,
  nameTaken: (name: string) => `There is a block “${name}” already. Choose another name.`,
  wrote: (path: string, line: number) => `${path}:${line}  written`,
  example: 'Its words are an example: put yours in their place.',
  next: (...commands: string[]) => ['Next:', ...commands.map((command) => `  ${command}`)].join('\n'),

  what: 'What do you begin?',
  kinds: {
    course: 'a course',
    module: 'a module of a course',
    question: 'a question',
    component: 'a block of your own (for programmers)'
  } as Record<string, string>,

  language: 'In which language?',
  languages: { pl: 'polski (Polish)', en: 'English' } as Record<string, string>,
  folder: 'In which folder?',
  usualCourse: 'my-course',
  courseTitle: 'What is the course called?',
  usualTitle: 'Fire in the office',
  courseId: 'Its id? Learners’ progress is kept under it; it stays for ever.',
  courseWritten: (folder: string, files: number) => `${folder}  a new course: ${count(files, 'file')}`,

  moduleTitle: 'What is the module called?',
  moduleId: 'Its id? It stays when the title changes.',

  kind: 'Which kind of question?',
  module: 'In which module?',
  page: 'At the end of which page?',
  noPages: 'This course has no page yet. Begin one: npx scormdown new module',
  noSuchPage: (id: string, known: string, nearest?: string) =>
    `There is no page “${id}”.${meant(nearest)} Pages: ${known}.`,
  blockId: 'Its id? Answers are kept under it; it stays for ever.',

  component: 'What is the block called? Authors write this name behind the colons.',
  interactive: 'Is there something in it to do, which is kept?',
  interactives: {
    yes: 'yes: something to tick off, to begin with',
    no: 'no: text in a frame, to begin with'
  } as Record<string, string>,
  componentWritten: (folder: string) => `${folder}  a new block`,
  testIt: 'node --test            (its tests)',
  writeIt: 'In a module you write:'
}
