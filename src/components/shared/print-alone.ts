/**
 * Prints an element without the rest of the page: what stands beside it, or beside something that it is in, has the
 * attribute `data-unprinted` while the browser prints (shared/prose.ts).
 */
export function printAlone(element: Element): void {
  const others: Element[] = []
  for (let at = element; at !== document.body; at = at.parentElement!) {
    others.push(...[...at.parentElement!.children].filter((other) => other !== at))
  }
  for (const other of others) other.toggleAttribute('data-unprinted', true)
  const over = new AbortController()
  const restore = () => {
    for (const other of others) other.removeAttribute('data-unprinted')
    over.abort()
  }
  // A frame that may not print says nothing: then the next thing the learner does puts the page right.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    addEventListener(type, restore, { capture: true, signal: over.signal })
  }
  print()
}
