import {
  checkIdentifier,
  checkLanguage,
  checkLocalized,
  checkLongIdentifier,
  checkNavigation
} from './identifiers.ts'
import type { Codes, DataModel, ElementRule } from './model.ts'
import { countEntries, fillPath, parsePath, type ElementPath } from './paths.ts'
import { checkResponse12 } from './responses12.ts'
import { checkAnswer2004, checkPattern2004 } from './responses2004.ts'
import { checkTime12, checkTimeinterval, checkTimespan12, checkTimestamp } from './times.ts'
import { checkInteger, checkNumber, checkString, checkVocabulary, quote, type Problem } from './values.ts'

/** A call that the standard does not allow: the code GetLastError has to give, and the reason in words. */
export type Violation = { code: number; message: string }

/** The elements that have a value, by name. */
export type Known = ReadonlyMap<string, string>

const KEYWORD = /\.(_children|_count|_version)$/

const rulesByPattern = new WeakMap<DataModel, Map<string, ElementRule>>()

/** The rule for an element, or undefined where the data model has no such element. */
export function findRule(model: DataModel, element: string): ElementRule | undefined {
  let rules = rulesByPattern.get(model)
  if (!rules) {
    rules = new Map(model.rules.map((rule) => [rule.element, rule]))
    rulesByPattern.set(model, rules)
  }
  return rules.get(parsePath(element).pattern)
}

/** Whether a name stands for anything in the model: an element, or a group that has elements below it. */
function isPartOfModel(model: DataModel, pattern: string): boolean {
  return model.rules.some((rule) => rule.element === pattern || rule.element.startsWith(`${pattern}.`))
}

/** A name without a rule: `_children` and `_count` where there are none have codes of their own. */
function explainUnknown(model: DataModel, element: string, call: 'get' | 'set'): Violation {
  const { codes } = model
  const { pattern } = parsePath(element)
  const keyword = KEYWORD.exec(pattern)?.[1]
  if (keyword && isPartOfModel(model, pattern.replace(KEYWORD, ''))) {
    if (call === 'set') return { code: codes.keyword, message: `${keyword} is a keyword and cannot be set` }
    if (keyword === '_count') return { code: codes.notCollection, message: `${element}: this is no list` }
    return { code: codes.noChildren, message: `${element}: there is nothing below this element` }
  }
  return { code: codes.unknown, message: `${quote(element)} is not in the data model of this standard` }
}

/** Indexes must lie within the list; a set may also add the entry right behind the last. */
function checkIndexes(path: ElementPath, known: Known, call: 'get' | 'set', codes: Codes): Violation | null {
  const parts = path.pattern.split('.')
  let depth = 0
  for (let at = 0; at < parts.length; at++) {
    if (parts[at] !== 'n') continue
    const collection = fillPath(parts.slice(0, at).join('.'), path.indexes)
    const count = countEntries(known, collection)
    const index = path.indexes[depth++] ?? 0
    if (index < count || (call === 'set' && index === count)) continue
    const code = call === 'get' ? codes.getIndex : codes.setIndex
    const expected = call === 'set' ? `; the next free index is ${count}` : ''
    return { code, message: `${collection} has ${count} entries, there is no index ${index}${expected}` }
  }
  return null
}

/**
 * May this element be read now?
 *
 * Sources: SCORM 1.2 RTE 3.3.2 (LMSGetValue), SCORM 2004 RTE 3.1.4.1 (GetValue). A 403 of SCORM 2004 ("no
 * value yet") is an answer and not a mistake of the content: rows 68 and 75.
 */
export function checkGet(model: DataModel, element: string, known: Known): Violation | null {
  const { codes } = model
  if (element === '') return { code: codes.emptyGet, message: 'the name of the element is empty' }
  const rule = findRule(model, element)
  if (!rule) return explainUnknown(model, element, 'get')
  if (rule.access === 'w') return { code: codes.writeOnly, message: `${element} can only be written` }
  const outside = checkIndexes(parsePath(element), known, 'get', codes)
  if (outside) return outside
  const unset = !known.has(element) && rule.initial === undefined && rule.type.is !== 'keyword'
  return unset && codes.unset > 0 ? { code: codes.unset, message: `${element} has no value yet` } : null
}

