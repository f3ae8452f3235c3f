// `scormdown/testing`: Node 20 runs no TypeScript, so tsx is registered first; then `node --test` needs nothing more.
import { register } from 'tsx/esm/api'

register()
export const { testComponent } = await import('../src/sdk/testing.ts')
