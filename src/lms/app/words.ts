/** The words of this page: its server wrote the language into it. */
import { pageWords } from './page-words.ts'

export const words = pageWords(document.documentElement.lang)
