// Opens the backend on the data folder named, does a morning's work and prints the memory that its process took, in
// megabytes: once open with its first page, and the most of all, with an export of every model.
import { createRouterClient } from '@orpc/server'
import { openBackend } from '../../../electron/backend/backend.ts'
import { resourcesFolder } from '../../support/backend.ts'

const bytesPerMegabyte = 1024 * 1024
const kilobytesPerMegabyte = 1024

const [, , dataFolder] = process.argv
if (!dataFolder) throw new Error('Name a data folder')
const { router } = await openBackend({
  dataFolder,
  resourcesFolder,
  version: 'bench',
  demo: false,
  services: { printPdf: () => Promise.reject(new Error('Nothing is printed here')) },
})
const client = createRouterClient(router)
await client.records.list({ kind: 'model', pageSize: 50 })
const opened = process.memoryUsage.rss() / bytesPerMegabyte
await client.home.summary({ today: '2026-11-22' })
await client.search.everywhere({ text: 'thap sang' })
await client.records.export({ kind: 'model' })
const most = process.resourceUsage().maxRSS / kilobytesPerMegabyte
console.log(JSON.stringify({ opened, most }))
// Without closing: the exit backup of a large database is not what is measured.
process.exit(0)
