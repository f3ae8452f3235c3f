/** Every rule about a package, in the order in which it is told. */
import { describe } from '../shared/diagnostic.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { cmi5Rules } from './rules/cmi5.ts'
import { contentRules } from './rules/content.ts'
import { itemRules } from './rules/items.ts'
import { lmsRules } from './rules/lms.ts'
import { manifestRules } from './rules/manifest.ts'
import { resourceRules } from './rules/resources.ts'
import { sequencingRules } from './rules/sequencing.ts'
import { zipRules } from './rules/zip.ts'
import { groups, type Found, type Package, type Rule, type RuleFinding } from './types.ts'

export const rules: readonly Rule[] = [
  ...zipRules,
  ...manifestRules,
  ...itemRules,
  ...resourceRules,
  ...sequencingRules,
  ...cmi5Rules,
  ...contentRules,
  ...lmsRules
].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rowOf(a) - rowOf(b))

/** Rules without a row of their own come last. */
function rowOf({ id }: Rule): number {
  return /^R\d+$/.test(id) ? Number(id.slice(1)) : Infinity
}

/** Asked of every zip, since they say whether there is a manifest at all. */
const always = new Set(['R1', 'R2', 'R3', 'R37'])

/** Rules that a package can be asked: those of its standard, and without a manifest those of the zip. */
export function rulesFor(pkg: Package): Rule[] {
  const { family, manifest } = pkg
  return rules.filter((rule) => {
    if (rule.id === 'R2') return family !== 'cmi5'
    if (always.has(rule.id)) return true
    const every = rule.families.length === 3
    return every || (family !== undefined && manifest !== undefined && rule.families.includes(family))
  })
}

export function checkRule(rule: Rule, pkg: Package): RuleFinding[] {
  return [...rule.check(pkg)].map((found) => toFinding(rule, found, pkg))
}

function toFinding(rule: Rule, found: Found, { manifestFile = '' }: Package): RuleFinding {
  const finding = rule.words.found[found.code]!
  return {
    file: manifestFile,
    ...found,
    rule: rule.id,
    group: rule.group,
    severity: finding.severity ?? 'error',
    finding,
    ...(rule.lms === undefined ? {} : { lms: rule.lms })
  }
}

/** A finding in words. */
export function inWords({ code, params = {}, finding }: RuleFinding, language: ToolLanguage) {
  return describe({ code, params, finding, range: { start: 0, end: 0 } }, language)
}
