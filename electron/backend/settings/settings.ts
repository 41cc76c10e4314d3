import { type Settings, settings } from '../../../shared/contract/settings.ts'
import type { Queries } from '../database/store.ts'
import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'

const settingName = 'office'

/** The office's settings; what was never set has its default. */
export async function readSettings(queries: Queries): Promise<Settings> {
  const row = await queries
    .selectFrom('setting')
    .select('value')
    .where('name', '=', settingName)
    .executeTakeFirst()
  return settings.parse(row ? JSON.parse(row.value) : {})
}

export function settingsRouter(services: Services, { settings: procedures }: Procedures) {
  return procedures.router({
    get: procedures.get.handler(() => readSettings(services.store.queries)),
    save: procedures.save.handler(async ({ input }) => {
      const before = await readSettings(services.store.queries)
      const valueLists = { ...before.valueLists, ...input.valueLists }
      const next = settings.parse({ ...before, ...input, valueLists })
      const value = JSON.stringify(next)
      await services.store.queries
        .insertInto('setting')
        .values({ name: settingName, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
      services.changes.announce(['setting'])
      return next
    }),
  })
}
