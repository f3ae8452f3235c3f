import fc from 'fast-check'

/** Letters of all planes, with those that mean something in HTML, templates and strings much more often. */
export const nastyWords = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '`',
        '${',
        '$',
        '{',
        '\\',
        '</script>',
        '<!--',
        '"',
        "'",
        '\u2028',
        '\r',
        '&amp;',
        '\0',
        '<b>',
        '?$lit$'
      )
    )
  )
  .map((parts) => parts.join(''))
