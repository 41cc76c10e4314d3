// The thread for long work, with a connection of its own for each job. Started by `aside.ts`.
import { parentPort } from 'node:worker_threads'
import { v7 as uuid } from 'uuid'
import { openChanges } from '../changes.ts'
import { closeStore, openStore } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { openLog } from '../log.ts'
import { type JobName, runHere } from './jobs.ts'
import type { Answer, Order, Outcome } from './messages.ts'

function answer(message: Answer<JobName>): void {
  parentPort?.postMessage(message)
}

/** There is no browser engine in this thread; no job prints. */
async function printPdf(): Promise<never> {
  throw new ExpectedError('document.printerMissing')
}

async function outcomeOf(order: Order<JobName>): Promise<Outcome<JobName>> {
  const touched: string[] = []
  try {
    const log = openLog(order.options.dataFolder)
    const store = openStore(order.file, log)
    try {
      const changes = openChanges()
      changes.onChange((tables) => touched.push(...tables))
      const options = { ...order.options, services: { printPdf } }
      const services = { options, store, log, changes, startId: uuid() }
      return { kind: 'done', result: await runHere(services, order.name, order.input), touched }
    } finally {
      await closeStore(store)
    }
  } catch (error) {
    if (error instanceof ExpectedError) {
      const { code, details, fields } = error
      return { kind: 'refused', error: { code, details, fields }, touched }
    }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'failed', message, touched }
  }
}

parentPort?.on('message', async (order: Order<JobName>) => answer(await outcomeOf(order)))
answer({ kind: 'ready' })
