import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, client } from './client.ts'
import { partsShowing } from './parts.ts'

const retryAfter = 1_000

/** Every write may show on the first page, in what can be undone, in dossiers and documents. */
async function invalidate(queries: QueryClient, tables: readonly string[]): Promise<void> {
  const parts = partsShowing(tables)
  await Promise.all([
    ...parts.map((part) => queries.invalidateQueries({ queryKey: api[part].key() })),
    queries.invalidateQueries({ queryKey: api.home.key() }),
    queries.invalidateQueries({ queryKey: api.search.key() }),
    queries.invalidateQueries({ queryKey: api.attachments.key() }),
    queries.invalidateQueries({ queryKey: api.operations.key() }),
    queries.invalidateQueries({ queryKey: api.inspections.key() }),
    queries.invalidateQueries({ queryKey: api.inspectionStatistics.key() }),
    queries.invalidateQueries({ queryKey: api.followUp.key() }),
    queries.invalidateQueries({ queryKey: api.documents.key() }),
  ])
}

/** Listens to the backend until the signal ends it; connects again whenever the connection is lost. */
async function listen(queries: QueryClient, restarted: () => void, signal: AbortSignal): Promise<void> {
  let known: string | null = null
  while (!signal.aborted) {
    try {
      for await (const change of await client.application.changes(undefined, { signal })) {
        const first = known === null
        const other = !first && known !== change.startId
        known = change.startId
        if (other) {
          restarted()
          await queries.invalidateQueries()
        } else if (change.tables.length > 0) await invalidate(queries, change.tables)
      }
    } catch {
      // The backend is gone for a moment; the next turn finds it again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryAfter))
  }
}

/** Keeps the screens in step with the backend. `restarted` is true from a restart until it is put away. */
export function useChanges(queries: QueryClient): { restarted: boolean; putAway: () => void } {
  const [restarted, setRestarted] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    void listen(queries, () => setRestarted(true), stop.signal)
    return () => stop.abort()
  }, [queries])
  return { restarted, putAway: () => setRestarted(false) }
}
