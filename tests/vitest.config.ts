import { defineConfig } from 'vitest/config'

const shared = { globals: false, passWithNoTests: false }

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // Two cores: the browser tests run one file at a time, next to one worker of the others.
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: './tests/e2e/support/build-packages.ts',
          fileParallelism: false,
          // A machine that builds something else at the same time is slow.
          expect: { poll: { timeout: 5000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
})
