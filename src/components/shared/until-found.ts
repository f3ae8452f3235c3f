/**
 * Hides an element or shows it. Where the browser can, its search still finds what is hidden, and sends `beforematch`
 * before it goes there (HTML, 6.1: `hidden=until-found`; Chrome and Edge 102, Firefox 139).
 */
export function setHidden(element: HTMLElement, hidden: boolean): void {
  if (hidden) element.setAttribute('hidden', 'onbeforematch' in element ? 'until-found' : '')
  else element.removeAttribute('hidden')
}
