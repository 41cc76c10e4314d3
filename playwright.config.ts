import { defineConfig } from '@playwright/test'
import { findBrowser, rootArguments } from './electron/hosting/browsers.ts'
import { desktopSkipped } from './scripts/support/electronRuntime.ts'
import type { HostKind } from './tests/support/app.ts'

const patience = 90_000

/** The specifications in tests/e2e run in both hosts; those beside them in one. */
export default defineConfig<{ hostKind: HostKind }>({
  testDir: 'tests',
  outputDir: 'test-results',
  timeout: patience,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [...rootArguments, '--disable-background-networking'],
    },
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
            testMatch: ['e2e/**/*.spec.ts', 'desktop/**/*.spec.ts'],
            use: { hostKind: 'desktop' as const },
          },
        ]
      : []),
  ],
})
