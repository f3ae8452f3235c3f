import { setHidden } from '../shared/until-found.ts'

/**
 * Cards that are turned by a button. Both sides are the page's own: one of them is hidden, and is there again in print,
 * for the browser's search, and where no script runs. All cards are as high as the highest side of any.
 * @summary Deck of cards with two sides.
 */
export class SdCards extends HTMLElement {
  private width = 0
  private readonly resized = new ResizeObserver(() => {
    if (this.clientWidth !== this.width) this.measure()
  })
  private readonly handleLoad = (): void => this.measure()

  connectedCallback(): void {
    if (this.querySelector('button') === null) this.cards().forEach((card) => this.prepare(card))
    this.addEventListener('load', this.handleLoad, { capture: true })
    this.resized.observe(this)
  }

  disconnectedCallback(): void {
    this.resized.disconnect()
    this.removeEventListener('load', this.handleLoad, { capture: true })
  }

  private cards(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.turning')]
  }

  private prepare(card: HTMLElement): void {
    const [sides, front, back] = partsOf(card)
    const button = document.createElement('button')
    button.type = 'button'
    const action = document.createElement('span')
    action.className = 'turn-action'
    // In a list of all buttons each says which card it turns.
    const which = document.createElement('span')
    which.className = 'visually-hidden'
    which.textContent = `: ${front.textContent.trim()}`
    button.append(action, which)
    card.append(button)
    card.classList.add('ready')
    // What is on the other side is read out as soon as it is there.
    sides.setAttribute('aria-live', 'polite')
    button.addEventListener('click', () => this.turn(card))
    sides.addEventListener('click', (event) => {
      if (isPressed(event) || !getSelection()?.isCollapsed) return
      this.turn(card)
    })
    for (const side of [front, back]) {
      side.addEventListener('beforematch', () => this.show(card, side === back))
    }
    this.show(card, false)
  }

  private turn(card: HTMLElement): void {
    card.classList.add('turned')
    this.show(card, !card.classList.contains('on-back'))
  }

  private show(card: HTMLElement, isBack: boolean): void {
    const [, front, back] = partsOf(card)
    setHidden(front, isBack)
    setHidden(back, !isBack)
    card.classList.toggle('on-back', isBack)
    card.querySelector('.turn-action')!.textContent = (isBack ? this.dataset.back : this.dataset.turn) ?? ''
  }

  /** Both sides are shown for as long as it takes to measure them: nothing is drawn in between. */
  private measure(): void {
    this.width = this.clientWidth
    const sides = this.cards().flatMap((card) => partsOf(card).slice(1))
    const hidden = sides.filter((side) => side.hasAttribute('hidden'))
    hidden.forEach((side) => setHidden(side, false))
    const highest = Math.max(0, ...sides.map((side) => side.getBoundingClientRect().height))
    hidden.forEach((side) => setHidden(side, true))
    this.style.setProperty('--side', `${Math.ceil(highest)}px`)
  }
}
customElements.define('sd-cards', SdCards)

function partsOf(card: HTMLElement): [sides: HTMLElement, front: HTMLElement, back: HTMLElement] {
  const part = (name: string) => card.querySelector<HTMLElement>(`.${name}`)!
  return [part('sides'), part('front'), part('back')]
}

/** Whether something on the card was pressed that does something itself. */
function isPressed(event: Event): boolean {
  return event.composedPath().some((at) => at instanceof Element && at.matches('a, button, summary'))
}

declare global {
  interface HTMLElementTagNameMap {
    'sd-cards': SdCards
  }
}
