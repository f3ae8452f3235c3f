/** The locale in which a language's dates are written: English in the order of most countries, day first. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
