/** What the papers for review are made of. */
import type { BriefElement, CourseConfig } from '../config/schema.ts'
import type { Course } from '../model/course.ts'
import type { SignOffs } from '../model/sign-offs.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'

export interface ReviewInput {
  /** One for each language, in the order of course.yaml: the first is the one that others are translated from. */
  courses: readonly [Course, ...Course[]]
  status: CourseConfig['status']
  brief: ReadonlyMap<string, BriefElement> | undefined
  /** Who has signed what. */
  signOffs: SignOffs
  commit: string | null
  /** A picture as an address that needs no file (`data:`); undefined where the paper only names it. */
  picture(path: string): string | undefined
}

/** Of a course in several languages, the one in the paper's language where there is one. */
export function courseFor({ courses }: ReviewInput, language: ToolLanguage): Course {
  return courses.find((course) => course.language === language) ?? courses[0]
}
