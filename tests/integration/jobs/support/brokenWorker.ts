import { EventEmitter } from 'node:events'

/** Whether threads start now. */
export const threads = { start: true }

/** A thread that never starts, or one that ends while it has a job. */
export class BrokenWorker extends EventEmitter {
  constructor() {
    super()
    setImmediate(() => {
      if (threads.start) {
        this.emit('message', { kind: 'ready' })
        return
      }
      this.emit('error', new Error('No threads here'))
      this.emit('exit', 1)
    })
  }

  postMessage(): void {
    setImmediate(() => this.emit('exit', 1))
  }

  ref(): void {}

  unref(): void {}

  async terminate(): Promise<void> {}
}
