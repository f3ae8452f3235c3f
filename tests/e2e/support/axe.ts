/** What axe finds on a page, and what does not fit. The page's context needs `bypassCSP`. */
import { createRequire } from 'node:module'
import type { Page } from 'playwright'

export { overflow } from '../../a11y/fitting.ts'

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** All of WCAG 2.0 to 2.2, A and AA, and what axe's makers advise beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What a rule said of a page. */
export interface RuleResult {
  id: string
  /** Of axe: `wcag143` is criterion 1.4.3. */
  tags: string[]
  /** Elements that keep the rule. */
  passed: number
  broken: string[]
  /** A person has to look. */
  unclear: string[]
}

interface AxeResult {
  id: string
  tags: string[]
  nodes: { html: string; any: { message: string; data?: { messageKey?: string } | null }[] }[]
}

interface Axe {
  version: string
  run(options: object): Promise<Record<'violations' | 'passes' | 'incomplete' | 'inapplicable', AxeResult[]>>
}

/**
 * Each rule of axe, on the page as it is now.
 * @param without rules that are left out
 */
export async function runAxe(page: Page, without: readonly string[] = []): Promise<RuleResult[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path })
  return page.evaluate(
    async ({ values, without }) => {
      const { axe } = globalThis as never as { axe: Axe }
      // Target size is off unless it is asked for.
      const off = without.map((id) => [id, { enabled: false }] as const)
      const rules = { 'target-size': { enabled: true }, ...Object.fromEntries(off) }
      const found = await axe.run({ runOnly: { type: 'tag', values }, rules })
      const of = (list: AxeResult[], id: string) => list.find((result) => result.id === id)?.nodes ?? []
      const all = [...found.violations, ...found.passes, ...found.incomplete, ...found.inapplicable]
      const once = new Map(all.map((result) => [result.id, result]))
      // A sign alone is no text: its contrast is a matter of 1.4.11.
      const isText = ({ any }: AxeResult['nodes'][number]) =>
        any.every(({ data }) => data?.messageKey !== 'nonBmp')
      const told = ({ html, any }: AxeResult['nodes'][number]) => `${html} ${any[0]?.message ?? ''}`.trim()
      return [...once.values()].map(({ id, tags }) => ({
        id,
        tags,
        passed: of(found.passes, id).length,
        broken: of(found.violations, id).map(told),
        unclear: of(found.incomplete, id).filter(isText).map(told)
      }))
    },
    { values: tags, without }
  )
}

export function axeVersion(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as never as { axe: Axe }).axe.version)
}

/** Rule and place of each violation. */
export async function violations(page: Page): Promise<string[]> {
  return (await runAxe(page)).flatMap(({ id, broken }) => broken.map((place) => `${id}: ${place}`))
}

/** Words of the element that has focus, within shadow roots too; its name where it has none. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const label = (at as HTMLInputElement | null)?.labels?.[0]
    return ((label ?? at)?.textContent.trim() || at?.localName) ?? ''
  })
}
