/** XML text from a plain tree. Characters stay as they are: numeric entities are mangled by Moodle. */
import { create } from 'xmlbuilder2'

/** Element name → attributes (`@name`), text (`#`), children; the form of xmlbuilder2. */
export type XmlTree = Record<string, unknown>

export function xmlText(tree: XmlTree): string {
  return `${create({ version: '1.0', encoding: 'UTF-8' }, tree).end({ prettyPrint: true, indent: '  ' })}\n`
}
