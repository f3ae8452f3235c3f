/** Films, sounds and pictures play everywhere, and do not keep a learner on a slow line waiting. */
import { coursePath, type Course, type Module } from '../../model/course.ts'
import type { FileUse } from '../../components/types.ts'
import type { MediaFile } from '../../shared/media-file.ts'
import type { Problem } from '../../shared/diagnostic.ts'
import { inlines, type Rule } from '../rule.ts'
import { inMega, mega } from '../size.ts'
import type { CheckCode } from '../wording.ts'

/** What every browser since Chrome 111, Firefox 115 and Safari 16.4 decodes, by MediaInfo's names. */
const playable = ['AVC', 'VP8', 'VP9', 'AAC', 'MPEG Audio', 'Opus', 'Vorbis', 'PCM']

const limits = { recording: 50 * mega, picture: mega, width: 2000 }

export const media: Rule = (course, { report }) => {
  for (const { module, node } of inlines(course)) {
    const file = node.kind === 'image' ? fileAt(course, module, node.src) : undefined
    if (node.kind !== 'image' || file === undefined) continue
    const problem = pictureProblem(file, node.src, node.range)
    if (problem !== undefined) report(module.file, problem)
  }
  for (const module of course.modules) {
    for (const use of module.pages.flatMap((page) => page.files)) {
      const file = fileAt(course, module, use.address)
      if (file === undefined || use.kind === 'captions') continue
      const problem =
        use.kind === 'picture' ? pictureProblem(file, use.address, use.range) : recordingProblem(file, use)
      if (problem !== undefined) report(module.file, problem)
    }
  }
}

function fileAt(course: Course, module: Module, address: string): MediaFile | undefined {
  return course.media.get(coursePath(module.file, address) ?? '')
}

function recordingProblem(
  { codecs = [], bytes = 0, hasSound }: MediaFile,
  { address: path, kind, range, silent }: FileUse
): Problem<CheckCode> | undefined {
  if (silent === true && hasSound === true) return { code: 'video-sound', range, params: { path } }
  const other = codecs.find((codec) => !playable.includes(codec))
  if (other !== undefined) return { code: 'media-codec', range, params: { path, codec: other } }
  if (bytes <= limits.recording) return undefined
  const code = kind === 'video' ? 'video-large' : 'audio-large'
  return { code, range, params: { path, size: inMega(bytes), limit: inMega(limits.recording) } }
}

function pictureProblem(
  { width = 0, bytes = 0, lacksNamespace, removed = [] }: MediaFile,
  path: string,
  range: FileUse['range']
): Problem<CheckCode> | undefined {
  if (lacksNamespace === true) return { code: 'svg-namespace', range, params: { path } }
  if (removed.length > 0) {
    return { code: 'svg-acts', range, params: { path, what: removed.join(', ') } }
  }
  // A drawing has no pixels of its own: only its bytes count.
  if (width > limits.width && !path.endsWith('.svg')) {
    return { code: 'image-wide', range, params: { path, width: `${width}`, limit: `${limits.width}` } }
  }
  if (bytes <= limits.picture) return undefined
  return { code: 'image-large', range, params: { path, size: inMega(bytes), limit: inMega(limits.picture) } }
}
