// A thread that receives files: from bytes to staged rows, on a connection of its own. Started by `thread.ts`.
import { parentPort } from 'node:worker_threads'
import { closeStore } from '../../database/store.ts'
import { openTurns } from '../../database/turns.ts'
import { ExpectedError } from '../../errors.ts'
import type { Services } from '../../services.ts'
import { openThreadServices } from '../../threadServices.ts'
import { analyseFile } from '../analyse.ts'
import { indexUnits } from '../match/units.ts'
import { readDecisions } from '../queries/decisions.ts'
import { receiveFile } from '../receiveFile.ts'
import type { Answer, Message, Order, Outcome } from './messages.ts'

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

let services: Services | null = null
let index = indexUnits([])

async function leave(): Promise<void> {
  if (services) await closeStore(services.store)
  services = null
}

async function servicesFor({ place, line, thread }: Order): Promise<Services> {
  if (services?.store.file !== place.file) await leave()
  services ??= openThreadServices(place, { turns: openTurns(line, thread), waitsForDisk: false })
  return services
}

async function received(order: Order): Promise<Outcome> {
  const { arrival, units } = order
  try {
    if (units) index = indexUnits(units)
    const here = await servicesFor(order)
    const decisions = await readDecisions(here.store.queries)
    const file = await receiveFile(here, arrival, index, () => {
      const reading = analyseFile(arrival.bytes, arrival.name, index, decisions)
      answer({ kind: 'read' })
      return reading
    })
    return { kind: 'received', file }
  } catch (error) {
    if (error instanceof ExpectedError) {
      return { kind: 'refused', code: error.code, details: error.details }
    }
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

parentPort?.on('message', async (message: Message) => {
  if (message.kind === 'receive') answer(await received(message))
  else {
    await leave()
    answer({ kind: 'left' })
  }
})
answer({ kind: 'ready' })
