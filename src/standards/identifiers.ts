/** Identifiers of a package: from course id and language alone, so that an update replaces what it should. */
import type { Course } from '../model/course.ts'

export interface PackageIds {
  manifest: string
  organization: string
  item: string
  resource: string
}

/**
 * The item's identifier is the key of learners' records in Moodle. SAP SuccessFactors tells courses apart by the first
 * 15 characters of the manifest's: the language stands first, since it is what else could differ behind them.
 */
export function packageIds({ id, language }: Course): PackageIds {
  const manifest = `${language}-${id}`
  return {
    manifest,
    organization: `${manifest}.organization`,
    item: `${manifest}.item`,
    resource: `${manifest}.resource`
  }
}
