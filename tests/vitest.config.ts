import { defineConfig } from 'vitest/config'

// Browser tests wait most of the time: two files at once, whatever is in them.
const shared = { globals: false, passWithNoTests: false, maxWorkers: 2 }

const browser = {
  ...shared,
  globalSetup: './tests/e2e/support/build-packages.ts',
  // A machine may be busy: what is waited for ends the wait, not the clock.
  expect: { poll: { timeout: 15_000 } },
  testTimeout: 60_000,
  hookTimeout: 120_000
}
const others = ['tests/e2e/firefox.test.ts', 'tests/e2e/webkit.test.ts']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // The modules are pure: loading them anew for each file would take a third of the time.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/walks/*.test.ts', 'tests/fuzz/*.test.ts'],
          // Only what hangs runs into it, however busy the machine.
          hookTimeout: 60_000,
          testTimeout: 60_000
        }
      },
      { test: { ...browser, name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: others } },
      // One file at a time, when the others are done: a second browser of another kind is too much for two cores.
      { test: { ...browser, name: 'other browsers', include: others, fileParallelism: false } }
    ]
  }
})
