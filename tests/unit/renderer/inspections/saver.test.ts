import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveState } from '../../../../renderer/components/autosave/autosave.ts'
import { readDraft } from '../../../../renderer/pages/inspections/minutes/draft.ts'
import {
  emptyRecommendation,
  formFrom,
  type MinutesForm,
} from '../../../../renderer/pages/inspections/minutes/minutesForm.ts'
import type { MinutesToSave } from '../../../../renderer/pages/inspections/minutes/minutesSave.ts'
import { createSaver, type SaverParts } from '../../../../renderer/pages/inspections/minutes/saver.ts'
import { startOf } from '../../../../renderer/pages/inspections/minutes/start.ts'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'

function record(kind: StoredRecord['kind'], id: string, revision: number, values: Values): StoredRecord {
  return {
    id,
    kind,
    revision,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    importRowId: null,
    values,
    years: [],
    labels: {},
  }
}

class MemoryStorage implements Storage {
  readonly #kept = new Map<string, string>()
  get length() {
    return this.#kept.size
  }
  clear() {
    this.#kept.clear()
  }
  getItem(key: string) {
    return this.#kept.get(key) ?? null
  }
  key(index: number) {
    return [...this.#kept.keys()][index] ?? null
  }
  removeItem(key: string) {
    this.#kept.delete(key)
  }
  setItem(key: string, value: string) {
    this.#kept.set(key, value)
  }
}

const conflict = new Error('changed meanwhile')

/** A backend that keeps one inspection and refuses a save from an old revision. */
function bench() {
  let stored: Dossier = {
    inspection: record('inspection', 'inspection', 1, { title: 'Kiểm tra', unitId: 'unit' }),
    team: null,
    recommendations: [],
    earlier: [],
    papers: [],
    troubles: [],
  }
  const storage = new MemoryStorage()
  const screen: { form: MinutesForm } = { form: formFrom(stored) }
  const states: SaveState['state'][] = []
  const sent: MinutesToSave[] = []
  const save: SaverParts['save'] = async ({ revision, values, recommendations }) => {
    if (revision !== stored.inspection.revision) throw conflict
    sent.push({ values, recommendations })
    const inspection = record('inspection', 'inspection', revision + 1, {
      ...stored.inspection.values,
      ...values,
    })
    const saved = recommendations.map((input, index) =>
      record('recommendation', input.id ?? `stored ${index}`, 1, input.values),
    )
    stored = { ...stored, inspection, recommendations: saved }
    return stored
  }
  const open = () => {
    const start = startOf(stored, storage)
    screen.form = start.form
    const saver = createSaver({
      dossier: stored,
      ids: start.ids,
      storage,
      read: () => structuredClone(screen.form),
      save,
      load: async () => stored,
      isConflict: (error) => error === conflict,
      onState: ({ state }) => states.push(state),
      onStored: () => {},
      onNoRoom: () => {},
    })
    return { saver, start }
  }
  const saveElsewhere = () =>
    save({ id: 'inspection', revision: stored.inspection.revision, values: {}, recommendations: [] })
  return { open, saveElsewhere, screen, states, sent, storage, stored: () => stored }
}

describe('saving minutes while they are typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('keeps a draft within a second and stores when the typing rests', async () => {
    const { open, screen, states, storage, stored } = bench()
    const { saver } = open()
    screen.form.place = 'Trụ sở UBND xã'
    saver.changed()
    await vi.advanceTimersByTimeAsync(750)
    expect(readDraft(storage, 'inspection')?.form.place).toBe('Trụ sở UBND xã')
    expect(stored().inspection.values.place).toBeUndefined()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(stored().inspection.values.place).toBe('Trụ sở UBND xã')
    expect(readDraft(storage, 'inspection')).toBeNull()
    expect(states).toEqual(['unsaved', 'saving', 'saved'])
  })

  it('a draft that a killed window left behind its own last save does not come back over it', async () => {
    const { open, screen, storage } = bench()
    const { saver } = open()
    screen.form.place = 'Trụ sở'
    saver.changed()
    await vi.advanceTimersByTimeAsync(750)
    const left = storage.getItem('minutes:inspection') ?? ''
    screen.form.place = 'Trụ sở UBND xã'
    saver.changed()
    await vi.advanceTimersByTimeAsync(2_000)
    // What the browser had written to the disk when it was killed.
    storage.setItem('minutes:inspection', left)
    const { start } = open()
    expect(start).toMatchObject({ draftAt: null, conflict: false, form: { place: 'Trụ sở UBND xã' } })
  })

  it('stores within two seconds of a change, however long the typing goes on', async () => {
    const { open, screen, stored } = bench()
    const { saver } = open()
    const typed = 'Trụ sở Ủy ban nhân dân xã Huy Giáp'
    const typedAt: number[] = []
    for (let length = 1; length <= typed.length; length += 1) {
      screen.form.place = typed.slice(0, length)
      saver.changed()
      typedAt[length] = Date.now()
      await vi.advanceTimersByTimeAsync(300)
      const kept = String(stored().inspection.values.place ?? '').length
      expect(Date.now() - (typedAt[kept + 1] ?? Date.now())).toBeLessThan(2_000)
    }
  })

  it('stores what is typed while a save is under way without another change', async () => {
    const { open, screen, sent, stored } = bench()
    const { saver } = open()
    screen.form.place = 'Trụ sở'
    saver.changed()
    const first = saver.save()
    screen.form.place = 'Trụ sở UBND xã'
    saver.changed()
    expect(await first).toBe(true)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(stored().inspection.values.place).toBe('Trụ sở UBND xã')
  })

  it('stores a new recommendation once, however often it is saved', async () => {
    const { open, screen, stored } = bench()
    const { saver } = open()
    screen.form.recommendations = [{ ...emptyRecommendation('a'), text: 'Niêm yết' }]
    saver.changed()
    expect(await saver.save()).toBe(true)
    screen.form.recommendations = [{ ...emptyRecommendation('a'), text: 'Niêm yết đúng hạn' }]
    saver.changed()
    expect(await saver.save()).toBe(true)
    expect(stored().recommendations.map(({ id }) => id)).toEqual(['stored 0'])
  })

  it('keeps what was typed when another window has saved, and stores it when told to', async () => {
    const { open, saveElsewhere, screen, states, storage, stored } = bench()
    const { saver } = open()
    await saveElsewhere()
    screen.form.place = 'Của tôi'
    saver.changed()
    expect(await saver.save()).toBe(false)
    expect(states.at(-1)).toBe('conflict')
    expect(readDraft(storage, 'inspection')?.form.place).toBe('Của tôi')
    await saver.keepMine()
    expect(stored().inspection.values.place).toBe('Của tôi')
  })

  it('finds the draft again after the page was left in the middle of a word', async () => {
    const { open, saveElsewhere, screen } = bench()
    const { saver } = open()
    await saveElsewhere()
    screen.form.place = 'Đang gõ'
    saver.changed()
    saver.leave()
    await vi.advanceTimersByTimeAsync(0)
    const { start } = open()
    expect(start.form.place).toBe('Đang gõ')
    expect(start.draftAt).not.toBeNull()
    expect(start.conflict).toBe(true)
  })

  it('has nothing to save before anything is typed', async () => {
    const { open, sent } = bench()
    expect(await open().saver.save()).toBe(true)
    expect(sent).toEqual([])
  })
})
