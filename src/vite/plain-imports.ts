/** Chunks load with `import()` alone: the helper that Vite puts around it preloads style sheets, and ours are all there. */
import type { Plugin } from 'vite'

export const plainImports: Plugin = {
  name: 'scormdown-plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load()'
  }
}
