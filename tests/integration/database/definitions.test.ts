import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnsOf, commonColumns } from '../../../electron/backend/database/columns.ts'
import { migrate } from '../../../electron/backend/database/migrate.ts'
import { type Connection, connect } from '../../../electron/backend/database/sqlite/connection.ts'
import { yearTableOf } from '../../../electron/backend/records/tables.ts'
import type { FieldType } from '../../../shared/records/field.ts'
import { allFields, definitions, keptKinds } from '../../../shared/records/registry.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder.ts'

let folder: TemporaryFolder
let connection: Connection

interface ColumnInfo {
  name: string
  type: string
  notnull: number
}

function columnsIn(table: string): ColumnInfo[] {
  return connection
    .prepare<[string], ColumnInfo>('SELECT name, type, "notnull" FROM pragma_table_info(?)')
    .all(table)
}

const storedAs: Partial<Record<FieldType, string>> = {
  count: 'INTEGER',
  year: 'INTEGER',
  money: 'INTEGER',
  decimal: 'REAL',
  area: 'REAL',
  mark: 'INTEGER',
}

beforeAll(async () => {
  folder = await temporaryFolder()
  connection = connect(`${folder.path}/test.db`)
  migrate(connection)
})
afterAll(async () => {
  connection.close()
  await folder.remove()
})

describe.each(keptKinds)('%s: the tables are what the definition says', (kind) => {
  const definition = definitions[kind]

  test('columns', () => {
    const years = yearTableOf(kind)
    const expected = [...commonColumns, ...columnsOf(definition.fields), ...(years ? ['latestYear'] : [])]
    expect(
      columnsIn(kind)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(expected.sort())
    if (years) {
      const yearly = ['recordId', 'year', ...columnsOf(definition.yearly)]
      expect(
        columnsIn(years)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(yearly.sort())
    } else expect(Object.keys(definition.yearly)).toEqual([])
  })

  test('types and what must be stated', () => {
    const found = new Map(
      [...columnsIn(kind), ...columnsIn(yearTableOf(kind) ?? kind)].map((column) => [column.name, column]),
    )
    for (const [name, field] of allFields(definition)) {
      expect(found.get(name)?.type, name).toBe(storedAs[field.type] ?? 'TEXT')
      expect(found.get(name)?.notnull, name).toBe(field.required ? 1 : 0)
    }
  })
})

test('every table is strict', () => {
  const loose = connection
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
  expect(loose).toEqual([])
})
