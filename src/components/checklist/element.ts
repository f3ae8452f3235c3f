import { printAlone } from '../shared/print-alone.ts'

/** Places of the ticked boxes in this sitting, by the words of the list: they are there again after a page turn. */
const ticked = new Map<string, readonly number[]>()

/**
 * Keeps the ticks of a checklist for the sitting; prints it alone, and clears it. The list itself stands in the page.
 * @summary Job aid with boxes to tick.
 */
export class SdChecklist extends HTMLElement {
  connectedCallback(): void {
    const places = ticked.get(this.words) ?? []
    this.boxes.forEach((box, i) => (box.checked = places.includes(i)))
    // Without this element they could not be pressed.
    this.querySelector<HTMLElement>('.checklist-tools')!.hidden = false
    this.addEventListener('change', this)
    this.addEventListener('click', this)
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'change') {
      this.keep()
      this.say('')
      return
    }
    const button = (target as Element).closest<HTMLElement>('[data-does]')
    if (button?.dataset.does === 'print') printAlone(this)
    else if (button?.dataset.does === 'reset') this.reset()
  }

  private reset(): void {
    for (const box of this.boxes) box.checked = false
    this.keep()
    const { cleared } = this.status.dataset
    this.say(cleared!)
  }

  private keep(): void {
    const places = this.boxes.flatMap((box, i) => (box.checked ? [i] : []))
    ticked.set(this.words, places)
  }

  private say(words: string): void {
    this.status.textContent = words
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  }

  private get words(): string {
    return this.boxes.map((box) => box.labels![0]!.textContent).join('\n')
  }

  private get status(): HTMLElement {
    return this.querySelector<HTMLElement>('[role=status]')!
  }
}
customElements.define('sd-checklist', SdChecklist)

declare global {
  interface HTMLElementTagNameMap {
    'sd-checklist': SdChecklist
  }
}
