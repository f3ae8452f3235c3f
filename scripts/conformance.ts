/** `npm run conformance`: writes docs/conformance.md from the rules of verify and the lists of tests. */
import { writeFileSync } from 'node:fs'
import { conformanceFile, conformancePage } from '../tests/support/conformance/table.ts'

writeFileSync(conformanceFile, await conformancePage())
