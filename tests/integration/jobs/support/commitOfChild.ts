// Receives a list in a process of its own and stores it; says which table it is once it is being stored, to be killed.
import { setTimeout as wait } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { openBackend } from '../../../../electron/backend/backend.ts'
import { resourcesFolder } from '../../../support/backend.ts'
import type { Client } from '../../../support/client.ts'
import { fileOf, modelList } from '../../../support/intake/workbooks.ts'

const [dataFolder = '', rows = ''] = process.argv.slice(2)
const services = { printPdf: () => Promise.reject(new Error('Nothing is printed here')) }
const { router } = await openBackend({ dataFolder, resourcesFolder, version: '0.0.0', demo: false, services })
const client: Client = createRouterClient(router)
const files = [fileOf('Bao Lac 2024.xlsx', modelList(Number(rows)))]
let tableId = ''
for await (const { result } of await client.intake.receive({ files })) {
  for (const { id } of result?.tables ?? []) tableId = id
}
void client.intake.commit({ tableIds: [tableId] })
while (!(await client.backups.list()).some(({ reason }) => reason === 'beforeIntake')) await wait(1)
process.send?.(tableId)
