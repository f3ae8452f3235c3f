/** What a catalogue is told of the course: inline LOM in the binding of SCORM 1.2 (CAM12 2.2, IMS MD 1.2.1). */
import { minutesOf } from '../../model/course.ts'
import type { PackageInput } from '../types.ts'
import type { XmlTree } from '../xml.ts'

export const namespace = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1'

export function metadata({ course, title }: PackageInput): XmlTree {
  const { language, languages, description, keywords, version, license } = course
  const text = (words: string) => ({ 'imsmd:langstring': { '@xml:lang': language, '#': words } })
  /** A word of the vocabulary that LOM itself has. */
  const term = (word: string) => ({
    'imsmd:source': { 'imsmd:langstring': { '@xml:lang': 'x-none', '#': 'LOMv1.0' } },
    'imsmd:value': { 'imsmd:langstring': { '@xml:lang': 'x-none', '#': word } }
  })
  const minutes = minutesOf(course)
  return {
    'imsmd:general': {
      'imsmd:title': text(title),
      'imsmd:language': [...languages],
      'imsmd:description': description === undefined ? [] : [text(description)],
      'imsmd:keyword': keywords.map(text)
    },
    'imsmd:lifecycle': { 'imsmd:version': text(version) },
    ...(minutes === undefined
      ? {}
      : {
          'imsmd:educational': {
            'imsmd:typicallearningtime': { 'imsmd:datetime': `PT${minutes}M` }
          }
        }),
    ...(license === undefined
      ? {}
      : {
          'imsmd:rights': {
            'imsmd:copyrightandotherrestrictions': term('yes'),
            'imsmd:description': text(license)
          }
        })
  }
}
