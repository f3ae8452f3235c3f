/** How the course looks and sounds: each choice works at once. */
import { html, type TemplateResult } from 'lit'
import { schemes, textSizes, usualComfort, type Comfort } from '../../state/comfort.ts'
import type { ToolOptions } from './tool.ts'

interface Choice<T> {
  value: T
  words: string
}

export function comfort(options: ToolOptions): TemplateResult {
  const { session, words, setComfort } = options
  const now = session.comfort
  const choose = (change: Partial<Comfort>) => setComfort({ ...now, ...change })
  const schemeWords = {
    system: words.schemeSystem,
    light: words.schemeLight,
    dark: words.schemeDark,
    contrast: words.schemeContrast
  }
  const group = <K extends keyof Comfort>(key: K, title: string, choices: readonly Choice<Comfort[K]>[]) =>
    html`<fieldset>
      <legend>${title}</legend>
      ${choices.map(
        ({ value, words: label }) =>
          html`<label>
            <input
              type="radio"
              name=${`comfort-${key}`}
              .checked=${now[key] === value}
              @change=${() => choose({ [key]: value })}
            />
            <span>${label}</span>
          </label>`
      )}
    </fieldset>`
  return html`
    <p>${words.comfortHint}</p>
    <div class="comfort">
      ${group(
        'size',
        words.size,
        textSizes.map((percent, value) => ({ value, words: `${percent}%` }))
      )}
      ${group('spaced', words.spacing, [
        { value: false, words: words.spacingUsual },
        { value: true, words: words.spacingWide }
      ])}
      ${group(
        'scheme',
        words.scheme,
        schemes.map((value) => ({ value, words: schemeWords[value] }))
      )}
      ${group('still', words.motion, [
        { value: false, words: words.motionSystem },
        { value: true, words: words.motionNone }
      ])}
      ${group('captions', words.captions, [
        { value: 'on', words: words.captionsOn },
        { value: 'off', words: words.captionsOff }
      ])}
    </div>
    <p><button @click=${() => setComfort({ ...usualComfort, language: now.language })}>${words.reset}</button></p>
  `
}
