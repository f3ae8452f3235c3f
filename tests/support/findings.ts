/** Fixtures of findings: the files of a course with mistakes. */
import { card } from './course.ts'

export interface FixtureCourse {
  texts: Record<string, string>
  media: string[]
  withCourse: boolean
}

/**
 * Sections named like files are files; `page` is the body of a page in a module with a card, and `media` lists files
 * that exist, where it matters with what is known of them, as JSON, behind the name. Without `no-course-file` there is
 * a course.yaml.
 */
export function courseIn(sections: ReadonlyMap<string, string>): FixtureCourse {
  const files = Object.fromEntries([...sections].filter(([name]) => /^\S+\.\w+$/.test(name)))
  const body = sections.get('page')
  const module: Record<string, string> =
    body === undefined ? {} : { 'pl/01-one.md': `${card}# Strona {#strona}\n\n${body}` }
  return {
    texts: { ...module, ...files },
    media: (sections.get('media') ?? '').split('\n').filter((line) => line !== ''),
    withCourse: !sections.has('no-course-file')
  }
}
