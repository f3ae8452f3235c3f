/** The page of the course that a window shows. */
import type { AuthorFinding } from '../strict/authoring.ts'

type View = (Window & typeof globalThis) | null

/** Id of the page on the screen; undefined where there is none. */
export function pageOf(view: View): string | undefined {
  return documentOf(view)?.querySelector<HTMLElement>('sd-course')?.dataset.page
}

/** Whether the course in the window has the page; undefined where none runs there now. */
export function hasPage(view: View, page: string): boolean | undefined {
  const course = documentOf(view)?.querySelector<HTMLElement & { has?(page: string): boolean }>('sd-course')
  return course?.has?.(page)
}

/** Only to a page that is there: another address would stand for nothing. */
export function goTo(view: View, page: string): void {
  if (view === null || pageOf(view) === page || hasPage(view, page) !== true) return
  view.location.hash = addressOf(page)
}

const addressOf = (page: string) => `#/${page}`

/** Calls when the window shows another page or the page in another form, and when it has other pages. Returns what ends it. */
export function watchPage(view: View, changed: () => void): () => void {
  const body = documentOf(view)?.body
  if (view === null || body === undefined) return () => undefined
  const observer = new view.MutationObserver(changed)
  observer.observe(body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-page', 'data-source', 'href']
  })
  changed()
  return () => observer.disconnect()
}

/** A window of another site, or one that is gone, has none to be read. */
function documentOf(view: View): Document | undefined {
  try {
    return view?.document
  } catch {
    return undefined
  }
}

const looks = `
  [data-finding] { outline: 2px dashed #b45309; outline-offset: 4px; }
  [data-finding=hint] { outline-color: #2563eb; outline-style: dotted; }
  [data-finding=error] { outline: 3px solid #dc2626; }
  @media (prefers-color-scheme: dark) {
    [data-finding] { outline-color: #f0b429; }
    [data-finding=hint] { outline-color: #8ab8f5; }
    [data-finding=error] { outline-color: #ff9c9c; }
  }
  @media print { [data-finding] { outline: none; } }
`
const styled = new WeakSet<Document>()

/** Draws a line around each block that findings are about; the most weighty decides how. */
export function markFindings(view: View, findings: readonly AuthorFinding[]): void {
  const document = documentOf(view)
  if (view === null || document === undefined) return
  if (!styled.has(document)) {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(looks)
    document.adoptedStyleSheets.push(sheet)
    styled.add(document)
  }
  for (const block of document.querySelectorAll<HTMLElement>('[data-source]')) {
    const found = findings.filter((finding) => isIn(finding, block)).map(({ severity }) => severity)
    const worst = (['error', 'warning', 'hint'] as const).find((severity) => found.includes(severity))
    if (worst === undefined) delete block.dataset.finding
    else if (block.dataset.finding !== worst) block.dataset.finding = worst
  }
}

/** The block that a finding is about, where it is on the screen. */
export function blockOf(view: View, finding: AuthorFinding): HTMLElement | undefined {
  const blocks = documentOf(view)?.querySelectorAll<HTMLElement>('[data-source]') ?? []
  return [...blocks].find((block) => isIn(finding, block))
}

function isIn({ file, start, end }: AuthorFinding, { dataset }: HTMLElement): boolean {
  const [, path, from, to] = /^(.*):(\d+)-(\d+)$/.exec(dataset.source ?? '') ?? []
  return path === file && start < Number(to) && Math.max(end, start + 1) > Number(from)
}
