/** Where a course may connect to: known at launch, narrowed before anything is sent. */

/**
 * A second policy beside the one of the file: both hold, so that of `https: http:` only these origins are left.
 * @param addresses absolute
 */
export function allowOnly(addresses: readonly string[]): void {
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))]
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = `connect-src ${origins.length === 0 ? "'none'" : origins.join(' ')}`
  document.head.append(meta)
}