/**
 * May this element be given this value now?
 *
 * Sources: SCORM 1.2 RTE 3.3.2 (LMSSetValue) and 3.4; SCORM 2004 RTE 3.1.4.2 (SetValue), 4.1 and 4.2. The
 * order of the checks is the standard's: the name, then access, place in the list, what must be set first,
 * the form of the value, its range.
 */
export function checkSet(model: DataModel, element: string, value: string, known: Known): Violation | null {
  const { codes } = model
  if (element === '') return { code: codes.emptySet, message: 'the name of the element is empty' }
  const rule = findRule(model, element)
  if (!rule) return explainUnknown(model, element, 'set')
  if (rule.type.is === 'keyword') return { code: codes.keyword, message: `${element} is a keyword` }
  if (rule.access === 'r') return { code: codes.readOnly, message: `${element} can only be read` }
  const path = parsePath(element)
  const early = checkIndexes(path, known, 'set', codes) ?? checkNeeds(rule, path, known, codes)
  if (early) return early
  const whole = rule.appends ? (known.get(element) ?? '') + value : value
  const problem = checkValue(rule, path, whole, known) ?? checkAgainstOthers(rule, element, value, known)
  return problem ? { code: codes[problem.why], message: `${element}: ${problem.message}` } : null
}

/** SCORM 2004 RTE 4.2.9, 4.2.17: the id first, and the type before the responses. */
function checkNeeds(rule: ElementRule, path: ElementPath, known: Known, codes: Codes): Violation | null {
  for (const need of rule.needs ?? []) {
    const needed = fillPath(need, path.indexes)
    if (!known.has(needed)) {
      return { code: codes.dependency, message: `${needed} must be set before ${rule.element}` }
    }
  }
  return null
}

function checkValue(rule: ElementRule, path: ElementPath, value: string, known: Known): Problem | null {
  const { type } = rule
  switch (type.is) {
    case 'keyword':
    case 'given':
      return null
    case 'string':
      return checkString(value, type)
    case 'localized':
      return checkLocalized(value, type.max)
    case 'vocabulary':
      return checkVocabulary(value, type)
    case 'number':
      return type.blank && value === '' ? null : checkNumber(value, type)
    case 'integer':
      return checkInteger(value, type)
    case 'identifier':
      return checkIdentifier(value)
    case 'long-identifier':
      return checkLongIdentifier(value)
    case 'language':
      return checkLanguage(value)
    case 'navigation':
      return checkNavigation(value)
    case 'timespan12':
      return checkTimespan12(value)
    case 'time12':
      return checkTime12(value)
    case 'timeinterval2004':
      return checkTimeinterval(value)
    case 'time2004':
      return checkTimestamp(value)
    case 'response12':
      return checkResponse12(value, type.part, interactionType(path, known))
    case 'response2004':
      return checkResponse2004(type.part, path, value, known)
  }
}

function interactionType(path: ElementPath, known: Known): string | undefined {
  return known.get(fillPath('cmi.interactions.n.type', path.indexes))
}

function checkResponse2004(part: string, path: ElementPath, value: string, known: Known): Problem | null {
  const type = interactionType(path, known) ?? ''
  if (part === 'answer') return checkAnswer2004(value, type)
  const others = siblings(fillPath(path.pattern, path.indexes), known).map(([, pattern]) => pattern)
  return checkPattern2004(value, type, { index: path.indexes.at(-1) ?? 0, others })
}

/** The same element in the other entries of its list. */
function siblings(element: string, known: Known): [string, string][] {
  const at = element.search(/\d+\.[^.]*$/)
  const start = element.slice(0, at)
  const end = element.slice(element.lastIndexOf('.'))
  return [...known].filter(
    ([name]) =>
      name !== element &&
      name.startsWith(start) &&
      name.endsWith(end) &&
      /^\d+$/.test(name.slice(at, name.length - end.length))
  )
}

/** Row 97 and 98: identifiers of objectives are unique, and in SCORM 2004 they stay what they are. */
function checkAgainstOthers(rule: ElementRule, element: string, value: string, known: Known): Problem | null {
  const before = known.get(element)
  if (rule.frozen && before !== undefined && before !== value) {
    return { why: 'set', message: `it is ${quote(before)} already and may not change` }
  }
  if (!rule.unique) return null
  const twin = siblings(element, known).find(([, other]) => other === value)
  return twin ? { why: 'set', message: `${quote(value)} is already the value of ${twin[0]}` } : null
}
