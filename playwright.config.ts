import { defineConfig } from '@playwright/test'
import { desktopSkipped } from './scripts/support/electronRuntime.ts'
import type { HostKind } from './tests/support/app.ts'
import { chromiumOptions } from './tests/support/chromium.ts'

/** A machine that does other things, or whose disk rests for a while, takes its time; nothing is measured by it. */
const patience = 180_000

/**
 * What may differ between the hosts: windows, files, printing, crashes, the whole path. All other specifications run in
 * the desktop program only by `npm run test:desktop`, for they would take npm test beyond its ten minutes.
 */
const inBothHosts = ['crash', 'documents', 'minutesCrash', 'safety', 'wholePath', 'window']
const everySpecification = process.env.TEST_EVERY_SPECIFICATION === 'yes'

/** The specifications in tests/e2e run in the browser host; those beside them in one host by their nature. */
export default defineConfig<{ hostKind: HostKind }>({
  testDir: 'tests',
  outputDir: 'test-results',
  timeout: patience,
  expect: { timeout: 45_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    // Nobody waits for a menu to unfold some thousand times.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromiumOptions,
  },
  projects: [
    {
      name: 'browser',
      testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts'],
      use: { hostKind: 'browser' },
    },
    ...(desktopSkipped() === null
      ? [
          {
            name: 'desktop',
            testMatch: [
              ...(everySpecification
                ? ['e2e/**/*.spec.ts']
                : inBothHosts.map((name) => `e2e/${name}.spec.ts`)),
              'desktop/**/*.spec.ts',
            ],
            use: { hostKind: 'desktop' as const },
          },
        ]
      : []),
  ],
})
