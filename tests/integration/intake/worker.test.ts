import { describe, expect, test } from 'vitest'
import { analyseFile } from '../../../electron/backend/intake/analyse.ts'
import { indexUnits } from '../../../electron/backend/intake/match/units.ts'
import { analyseInWorker } from '../../../electron/backend/intake/worker/analyser.ts'
import { shippedUnits, submission } from '../../support/intake/units.ts'
import { modelList } from '../../support/intake/workbooks.ts'

const units = [...shippedUnits().byId.values()]

describe('reading in a thread of its own', () => {
  test('gives the same as reading here, rows in their order', async () => {
    const bytes = modelList(1_200)
    const name = 'Bao Lac 2024.xlsx'
    expect(await analyseInWorker({ bytes, name, units, decisions: [] })).toEqual(
      analyseFile(bytes, name, indexUnits(units)),
    )
  })

  test('many files at once, long and short, each give their own rows', async () => {
    const files = [60, 450, 10, 300, 50, 700].map((count, index) => ({
      bytes: modelList(count, index * 1_000),
      name: `Bao Lac ${index}.xlsx`,
      units,
      decisions: [],
    }))
    const readings = await Promise.all(files.map((file) => analyseInWorker(file)))
    expect(readings).toEqual(files.map(({ bytes, name }) => analyseFile(bytes, name, indexUnits(units))))
  })

  test('a file that cannot be read is a result, and the next one is read', async () => {
    const bad = analyseInWorker({
      bytes: submission('Cong van.xlsx'),
      name: 'Cong van.xlsx',
      units,
      decisions: [],
    })
    const good = analyseInWorker({
      bytes: submission('Kiem tra nam 2026.xlsx'),
      name: 'Kiem tra.xlsx',
      units,
      decisions: [],
    })
    expect((await bad).error?.code).toBe('file.notAWorkbook')
    expect((await good).tables).toMatchObject([{ form: 'inspection' }])
  })

  test('Cancel ends the reading at once; later files are read by a new thread', async () => {
    const control = new AbortController()
    const reading = analyseInWorker(
      { bytes: modelList(5_000), name: 'Lon.xlsx', units, decisions: [] },
      { signal: control.signal },
    )
    setTimeout(() => control.abort(new Error('Cancelled')), 20)
    await expect(reading).rejects.toThrow('Cancelled')
    const next = await analyseInWorker({
      bytes: submission('Kiem tra nam 2026.xlsx'),
      name: 'Kiem tra.xlsx',
      units,
      decisions: [],
    })
    expect(next.tables).toMatchObject([{ form: 'inspection' }])
  })
})
