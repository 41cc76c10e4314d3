import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../../electron/backend/database/migrate.ts'
import { connect } from '../../../electron/backend/database/sqlite/connection.ts'
import { copyVerified } from '../../../electron/backend/database/sqlite/copy.ts'
import { commitSoon } from '../../../electron/backend/database/sqlite/durability.ts'
import { closeStore, openStore, reopenStore, type Store } from '../../../electron/backend/database/store.ts'
import { giveBackTurnOf, openTurns, type Turns } from '../../../electron/backend/database/turns.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

const log = { write: () => {} }

let folder: TemporaryFolder
let store: Store
beforeEach(async () => {
  folder = await temporaryFolder()
  store = openStore(join(folder.path, 'a.db'), log)
  migrate(store.connection)
})
afterEach(async () => {
  await closeStore(store)
  await folder.remove()
})

function write(name: string): Promise<unknown> {
  return store.queries.insertInto('setting').values({ name, value: '1' }).execute()
}

async function names(): Promise<string[]> {
  return (await store.queries.selectFrom('setting').select('name').orderBy('name').execute()).map(
    ({ name }) => name,
  )
}

/** Lets everything go on that waits for nothing. */
async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
}

describe('whoever writes has the turn', () => {
  test('a query that reads never sees the half of a transaction', async () => {
    let goOn: () => void = () => {}
    const half = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const written = store.queries.transaction().execute(async (writing) => {
      await writing.insertInto('setting').values({ name: 'một', value: '1' }).execute()
      await half
      await writing.insertInto('setting').values({ name: 'hai', value: '1' }).execute()
    })
    await aWhile()
    const read = names()
    await aWhile()
    goOn()
    expect(await read).toEqual(['hai', 'một'])
    await written
  })

  test('the second transaction begins when the first has ended, also where that failed', async () => {
    const steps: string[] = []
    const work = (name: string) =>
      store.queries.transaction().execute(async (writing) => {
        steps.push(`${name} begins`)
        await writing.insertInto('setting').values({ name, value: '1' }).execute()
        await setImmediate()
        steps.push(`${name} ends`)
        if (name === 'một') throw new Error('Không được')
      })
    const outcomes = await Promise.allSettled([work('một'), work('hai'), write('ba')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    expect(steps).toEqual(['một begins', 'một ends', 'hai begins', 'hai ends'])
    expect(await names()).toEqual(['ba', 'hai'])
  })

  test('while another thread has it, reading goes on and writing waits', async () => {
    await write('trước')
    const endTurn = await store.turns.take()
    const order: string[] = []
    const written = write('sau').then(() => order.push('written'))
    const changed = sql`UPDATE setting SET value = '2' RETURNING name`
      .execute(store.queries)
      .then(({ rows }) => order.push(`changed ${rows.length}`))
    expect(await names()).toEqual(['trước'])
    const counted = await sql<{
      count: number
    }>`WITH s AS (SELECT * FROM setting) SELECT count(*) AS count FROM s`.execute(store.queries)
    expect(counted.rows).toEqual([{ count: 1 }])
    await aWhile()
    expect(order).toEqual([])
    endTurn()
    await Promise.all([written, changed])
    expect(order).toEqual(['written', 'changed 2'])
    expect(await names()).toEqual(['sau', 'trước'])
  })

  test('a commit that does not wait for the disk leaves that to itself', async () => {
    const level = () => store.connection.pragma('synchronous', { simple: true })
    const full = level()
    const within: unknown[] = []
    const soon = commitSoon(store, async (writing) => {
      within.push(level())
      await writing.insertInto('setting').values({ name: 'sớm', value: '1' }).execute()
      await setImmediate()
    })
    const usual = store.queries.transaction().execute(async () => {
      within.push(level())
    })
    await Promise.all([soon, usual])
    expect(within).toEqual([1, full])
    expect(full).toBe(2)
  })

  test('what waits while the file is replaced is written to the new one', async () => {
    const endTurn = await store.turns.take()
    const written = write('sau khi thay')
    await aWhile()
    await closeStore(store)
    reopenStore(store, log)
    endTurn()
    await written
    expect(await names()).toEqual(['sau khi thay'])
  })
})

test('a copy is the database of one moment, whatever is written while it is made', async () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => ({
    name: `dòng ${index}`,
    value: 'x'.repeat(2_000),
  }))
  await store.queries.transaction().execute(async (writing) => {
    for (const row of rows) await writing.insertInto('setting').values(row).execute()
  })
  const file = join(folder.path, 'copy.db')
  let copying = true
  const copied = copyVerified(store.file, file).finally(() => {
    copying = false
  })
  let written = 0
  while (copying) {
    written += 1
    await write(`trong lúc chép ${written}`)
    await setImmediate()
  }
  await copied
  expect(written).toBeGreaterThan(1)
  const copy = connect(file)
  expect(copy.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(rows.length)
  copy.close()
})

describe('a line in which several threads stand', () => {
  async function take(turns: Turns, name: string, order: string[]): Promise<() => void> {
    const end = await turns.take()
    order.push(name)
    return end
  }

  test('serves them in the order in which they came', async () => {
    const here = openTurns()
    const there = openTurns(here.line, 0)
    const order: string[] = []
    const first = await take(here, 'một', order)
    const second = take(there, 'hai', order)
    const third = take(here, 'ba', order)
    await aWhile()
    expect(order).toEqual(['một'])
    first()
    // Who gives back twice gives back nobody else's turn.
    first()
    const end = await second
    await aWhile()
    expect(order).toEqual(['một', 'hai'])
    end()
    const last = await third
    last()
    expect(order).toEqual(['một', 'hai', 'ba'])
  })

  test('goes on when a thread ends that had the turn or waited for it', async () => {
    const here = openTurns()
    const order: string[] = []
    await take(openTurns(here.line, 0), 'một', order)
    void take(openTurns(here.line, 1), 'hai', order)
    const third = take(here, 'ba', order)
    await giveBackTurnOf(here.line, 0)
    await giveBackTurnOf(here.line, 1)
    const end = await third
    end()
    // A thread that wanted nothing gives back nothing.
    await giveBackTurnOf(here.line, 2)
    const fourth = await take(here, 'bốn', order)
    fourth()
    expect(order).toContain('bốn')
  })
})
