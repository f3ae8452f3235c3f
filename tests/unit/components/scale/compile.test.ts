import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const scale = (...lines: string[]) =>
  htmlOf([':::scale{low="lekko" high="ciężko"}', ...lines, ':::', ''].join('\n'))

const hidden = (words: string) => `<span class="visually-hidden">${words}: </span>`
const weight = (path: string) =>
  `<svg class="stage-weight" viewBox="0 0 2 1" preserveAspectRatio="none" aria-hidden="true"><path d="${path}"/></svg>`

it('stages stand between their poles, each with a wider piece of the wedge, and past the threshold marked', () => {
  expect(scale('- **Zapach** – grzanka', '', '> Alarm', '', '- **Dym**', '', '  Wychodzisz.')).toBe(
    '<div class="stages">' +
      `<p class="stage-pole">${hidden('Skala zaczyna się tu')}lekko</p><ol role="list">` +
      `<li>${weight('M0 0H0L1 1H0')}<p class="stage-title">${hidden('Stopień 1')}Zapach</p><p>grzanka</p></li>` +
      `<li class="stage-past"><div class="stage-threshold">${hidden('Próg')}<p>Alarm</p></div>` +
      `${weight('M0 0H1L2 1H0')}<p class="stage-title">${hidden('Stopień 2')}Dym</p><p>Wychodzisz.</p></li></ol>` +
      `<p class="stage-pole">${hidden('Skala kończy się tu')}ciężko</p></div>`
  )
})

it('a threshold may be indented, and no empty line is needed', () => {
  const apart = scale('- **A** – a', '', '> Alarm', '', '- **B** – b', '- **C** – c')
  expect(scale('- **A** – a', '  > Alarm', '- **B** – b', '- **C** – c')).toBe(apart)
  expect(scale('- **A** – a', '> Alarm', '- **B** – b', '- **C** – c')).toBe(apart)
  expect(apart.match(/stage-past/g)).toHaveLength(2)
})

it('without a threshold no stage is past it', () => {
  expect(scale('- **A** – a', '- **B** – b')).not.toMatch(/stage-past|Próg/)
})

it.each(['- **A** - a', '- **A**: a', '- **A:** a', '- **A** – a', '- **A** a', '- **A –** a'])(
  '%s',
  (line) => {
    expect(scale(line, '- **B**')).toContain('A</p><p>a</p>')
  }
)
