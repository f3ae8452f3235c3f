/** What does not fit on the page that is shown: too wide, cut off, printed over something else, too small. */
import type { Page } from 'playwright'

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** WCAG 2.2, 1.4.12, every one of them. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** As a reader's own sheet does it, in shadow roots too. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const adopt = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot !== null) adopt(one.shadowRoot)
    }
    adopt(document)
  }, spacing)
}

/** As a browser does it that is told to show text twice as large. */
export function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
}

/** Sizes in pixels of all texts that are seen, in the order of the document. */
export function textSizes(page: Page): Promise<{ text: string; size: number }[]> {
  return page.evaluate(() => {
    const sizes: { text: string; size: number }[] = []
    const look = (root: Document | ShadowRoot) => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        if (one.shadowRoot !== null) look(one.shadowRoot)
        const text = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue! : '')).join(' ')
        if (text.trim() === '' || one.closest('svg, script, style, noscript') !== null) continue
        if (one.checkVisibility()) {
          sizes.push({ text: text.trim().slice(0, 60), size: parseFloat(getComputedStyle(one).fontSize) })
        }
      }
    }
    look(document)
    return sizes
  })
}

/** Texts that are cut off, or lie on one another. */
export function spoiltTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      owner: Element
      text: string
      box: DOMRect
    }
    const lines: Line[] = []
    const cut: string[] = []
    const name = (one: Element) => `<${one.localName} class="${one.getAttribute('class') ?? ''}">`
    /** What is only for the ear is one pixel large. */
    const isSeen = (one: Element) => {
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
      const { width, height } = one.getBoundingClientRect()
      return width > 2 && height > 2
    }
    const look = (root: Document | ShadowRoot) => {
      for (const one of root.querySelectorAll<HTMLElement>(root === document ? 'body *' : '*')) {
        if (one.closest('svg, script, noscript') !== null) continue
        if (one.shadowRoot !== null) look(one.shadowRoot)
        if (!isSeen(one)) continue
        const { overflowX, overflowY, display } = getComputedStyle(one)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        if (
          display !== 'inline' &&
          ((hides(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
            (hides(overflowX) && one.scrollWidth > one.clientWidth + 1))
        ) {
          cut.push(`cut off: ${name(one)} ${one.innerText.slice(0, 60)}`)
        }
        for (const node of one.childNodes) {
          if (node.nodeType !== 3 || node.nodeValue!.trim() === '') continue
          const range = document.createRange()
          range.selectNodeContents(node)
          for (const box of range.getClientRects()) {
            if (box.width > 2) lines.push({ owner: one, text: node.nodeValue!.trim().slice(0, 40), box })
          }
        }
      }
    }
    look(document)
    // What floats above the text on purpose is seen whole; what lies under it may be scrolled into sight.
    const floats = (one: Element) => {
      for (let at: Element | null = one; at !== null; at = at.parentElement) {
        if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(at).position)) return true
      }
      return false
    }
    const still = lines.filter(({ owner }) => !floats(owner))
    const over: string[] = []
    still.forEach((a, i) => {
      for (const b of still.slice(i + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Boxes of letters are higher than the letters.
        if (wide > 2 && high > 0.35 * Math.min(a.box.height, b.box.height))
          over.push(`“${a.text}” lies on “${b.text}”`)
      }
    })
    return [...new Set([...cut, ...over])]
  })
}
