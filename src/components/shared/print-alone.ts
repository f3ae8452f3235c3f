/**
 * Prints an element without the rest of the page. While the browser prints, what stands beside it, or beside something
 * that it is in, has the attribute `data-unprinted` (shared/prose.ts), and what it is in has `data-printed`.
 */
export function printAlone(element: Element): void {
  const printed: Element[] = []
  const others: Element[] = []
  for (let at = element; at !== document.body; at = around(at)) {
    printed.push(at)
    others.push(...[...at.parentNode!.children].filter((other) => other !== at))
  }
  const mark = (isOn: boolean) => {
    for (const one of printed) one.toggleAttribute('data-printed', isOn)
    for (const other of others) other.toggleAttribute('data-unprinted', isOn)
  }
  mark(true)
  const over = new AbortController()
  const restore = () => {
    mark(false)
    over.abort()
  }
  // A frame that may not print says nothing: then the next thing the learner does puts the page right.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    addEventListener(type, restore, { capture: true, signal: over.signal })
  }
  print()
}

/** What an element is in: out of a shadow root it goes on with the element that has it. */
function around({ parentNode }: Element): Element {
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element)
}
