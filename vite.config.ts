/** What every Vite run of scormdown shares: `dev`, `build` and the preview LMS read it from here. */
import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'
import { schemeRules } from './src/vite/scheme-rules.ts'

/** Oldest browsers that take the course: Chrome and Edge 111, Firefox 115, Safari 16.4. */
export const browsers = ['chrome111', 'edge111', 'firefox115', 'safari16.4']

export default {
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  // An LMS serves a package from an address that nobody knows beforehand.
  base: './',
  publicDir: false,
  envDir: false,
  logLevel: 'error',
  css: { postcss: { plugins: [schemeRules] } },
  build: {
    target: browsers,
    write: false,
    // Data URLs would need an opening in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false
  }
} satisfies UserConfig & { configFile: false }
