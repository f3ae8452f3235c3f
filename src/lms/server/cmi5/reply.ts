/** What the LMS answers to a request of the course. */
export interface Reply {
  status: number
  text: string
  etag?: string
  /** Media type of the text; JSON where it is left out. */
  type?: string
  /** The rule that the course broke. */
  fault?: string
}

export const refused = (status: number, fault: string): Reply => ({ status, text: fault, fault })

/** A request, as far as its answer depends on it. */
export interface Request {
  method: string
  /** Below the endpoint. */
  path: string
  query: URLSearchParams
  headers: Readonly<Record<string, string | undefined>>
  body: string
}
