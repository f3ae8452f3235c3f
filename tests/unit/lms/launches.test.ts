import { describe, expect, test } from 'vitest'
import { addParameters, readLaunches } from '../../../src/lms/server/launches.ts'
import { PackageError } from '../../../src/lms/server/package-error.ts'

const head12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>`

const head2004 = (version: string) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>`

const organization = (items: string, id = 'o') =>
  `<organizations default="o"><organization identifier="${id}"><title>Course</title>${items}</organization></organizations>`

const resource = (id: string, href: string, more = '') =>
  `<resource identifier="${id}" type="webcontent" href="${href}" ${more}><file href="${href}"/></resource>`

const one12 = (item: string, resources = resource('r', 'index.html')) =>
  `${head12}${organization(item)}<resources>${resources}</resources></manifest>`

const one2004 = (item: string, version = '2004 4th Edition', more = '') =>
  `${head2004(version)}${organization(item)}<resources>${resource('r', 'index.html')}</resources>${more}</manifest>`

describe('SCORM 1.2', () => {
  test('one SCO, with all that an item may say', () => {
    const xml = one12(
      `<item identifier="i" identifierref="r" parameters="?lang=pl&amp;x=1"><title> Rozpoznaj &amp; zgłoś </title>
        <adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed>
        <adlcp:timelimitaction>exit,message</adlcp:timelimitaction>
        <adlcp:datafromlms><![CDATA[a<b]]></adlcp:datafromlms>
        <adlcp:masteryscore>80</adlcp:masteryscore></item>`
    )
    expect(readLaunches(xml)).toEqual([
      {
        id: 'i',
        title: 'Rozpoznaj & zgłoś',
        standard: 'scorm12',
        href: 'index.html?lang=pl&x=1',
        maxTimeAllowed: '01:00:00',
        timeLimitAction: 'exit,message',
        dataFromLms: 'a<b',
        masteryScore: '80'
      }
    ])
  })

  test('several SCOs in chapters, in the order of the manifest, of the default organization', () => {
    const xml = `${head12}<organizations default="o"><organization identifier="other"><title>No</title>
      <item identifier="x" identifierref="r1"><title>X</title></item></organization>
      <organization identifier="o"><title>Yes</title>
      <item identifier="c1"><title>Chapter</title>
        <item identifier="i2" identifierref="r2"><title>Two</title></item></item>
      <item identifier="i1" identifierref="r1"><title>One</title></item></organization></organizations>
      <resources>${resource('r1', 'one.html')}${resource('r2', 'two/index.html')}</resources></manifest>`
    expect(readLaunches(xml).map(({ id, href }) => [id, href])).toEqual([
      ['i2', 'two/index.html'],
      ['i1', 'one.html']
    ])
  })

  test('row 38: the levels of xml:base are joined', () => {
    const xml = `${head12.replace('identifier="m"', 'identifier="m" xml:base="a/"')}${organization(
      '<item identifier="i" identifierref="r"><title>T</title></item>'
    )}<resources xml:base="b/">${resource('r', 'index.html', 'xml:base="c/"')}</resources></manifest>`
    expect(readLaunches(xml)[0]?.href).toBe('a/b/c/index.html')
  })

  test('a manifest without a version is SCORM 1.2, as real LMSs take it', () => {
    const xml = one12('<item identifier="i" identifierref="r"><title>T</title></item>')
    expect(readLaunches(xml.replace(/<metadata>.*<\/metadata>/s, ''))[0]?.standard).toBe('scorm12')
  })
})

