/** What the address asks for: `#/page`, or one of the learner's tools beside it, `#:search`. */
export interface Address {
  page?: string
  tool?: string
}

export function readAddress(hash = location.hash): Address {
  const [, sign, name] = /^#([/:])(.+)$/.exec(hash) ?? []
  if (name === undefined) return {}
  return sign === '/' ? { page: name } : { tool: name }
}

export const pageAddress = (page: string) => `#/${page}`
export const toolAddress = (tool: string) => `#:${tool}`
