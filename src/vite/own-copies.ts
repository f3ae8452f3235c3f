/** What a standard takes from another's folder it gets as a copy: shared, it would be one script more to ask for. */
import type { Plugin } from 'vite'
import { source } from './course-plugin.ts'

export const ownCopies: Plugin = {
  name: 'scormdown:own-copies',
  enforce: 'pre',
  async resolveId(asked, importer) {
    const own = standardOf(importer)
    if (own === undefined) return null
    const resolved = await this.resolve(asked, importer, { skipSelf: true })
    const other = standardOf(resolved?.id)
    return other === undefined || other === own ? null : `${resolved!.id}?for=${own}`
  }
}

/** The standard of a file; undefined for what all have in common, which comes with the player. */
function standardOf(id: string | undefined): string | undefined {
  const path = id?.split('?')[0] ?? ''
  const name = path.startsWith(source)
    ? /^standards\/(\w+)\//.exec(path.slice(source.length))?.[1]
    : undefined
  return name === 'cmi' ? undefined : name
}
