import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { type Backend, type BackendOptions, openBackend } from '../../electron/backend/backend.ts'

export const resourcesFolder = resolve(import.meta.dirname, '../../resources')

/** An empty folder that goes when `remove` is called. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'so-dan-van-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function clientOf(backend: Backend) {
  return createRouterClient(backend.router)
}

/** A real backend on a real data folder; `close` closes it, `remove` takes the folder away too. */
export async function openTestBackend(more: Partial<BackendOptions> = {}) {
  const folder = more.dataFolder ? { path: more.dataFolder, remove: () => {} } : temporaryFolder()
  const backend = await openBackend({
    dataFolder: folder.path,
    resourcesFolder,
    version: 'test',
    demo: false,
    services: {
      printPdf: () => {
        throw new Error('This test prints nothing')
      },
    },
    ...more,
  })
  return {
    client: clientOf(backend),
    dataFolder: folder.path,
    close: () => backend.close(),
    async remove() {
      await backend.close()
      folder.remove()
    },
  }
}
