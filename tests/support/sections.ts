/** Text fixtures of several parts: `=== name` begins a part. */

export function splitSections(text: string): Map<string, string> {
  const parts = text.split(/^=== (.+)\n/m)
  const sections = new Map<string, string>()
  for (let i = 1; i < parts.length; i += 2) sections.set(parts[i]!.trim(), parts[i + 1]!)
  return sections
}

export function joinSections(sections: ReadonlyMap<string, string>): string {
  return [...sections].map(([name, text]) => `=== ${name}\n${text}`).join('')
}
