/**
 * Whether a question asks what the learner does or says, told by its words: a question word with a verb of somebody
 * addressed. A rule of thumb for figures about a whole bank, not a judgement of one question.
 */

interface Rule {
  asks: RegExp
  /** Asks for what somebody knows or notices, in the same form. */
  not: RegExp
}

const rules: Readonly<Record<string, Rule>> = {
  pl: {
    asks: /(?<!\p{L})(?:co|jak|kogo|komu|kiedy|gdzie|skąd|czy|czym|czego|kim|któr\p{L}*|jak(?:ie|i|ą|im)|ile)(?!\p{L})[^?.!]*?(?<!\p{L})(?!nasz(?!\p{L})|wasz(?!\p{L})|też)\p{L}{2,}sz(?!\p{L})[^?.!]*\?/iu,
    not: /(?<!\p{L})(?:wiesz|widzisz|słyszysz|znasz|myślisz|sądzisz|rozumiesz|rozpoznajesz|dostrzegasz)(?!\p{L})[^?]*\?/iu
  },
  en: {
    asks: /\b(?:what|how|who|whom|where|when|which|why)\b[^?.!]*?\b(?:do|would|will|should|must|can) you\b[^?.!]*\?/i,
    not: /\byou (?:know|see|hear|think|understand|recogni[sz]e|notice|call (?:it|this))\b[^?]*\?/i
  }
}

/** Undefined for a language without a rule. */
export function asksToDo(question: string, language: string): boolean | undefined {
  const rule = rules[language]
  return rule && rule.asks.test(question) && !rule.not.test(question)
}
