/** How a course is cut into what an LMS launches: SCOs of SCORM, assignable units of cmi5. */
import type { Course, Module } from '../model/course.ts'

export const unitChoices = [
  'course',
  'modules',
  'modules-together'
] as const satisfies readonly Course['units'][]

export interface LaunchUnit {
  /** Undefined for the one unit of a package; the module's id where there are several. */
  id?: string
  title: string
  /** Path of its start page in the package. */
  href: string
  /** The course with what belongs to this unit alone. */
  course: Course
}

/** What goes into one package. */
export interface PackagedCourse {
  course: Course
  units: readonly LaunchUnit[]
  /** The module that this is, where each has a package of its own. */
  module?: string
}

export const startPagePath = 'index.html'

/** @param together whether the target can hold several units in one package */
export function packagedCourses(course: Course, together: boolean): PackagedCourse[] {
  const modules = course.modules.filter(({ pages }) => pages.length > 0)
  if (course.units === 'modules') {
    return modules.map((module) => ({ ...whole(moduleCourse(course, module)), module: module.id }))
  }
  if (course.units === 'course' || !together) return [whole(course)]
  const units = modules.map((module) => ({
    id: module.id,
    title: module.title,
    href: `${module.id}.html`,
    course: moduleCourse(course, module)
  }))
  return [{ course, units }]
}

function whole(course: Course): PackagedCourse {
  return { course, units: [{ title: course.title, href: startPagePath, course }] }
}

/**
 * One module as a course. Pages and questions keep their numbers. Where nothing in it counts there is nothing to pass.
 */
export function moduleCourse(course: Course, module: Module): Course {
  const { passMark, ...rest } = course
  const counts = module.pages.some((page) => page.items.some(({ points }) => points > 0))
  return {
    ...rest,
    id: `${course.id}-${module.id}`,
    part: module.id,
    title: `${course.title}: ${module.title}`,
    modules: [module],
    ...(passMark !== undefined && counts ? { passMark } : {})
  }
}
