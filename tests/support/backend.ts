import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openBackend } from '../../electron/backend/backend.ts'
import type { BackendOptions } from '../../electron/backend/options.ts'
import { printPdfHeadless } from '../../electron/hosting/headlessPrinter.ts'
import type { Client } from './client.ts'
import { temporaryFolder } from './temporaryFolder.ts'

export const resourcesFolder = join(import.meta.dirname, '..', '..', 'resources')

export interface TestBackend {
  client: Client
  dataFolder: string
  /** Closes it and opens it again on the same data, as after a restart of the program; gives the new client. */
  reopen(): Promise<Client>
  /** Closes it and removes its data. */
  close(): Promise<void>
}

/** A backend in this process on an empty data folder; PDFs are made by the computer's own browser. */
export async function openTestBackend(options: Partial<BackendOptions> = {}): Promise<TestBackend> {
  const folder = await temporaryFolder()
  const dataFolder = options.dataFolder ?? folder.path
  const open = () =>
    openBackend({
      dataFolder,
      resourcesFolder,
      version: '0.0.0',
      demo: false,
      services: { printPdf: printPdfHeadless },
      ...options,
    })
  let backend = await open()
  return {
    client: createRouterClient(backend.router),
    dataFolder,
    async reopen() {
      await backend.close()
      backend = await open()
      return createRouterClient(backend.router)
    },
    async close() {
      await backend.close()
      await folder.remove()
    },
  }
}
