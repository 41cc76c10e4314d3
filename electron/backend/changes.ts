import { EventPublisher } from '@orpc/server'

/** Tells the screens which tables a write touched, after it was committed. */
export interface Changes {
  announce(tables: Iterable<string>): void
  /** Calls `listener` after each write, within this process. */
  onChange(listener: (tables: readonly string[]) => void): void
  /** The same for a screen, until it goes away. */
  listen(signal: AbortSignal | undefined): AsyncIterable<string[]>
}

export function openChanges(): Changes {
  const publisher = new EventPublisher<{ changed: string[] }>()
  return {
    announce: (tables) => publisher.publish('changed', [...new Set(tables)]),
    onChange: (listener) => void publisher.subscribe('changed', listener),
    listen: (signal) => publisher.subscribe('changed', { signal }),
  }
}
