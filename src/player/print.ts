/**
 * Paper has nothing to press: what is folded is printed open. Browsers that know `::details-content` do so by style
 * sheet (components/shared/prose.ts); this is for the older ones.
 */
export function openFoldsInPrint(): void {
  let opened: { details: HTMLDetailsElement; name: string | null }[] = []
  addEventListener('beforeprint', () => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')
    opened = [...closed].map((details) => ({ details, name: details.getAttribute('name') }))
    for (const { details } of opened) {
      // Of several with one name only one stays open.
      details.removeAttribute('name')
      details.open = true
    }
  })
  addEventListener('afterprint', () => {
    for (const { details, name } of opened) {
      details.open = false
      if (name !== null) details.setAttribute('name', name)
    }
    opened = []
  })
}
