/** What the record store of the preview says of a request that breaks a rule, with a code and in Polish. */
export interface StoreFault {
  code: string
  /** As the store says it; `{name}` stands for what changes. */
  en: string
  pl: string
}

export const storeFaults: readonly StoreFault[] = [
  {
    code: 'state-of-another',
    en: 'activityId and registration are those of the launch address',
    pl: 'activityId i registration mają być takie jak w adresie uruchomienia'
  },
  {
    code: 'agent',
    en: 'the agent is the actor of the launch',
    pl: 'agent ma być tym samym co actor z uruchomienia'
  },
  {
    code: 'token-method',
    en: 'the token is asked for with POST',
    pl: 'o token prosi się metodą POST'
  },
  {
    code: 'token-twice',
    en: 'the token is asked for once in a session',
    pl: 'o token prosi się raz w sesji'
  },
  {
    code: 'token-missing',
    en: 'each call has “Basic” and the token of a session',
    pl: 'każde wywołanie ma mieć „Basic” i token sesji'
  },
  {
    code: 'launch-data',
    en: 'LMS.LaunchData is read before “initialized”',
    pl: 'LMS.LaunchData czyta się przed „initialized”'
  },
  {
    code: 'preferences',
    en: 'cmi5LearnerPreferences are read before “initialized”',
    pl: 'cmi5LearnerPreferences czyta się przed „initialized”'
  },
  {
    code: 'launch-data-written',
    en: 'LMS.LaunchData belongs to the LMS',
    pl: 'LMS.LaunchData należy do LMS-a, kurs tego nie zapisuje'
  },
  {
    code: 'after-terminated',
    en: 'nothing follows “terminated”',
    pl: 'po „terminated” nic już nie może nastąpić'
  },
  {
    code: 'before-initialized',
    en: 'the first statement is “initialized”',
    pl: 'pierwsza ma być wypowiedź „initialized”'
  },
  {
    code: 'older',
    en: 'no statement is older than “initialized”',
    pl: 'żadna wypowiedź nie może być starsza niż „initialized”'
  },
  {
    code: 'twice-in-session',
    en: '“{verb}” is said once in a session',
    pl: '„{verb}” zgłasza się raz w sesji'
  },
  {
    code: 'twice-in-registration',
    en: '“{verb}” is said once in a registration',
    pl: '„{verb}” zgłasza się raz w rejestracji'
  },
  {
    code: 'failed-after-passed',
    en: '“failed” does not follow “passed”',
    pl: '„failed” nie może nastąpić po „passed”'
  },
  {
    code: 'passed-and-failed',
    en: '“passed” and “failed” are not said in one session',
    pl: 'w jednej sesji nie zgłasza się i „passed”, i „failed”'
  },
  {
    code: 'no-object',
    en: 'a statement is an object',
    pl: 'wypowiedź ma być obiektem JSON'
  },
  {
    code: 'id',
    en: 'the id of a statement is a UUID',
    pl: 'id wypowiedzi ma być identyfikatorem UUID'
  },
  {
    code: 'timestamp',
    en: 'a statement has a timestamp, in UTC',
    pl: 'wypowiedź ma mieć timestamp w czasie UTC'
  },
  {
    code: 'actor',
    en: 'the actor is the one of the launch, as it was given',
    pl: 'actor ma być dokładnie taki, jak podano przy uruchomieniu'
  },
  {
    code: 'object',
    en: 'the object of a defined statement is the activity of the launch',
    pl: 'obiektem takiej wypowiedzi ma być aktywność z uruchomienia'
  },
  {
    code: 'registration',
    en: 'the registration is the one of the launch address',
    pl: 'registration ma być taka jak w adresie uruchomienia'
  },
  {
    code: 'template',
    en: '“{name}” of the context template is not kept',
    pl: 'nie zachowano „{name}” z szablonu kontekstu'
  },
  {
    code: 'verb',
    en: '“{verb}” is no verb of a defined statement',
    pl: '„{verb}” nie jest czasownikiem z cmi5'
  },
  {
    code: 'category',
    en: '“{verb}” has the category cmi5',
    pl: '„{verb}” ma mieć kategorię cmi5'
  },
  {
    code: 'moveon-allowed',
    en: 'the category moveon is for defined statements',
    pl: 'kategoria moveon jest tylko dla wypowiedzi z kategorią cmi5'
  },
  {
    code: 'moveon',
    en: 'the category moveon goes with success or completion, and only with them',
    pl: 'kategoria moveon idzie w parze z success albo completion i tylko z nimi'
  },
  {
    code: 'success',
    en: 'success is true of “passed”, false of “failed”, no other’s',
    pl: 'success to true przy „passed”, false przy „failed”, poza tym go nie ma'
  },
  {
    code: 'completion',
    en: 'completion is true of “completed” and no other’s',
    pl: 'completion to true przy „completed”, poza tym go nie ma'
  },
  {
    code: 'score-place',
    en: 'a score stands in “passed” and “failed” only',
    pl: 'wynik podaje się tylko w „passed” i „failed”'
  },
  {
    code: 'score-range',
    en: 'scaled lies between 0 and 1, raw between min and max, which go with it',
    pl: 'scaled ma leżeć od 0 do 1, a raw od min do max, które trzeba podać razem'
  },
  {
    code: 'progress-completed',
    en: 'no progress is told with “completed”, or after it',
    pl: 'przy „completed” i po nim nie podaje się postępu'
  },
  {
    code: 'progress-range',
    en: 'progress is a whole number from 0 to 100',
    pl: 'postęp to liczba całkowita od 0 do 100'
  },
  {
    code: 'duration',
    en: '“{verb}” has a duration',
    pl: '„{verb}” ma mieć duration'
  },
  {
    code: 'mastery',
    en: 'passed is at or above the mastery score, failed below it',
    pl: '„passed” to wynik równy progowi albo wyższy, „failed” – niższy'
  },
  {
    code: 'mastery-untold',
    en: 'the mastery score goes with “passed” and “failed”',
    pl: 'w „passed” i „failed” podaje się próg zaliczenia'
  },
  {
    code: 'mode',
    en: '“{verb}” is not said in {mode} mode',
    pl: '„{verb}” nie zgłasza się w trybie {mode}'
  },
  {
    code: 'version',
    en: 'each call has the header X-Experience-API-Version',
    pl: 'każde wywołanie ma mieć nagłówek X-Experience-API-Version'
  },
  {
    code: 'media-type',
    en: 'what is sent is JSON and says so',
    pl: 'wysyła się JSON i tak się go oznacza'
  },
  {
    code: 'led-back',
    en: 'the learner is led back after “terminated”',
    pl: 'do LMS-a wraca się po „terminated”'
  },
  {
    code: 'unconditional',
    en: 'a document is written with If-Match or If-None-Match',
    pl: 'dokument zapisuje się z If-Match albo If-None-Match'
  }
]

/** `row 133: nothing follows …` → its row, its code, and what changes in it; undefined where no fault is so called. */
export function readFault(
  text: string
): { row: string; code: string; params: Record<string, string> } | undefined {
  const [, row, said] = /^row (\d+): (.*)$/.exec(text) ?? []
  if (row === undefined || said === undefined) return undefined
  for (const { code, en } of storeFaults) {
    const pattern = en.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)')
    const match = new RegExp(`^${pattern}$`).exec(said)
    if (match) return { row: `R${row}`, code, params: { ...match.groups } }
  }
  return undefined
}
