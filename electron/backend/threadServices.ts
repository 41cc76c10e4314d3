import { v7 as uuid } from 'uuid'
import { openChanges } from './changes.ts'
import { openStore } from './database/store.ts'
import { ExpectedError } from './errors.ts'
import { openLog } from './log.ts'
import type { BackendOptions } from './options.ts'
import type { Services } from './services.ts'

/** What another thread is told, so that it can do the backend's work there. */
export interface ThreadPlace {
  /** The database's file. */
  file: string
  options: Omit<BackendOptions, 'services'>
}

export function placeOf({ store, options: { services: _host, ...options } }: Services): ThreadPlace {
  return { file: store.file, options }
}

/** There is no browser engine in a thread; nothing that is done there prints. */
async function printPdf(): Promise<never> {
  throw new ExpectedError('document.printerMissing')
}

/**
 * The backend's services in another thread, on a connection of their own; whoever opens them closes their store.
 * @param manners who may write, and whether a commit waits for the disk
 */
export function openThreadServices(
  { file, options }: ThreadPlace,
  manners?: Parameters<typeof openStore>[2],
): Services {
  const log = openLog(options.dataFolder)
  return {
    options: { ...options, services: { printPdf } },
    store: openStore(file, log, manners),
    log,
    changes: openChanges(),
    startId: uuid(),
  }
}
