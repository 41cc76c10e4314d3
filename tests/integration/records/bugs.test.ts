import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../../electron/backend/database/sqlite/connection.ts'
import { openTestBackend } from '../../support/backend.ts'

test('an answer that breaks the contract is a bug: it is in the log, and its insides do not reach the screen', async () => {
  const app = await openTestBackend()
  const connection = connect(join(app.dataFolder, 'so-dan-van.db'))
  connection.exec(`UPDATE unit SET kind = 'galaxy' WHERE code = '04'`)
  connection.close()
  await expect(app.client.units.all()).rejects.toThrow(/^(?!.*galaxy)/)
  const logs = join(app.dataFolder, 'logs')
  const written = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'))
  expect(written.join('')).toMatch(/bug: units\.all/)
  await app.close()
})
