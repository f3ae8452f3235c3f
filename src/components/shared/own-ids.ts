/** What points to an element by its id in what blocks are compiled to. */
const references = ['aria-details', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'fill']

/**
 * One text may stand in several places of an element: in a step behind, in the scene that a circle leads back to, and on
 * paper. An id that an earlier place has gets a number here, in its element and where the same place refers to it.
 */
export function giveOwnIds(places: Iterable<Element>): void {
  const taken = new Set<string>()
  for (const place of places) {
    const own = new Map<string, string>()
    for (const element of place.querySelectorAll('[id]')) {
      const { id } = element
      for (let n = 2; taken.has(element.id); n++) element.id = `${id}-${n}`
      taken.add(element.id)
      if (element.id !== id) own.set(id, element.id)
    }
    if (own.size > 0) refer(place, own)
  }
}

function refer(place: Element, own: ReadonlyMap<string, string>): void {
  for (const name of references) {
    for (const element of place.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name)!
      // A list of ids, or of a pattern `url(#id)`.
      const changed = value.replace(/[^\s#()]+/g, (word) => own.get(word) ?? word)
      if (changed !== value) element.setAttribute(name, changed)
    }
  }
}
