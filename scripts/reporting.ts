/** Writes docs/reporting.md anew from the components. A test says when that is due. */
import { writeFile } from 'node:fs/promises'
import { reportingPage } from '../tests/support/reporting.ts'

await writeFile(new URL('../docs/reporting.md', import.meta.url), reportingPage())
