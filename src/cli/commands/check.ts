/** `scormdown check`: lists every finding. */
import { loadCourse } from '../../load-course.ts'
import { exitCodes } from '../exit-codes.ts'
import { count, printFindings } from '../terminal.ts'

export async function check({ course }: { course: string }): Promise<number> {
  const loaded = await loadCourse(course)
  if (printFindings(loaded) > 0) return exitCodes.mistakes
  for (const { language, modules } of loaded.courses) {
    const pages = modules.flatMap((module) => module.pages)
    const items = pages.flatMap((page) => page.items)
    const parts = [
      count(modules.length, 'module'),
      count(pages.length, 'page'),
      count(items.length, 'tracked item')
    ]
    console.log(`${language}: ${parts.join(', ')}`)
  }
  return exitCodes.ok
}
