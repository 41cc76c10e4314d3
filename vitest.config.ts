import { defineConfig } from 'vitest/config'

/** Real files and real databases take their time on a small machine that does other things too. */
const patience = 60_000

export default defineConfig({
  test: {
    include: ['tests/{unit,integration,office}/**/*.test.{ts,tsx}'],
    testTimeout: patience,
    hookTimeout: patience,
  },
})
