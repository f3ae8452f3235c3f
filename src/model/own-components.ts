/** Components that a course brings along: each is one, has the name of its folder, and no name that is taken. */
import { z } from 'zod'
import type { Component, ComponentMap } from '../components/types.ts'
import { toDiagnostic, type Diagnostic, type Problem } from '../shared/diagnostic.ts'
import { idPattern } from '../shared/slug.ts'

export interface OwnComponents {
  /** With those of every course. */
  components: ComponentMap
  diagnostics: Diagnostic[]
}

interface OwnModule {
  name: string
  file: string
  exported?: unknown
  failure?: string
}

/** The least by which a component is known; what else it must keep, TypeScript and its tests say. */
const shape = z.looseObject({
  name: z.string(),
  form: z.enum(['container', 'leaf']),
  example: z.union([z.string(), z.object({ en: z.string(), pl: z.string() })]),
  settings: z.record(z.string(), z.looseObject({ type: z.string() })),
  messages: z.record(z.string(), z.record(z.string(), z.string())),
  read: z.function(),
  compile: z.function()
})

export function withOwnComponents(builtIn: ComponentMap, modules: readonly OwnModule[]): OwnComponents {
  const components = new Map(builtIn)
  const diagnostics: Diagnostic[] = []
  for (const module of modules) {
    const problem = problemOf(module, builtIn)
    if (problem === undefined) components.set(module.name, module.exported as Component)
    else diagnostics.push(toDiagnostic(module.file, { ...problem, range: { start: 0, end: 0 } }))
  }
  return { components, diagnostics }
}

function problemOf(
  { name, exported, failure }: OwnModule,
  builtIn: ComponentMap
): Omit<Problem, 'range'> | undefined {
  if (failure !== undefined) return { code: 'component-broken', params: { reason: failure } }
  if (builtIn.has(name) || !idPattern.test(name)) return { code: 'component-name', params: { name } }
  const result = shape.safeParse(exported)
  if (!result.success) {
    const missing = [...new Set(result.error.issues.map(({ path }) => String(path[0] ?? 'export default')))]
    return { code: 'component-shape', params: { missing: missing.join(', ') } }
  }
  const { name: said } = result.data
  return said === name ? undefined : { code: 'component-folder', params: { name: said, folder: name } }
}
