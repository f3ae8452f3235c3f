/** Pictures exist, lie in the course, have a description and a name that every LMS takes. */
import { mediaPath } from '../../model/course.ts'
import { nearestName } from '../../shared/nearest.ts'
import { inlines, type Rule } from '../rule.ts'

const pictureFile = /\.(svg|png|jpe?g|gif|webp|avif)$/
/** Each part of a path; see also row 36 of the package requirements: other names break unzip programs of LMSs. */
const safePath = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/

export const pictures: Rule = (course, { media, report }) => {
  for (const { module, node } of inlines(course)) {
    if (node.kind !== 'image') continue
    const { src, range } = node
    if (node.alt === '') report(module.file, { code: 'image-alt', range, params: { path: src } })
    const path = /^[a-z][a-z0-9+.-]*:|^\//i.test(src) ? undefined : mediaPath(module.file, src)
    if (path === undefined) {
      report(module.file, { code: 'image-outside', range, params: { path: src } })
    } else if (!media.has(path)) {
      const nearest = nearestName(path, media)
      const suggestion = nearest === undefined ? undefined : `../${nearest}`
      report(module.file, {
        code: 'image-missing',
        range,
        params: { path: src },
        ...(suggestion === undefined ? {} : { suggestion })
      })
    } else if (!pictureFile.test(path)) {
      report(module.file, { code: 'image-type', range, params: { path: src } })
    } else if (course.pictures.get(path) === undefined) {
      report(module.file, { code: 'image-broken', range, params: { path: src } })
    } else if (!safePath.test(path)) {
      report(module.file, { code: 'file-name', range, params: { path } })
    }
  }
}
