import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The browser tests drive the served build in one real browser, one file after the other. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    // What takes long on a slow machine is no fault either.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // A shared machine may stand still for seconds; the report names what needed its second try.
    retry: 1,
    // A slow machine is no fault: what is polled for has time to come.
    expect: { poll: { timeout: 30_000 } },
  },
})
