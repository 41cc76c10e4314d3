import { EventPublisher } from '@orpc/server'

/** Tells the screens which tables a write touched, after it was committed. */
export interface Changes {
  announce(tables: Iterable<string>): void
  listen(signal: AbortSignal | undefined): AsyncIterable<string[]>
}

export function openChanges(): Changes {
  const publisher = new EventPublisher<{ changed: string[] }>()
  return {
    announce: (tables) => publisher.publish('changed', [...new Set(tables)]),
    listen: (signal) => publisher.subscribe('changed', { signal }),
  }
}
