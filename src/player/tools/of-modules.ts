/** A launch unit of some modules finds the whole course in its other languages: what is not in it is left out. */
import type { LanguageFrame } from '../../standards/start-page.ts'
import type { Outline } from '../../state/outline.ts'

export function ofModules(frame: LanguageFrame, { id, passMark, modules }: Outline): LanguageFrame {
  const own = new Set(modules.map((module) => module.id))
  const kept = frame.outline.modules.filter((module) => own.has(module.id))
  if (kept.length === frame.outline.modules.length) return frame
  const title = `${frame.outline.title}: ${kept[0]?.title ?? ''}`
  return { ...frame, outline: { ...frame.outline, id, title, passMark, modules: kept } }
}
