/** The words of describe.ts, for those who help a learner. */

export const toldWords = {
  en: {
    nothing: 'There are no resume data: nothing was saved yet, or the LMS did not keep it.',
    damaged: 'The end is missing: the LMS cut it, or not all of it was copied. This is what could be read.',
    otherCourse:
      'These resume data belong to another course, or to a package that was built with another tracking.lock.json. Read them with the course that they come from.',
    laterFormat: (format: string) =>
      `These resume data are of format ${format}, which a later scormdown wrote. Read them with that version.`,
    foreign:
      'These are no resume data of scormdown: they begin with “1” and hold only letters, digits, “-” and “_”.',
    result: (result: string) => `Result: ${result}`,
    completed: 'completed',
    failed: 'failed',
    notCompleted: 'not completed',
    score: (score: number) => `score ${score} %`,
    scoreSoFar: (score: number) => `score so far ${score} %`,
    place: (page: string) => `Place: ${page}`,
    noPage: 'no page of this course',
    saved: (by: string) => `Saved: ${by}`,
    byNobody: 'by nobody yet',
    change: (number: number, attempt: string) => `change ${number} of attempt ${attempt}`,
    pages: (opened: number, all: number) => `Pages: ${opened} of ${all} opened`,
    reread: 'read again for a test',
    marked: 'with a bookmark',
    skipped: 'skipped at its content notice',
    exercises: (done: number, all: number) => `Exercises: ${done} of ${all} done`,
    kept: 'is kept; there are no words for it',
    answered: 'answered',
    number: (number: number) => `number ${number}`,
    gone: ', which is no longer there',
    quoted: (text: string) => `“${text}”`,
    takenOut: (id: string, version: string) => `${id}, taken out of the course with version ${version}`,
    somethingElse: (id: string) => `${id}, which is something else in this course`,
    noLonger: 'no longer in the course',
    newer: 'of a newer version of the course',
    pageNumber: (slot: number, why: string) => `page number ${slot}: ${why}`,
    exerciseNumber: (slot: number, why: string) => `exercise number ${slot}: ${why}`,
    section: (tag: number) => `section ${tag}: stored by a later scormdown`,
    unread: 'Carried along unread'
  },
  pl: {
    nothing:
      'Nie ma zapisanego stanu: jeszcze nic się nie zapisało albo platforma szkoleniowa tego nie przechowała.',
    damaged: 'Brakuje końca: platforma go ucięła albo nie skopiowano całości. Oto, co dało się odczytać.',
    otherCourse:
      'Ten stan pochodzi z innego kursu albo z paczki zbudowanej z innym tracking.lock.json. Odczytaj go z kursem, z którego pochodzi.',
    laterFormat: (format: string) =>
      `Ten stan ma format ${format}, zapisany przez nowszą wersję scormdown. Odczytaj go tą wersją.`,
    foreign:
      'To nie jest stan zapisany przez scormdown: taki zaczyna się od „1” i zawiera tylko litery, cyfry oraz znaki „-” i „_”.',
    result: (result: string) => `Wynik: ${result}`,
    completed: 'kurs ukończony',
    failed: 'kurs niezaliczony',
    notCompleted: 'kurs nieukończony',
    score: (score: number) => `punkty ${score}%`,
    scoreSoFar: (score: number) => `punkty do tej pory ${score}%`,
    place: (page: string) => `Miejsce: ${page}`,
    noPage: 'żadna strona tego kursu',
    saved: (by: string) => `Zapis: ${by}`,
    byNobody: 'jeszcze żadnego nie było',
    change: (number: number, attempt: string) => `zmiana ${number} w podejściu ${attempt}`,
    pages: (opened: number, all: number) => `Strony: otwarte ${opened} z ${all}`,
    reread: 'przeczytana ponownie przed testem',
    marked: 'z zakładką',
    skipped: 'pominięta przy uprzedzeniu o treści',
    exercises: (done: number, all: number) => `Ćwiczenia: wykonane ${done} z ${all}`,
    kept: 'jest przechowywane, ale nie da się tego opisać słowami',
    answered: 'udzielono odpowiedzi',
    number: (number: number) => `numer ${number}`,
    gone: ', którego już nie ma',
    quoted: (text: string) => `„${text}”`,
    takenOut: (id: string, version: string) => `${id}, usunięte z kursu z wersją ${version}`,
    somethingElse: (id: string) => `${id}, w tym kursie to coś innego`,
    noLonger: 'nie ma już tego w kursie',
    newer: 'z nowszej wersji kursu',
    pageNumber: (slot: number, why: string) => `strona o numerze ${slot}: ${why}`,
    exerciseNumber: (slot: number, why: string) => `ćwiczenie o numerze ${slot}: ${why}`,
    section: (tag: number) => `część ${tag}: zapisana przez nowszą wersję scormdown`,
    unread: 'Przechowywane bez odczytu'
  }
}

export type ToldWords = (typeof toldWords)['en']
