import { setHidden } from '../shared/until-found.ts'

/** How many panels were made so far: a scene of a scenario stands twice, on the screen and for paper. */
let made = 0

/**
 * Puts tabs above the panels that the page holds (WAI-ARIA Authoring Practices, Tabs with automatic activation). The
 * panels stay where they are: the browser finds and prints them, and without script they stand one below the other.
 * @summary Panels, one at a time.
 */
export class SdTabs extends HTMLElement {
  private panels: HTMLElement[] = []
  private tabs: HTMLElement[] = []

  connectedCallback(): void {
    if (this.tabs.length > 0) return
    this.panels = [...this.querySelectorAll<HTMLElement>(':scope > .tab')]
    this.tabs = this.panels.map((panel, i) => this.tabOf(panel, i))
    const list = document.createElement('div')
    list.className = 'tab-list'
    list.setAttribute('role', 'tablist')
    list.setAttribute('aria-label', this.dataset.label ?? '')
    list.append(...this.tabs)
    list.addEventListener('keydown', (event) => this.handleKey(event))
    this.prepend(list)
    this.classList.add('ready')
    this.select(0)
  }

  private tabOf(panel: HTMLElement, index: number): HTMLElement {
    // No button, which would look like one inside a scenario. Enter has nothing to do: what has focus is chosen.
    const tab = document.createElement('span')
    panel.id = `tab-panel-${++made}`
    tab.id = `${panel.id}-tab`
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-controls', panel.id)
    tab.append(...[...panel.querySelector('.part-title')!.childNodes].map((node) => node.cloneNode(true)))
    tab.addEventListener('click', () => this.select(index))
    panel.addEventListener('beforematch', () => this.select(index))
    return tab
  }

  private select(index: number): void {
    for (const [i, tab] of this.tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === index))
      tab.tabIndex = i === index ? 0 : -1
      this.show(this.panels[i]!, i === index)
    }
  }

  /** What is hidden for the search has a box still, which must not take focus nor be told as an empty panel. */
  private show(panel: HTMLElement, isShown: boolean): void {
    const roles = { role: 'tabpanel', 'aria-labelledby': `${panel.id}-tab`, tabindex: '0' }
    for (const [name, value] of Object.entries(roles)) {
      if (isShown) panel.setAttribute(name, value)
      else panel.removeAttribute(name)
    }
    setHidden(panel, !isShown)
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const at = this.tabs.findIndex((tab) => tab.tabIndex === 0)
    const last = this.tabs.length - 1
    const to: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    this.select(next)
    this.tabs[next]!.focus()
  }
}
customElements.define('sd-tabs', SdTabs)

declare global {
  interface HTMLElementTagNameMap {
    'sd-tabs': SdTabs
  }
}
