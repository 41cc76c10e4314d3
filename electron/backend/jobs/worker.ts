// The thread for long work, with a connection of its own for each job. Started by `runJob.ts`.
import { parentPort } from 'node:worker_threads'
import { closeStore } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { openThreadServices } from '../threadServices.ts'
import { type JobName, runHere } from './jobs.ts'
import type { Answer, Order, Outcome } from './messages.ts'

function answer(message: Answer<JobName>): void {
  parentPort?.postMessage(message)
}

async function outcomeOf(order: Order<JobName>): Promise<Outcome<JobName>> {
  const touched: string[] = []
  try {
    const services = openThreadServices(order.place)
    try {
      services.changes.onChange((tables) => touched.push(...tables))
      return { kind: 'done', result: await runHere(services, order.name, order.input), touched }
    } finally {
      await closeStore(services.store)
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
