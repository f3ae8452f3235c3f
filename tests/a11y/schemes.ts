/** The looks in which every page is examined. A new one is a line here. */
import type { Page } from 'playwright'

export interface Scheme {
  name: string
  /** What the machine asks for. */
  media: { colorScheme: 'light' | 'dark'; forcedColors?: 'active' }
  /** What the learner chose in the course itself. */
  chosen?: string
  /** Rules of axe that cannot be asked in it. */
  without?: readonly string[]
}

export const light: Scheme = { name: 'light', media: { colorScheme: 'light' } }

export const schemes: readonly Scheme[] = [
  light,
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'contrast', media: { colorScheme: 'light' }, chosen: 'contrast' },
  {
    name: 'forced-colors',
    media: { colorScheme: 'dark', forcedColors: 'active' },
    // axe reads `-webkit-text-fill-color`, which Chromium gives as it was before colours were forced.
    without: ['color-contrast']
  }
]

/** Puts a page that is open into a scheme. */
export async function wear(page: Page, { media, chosen }: Scheme): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none', ...media })
  await page.evaluate((scheme) => {
    if (scheme === undefined) delete document.documentElement.dataset.scheme
    else document.documentElement.dataset.scheme = scheme
  }, chosen)
}
