/** What axe finds on a page, and what does not fit. The page's context needs `bypassCSP`. */
import { createRequire } from 'node:module'
import type { Page } from 'playwright'

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** Rule and place of each violation. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path })
  return page.evaluate(async () => {
    const found = await (globalThis as never as { axe: Axe }).axe.run()
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
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
