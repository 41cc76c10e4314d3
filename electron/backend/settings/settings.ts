import { type Settings, type SettingsChange, settings } from '../../../shared/contract/settings.ts'
import type { Queries, Writing } from '../database/store.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'

const settingName = 'office'

/** The office's settings; what was never set has its default. */
export async function readSettings(queries: Queries | Writing): Promise<Settings> {
  const row = await queries
    .selectFrom('setting')
    .select('value')
    .where('name', '=', settingName)
    .executeTakeFirst()
  return settings.parse(row ? JSON.parse(row.value) : {})
}

/** Changes the settings that are named and gives all of them. */
export async function changeSettings(queries: Queries | Writing, change: SettingsChange): Promise<Settings> {
  const before = await readSettings(queries)
  const valueLists = { ...before.valueLists, ...change.valueLists }
  const next = settings.parse({ ...before, ...change, valueLists })
  const value = JSON.stringify(next)
  await queries
    .insertInto('setting')
    .values({ name: settingName, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
  return next
}

export function settingsRouter(services: Services, { settings: procedures }: Procedures) {
  return procedures.router({
    get: procedures.get.handler(() => readSettings(services.store.queries)),
    save: procedures.save.handler(async ({ input }) => {
      const next = await changeSettings(services.store.queries, input)
      services.changes.announce(['setting'])
      return next
    }),
  })
}
