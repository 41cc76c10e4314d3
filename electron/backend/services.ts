import type { Changes } from './changes.ts'
import type { Store } from './database/store.ts'
import type { Log } from './log.ts'
import type { BackendOptions } from './options.ts'

/** What the features of the backend share. */
export interface Services {
  options: BackendOptions
  store: Store
  log: Log
  changes: Changes
  /** Differs after each start. */
  startId: string
}
