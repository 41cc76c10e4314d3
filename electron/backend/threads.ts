import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * The script of a thread: the TypeScript itself, or what the build made of it beside the bundle.
 * @param own `import.meta.url` of the module that starts it
 * @param source its place beside that module
 * @param built its name beside the bundle
 */
export function threadScript(own: string, source: string, built: string): URL {
  return new URL(own.endsWith('.ts') ? source : built, own)
}

/**
 * Starts a thread whose script posts a first message when it is there; null where this computer cannot start it, with the
 * reason told. It does not keep the program alive. `ended` is called whenever it ends.
 */
export function startThread(
  script: URL,
  options: WorkerOptions,
  { tellFailure, ended }: { tellFailure: (reason: string) => void; ended: () => void },
): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(script, options)
    } catch (error) {
      // A computer that is out of threads says so at once.
      tellFailure(String(error))
      resolve(null)
      queueMicrotask(ended)
      return
    }
    worker.unref()
    worker.once('message', () => resolve(worker))
    worker.once('error', (error) => tellFailure(String(error)))
    worker.once('exit', () => {
      resolve(null)
      ended()
    })
  })
}