describe('SCORM 2004', () => {
  const item = '<item identifier="i" identifierref="r"><title>T</title></item>'

  test.each(['2004 3rd Edition', '2004 4th Edition', '2004 2nd Edition', 'CAM 1.3'])('%s', (version) => {
    expect(readLaunches(one2004(item, version))[0]?.standard).toBe('scorm2004')
  })

  test('row 27: the threshold of the 3rd Edition is a text', () => {
    const xml = one2004(
      item.replace('</item>', '<adlcp:completionThreshold>0.8</adlcp:completionThreshold></item>')
    )
    expect(readLaunches(xml)[0]?.completionThreshold).toBe('0.8')
  })

  test.each([
    ['completedByMeasure="true" minProgressMeasure="0.75"', '0.75'],
    ['completedByMeasure="true"', '1.0'],
    ['completedByMeasure="false" minProgressMeasure="0.75"', undefined]
  ])('row 27: the threshold of the 4th Edition: %s', (attributes, expected) => {
    const xml = one2004(item.replace('</item>', `<adlcp:completionThreshold ${attributes}/></item>`))
    expect(readLaunches(xml)[0]?.completionThreshold).toBe(expected)
  })

  const objectives = (byMeasure: boolean) => `<imsss:objectives>
    <imsss:primaryObjective objectiveID="p" satisfiedByMeasure="${byMeasure}">
    <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective>
    <imsss:objective objectiveID="o1"/></imsss:objectives>`

  test('row 47: a passing score counts only where the objective is satisfied by measure', () => {
    const launch = (byMeasure: boolean) =>
      readLaunches(
        one2004(
          item.replace('</item>', `<imsss:sequencing>${objectives(byMeasure)}</imsss:sequencing></item>`)
        )
      )[0]
    expect(launch(true)).toMatchObject({ scaledPassingScore: '0.6', objectives: ['p', 'o1'] })
    expect(launch(false)?.scaledPassingScore).toBeUndefined()
  })

  test('row 42: sequencing that is kept in the collection', () => {
    const collection = `<imsss:sequencingCollection><imsss:sequencing ID="s">${objectives(true)}
      </imsss:sequencing></imsss:sequencingCollection>`
    const xml = one2004(
      item.replace('</item>', '<imsss:sequencing IDRef="s"/></item>'),
      '2004 4th Edition',
      collection
    )
    expect(readLaunches(xml)[0]).toMatchObject({ scaledPassingScore: '0.6', objectives: ['p', 'o1'] })
  })
})

describe('parameters of an item', () => {
  test.each([
    ['index.html', '?a=1', 'index.html?a=1'],
    ['index.html', 'a=1&b=2', 'index.html?a=1&b=2'],
    ['index.html?x=0', '?a=1', 'index.html?x=0&a=1'],
    ['index.html#top', '?a=1', 'index.html?a=1#top'],
    ['index.html', '#page', 'index.html#page'],
    ['index.html#top', '#page', 'index.html#top'],
    ['index.html', '', 'index.html']
  ])('row 19: %s and %s', (href, parameters, expected) => {
    expect(addParameters(href, parameters)).toBe(expected)
  })
})

describe('manifests that cannot be launched', () => {
  const item = '<item identifier="i" identifierref="r"><title>T</title></item>'

  test.each([
    ['nothing', '', 'it is empty'],
    ['no XML', 'hello', 'cannot be read'],
    ['another root', '<html><body/></html>', 'not <manifest>'],
    ['a cut-off file', one12(item).slice(0, 400), 'never closed'],
    ['tags that cross', one12(item).replace('</organization>', '</org>'), 'is closed by </org> in line'],
    ['an unknown version', one12(item).replace('1.2<', '1.2 <'), 'unknown version'],
    [
      'no organization',
      one12(item).replace(/<organizations.*<\/organizations>/s, '<organizations/>'),
      'no <organization>'
    ],
    ['a reference to nowhere', one12(item.replace('"r"', '"q"')), 'nothing that can be launched'],
    [
      'a resource without an address',
      one12(item).replace('href="index.html" ', ''),
      'nothing that can be launched'
    ]
  ])('%s', (_name, xml, message) => {
    const read = () => readLaunches(xml)
    expect(read).toThrow(PackageError)
    expect(read).toThrow(message)
  })

  test('comments and CDATA do not count as tags', () => {
    const xml = one12(item).replace('<organizations', '<!-- <item> --><organizations')
    expect(readLaunches(xml)).toHaveLength(1)
  })
})
