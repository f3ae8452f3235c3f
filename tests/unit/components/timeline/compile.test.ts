import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const timeline = (...lines: string[]) => htmlOf([':::timeline', ...lines, ':::', ''].join('\n'))

it('each event has its date, which programs can read, too', () => {
  expect(timeline('- 11 czerwca 2014: Protokół', '', '  Dalej.', '- lata 90.: Nic')).toBe(
    '<ol class="timeline" role="list">' +
      '<li><p class="timeline-date"><time datetime="2014-06-11">11 czerwca 2014</time></p><p>Protokół</p><p>Dalej.</p></li>' +
      '<li><p class="timeline-date">lata 90.</p><p>Nic</p></li></ol>'
  )
})

it.each(['- **2014:** Protokół', '- **2014**: Protokół', '- 2014:\n  Protokół'])('%s', (line) => {
  expect(timeline(line)).toMatch(/<time datetime="2014">.*2014.*<\/time><\/p><p>\s*Protokół<\/p>/)
})

it('the time of a day is no end of a date', () => {
  expect(timeline('- 8:30: Odprawa')).toContain('<p class="timeline-date">8:30</p><p>Odprawa</p>')
})
