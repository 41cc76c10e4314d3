import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { client } from '../../../api/client.ts'
import { useUndo } from '../../../components/undo.tsx'
import { type Days, daysOf, movedTo, valuesOfDays } from './plan.ts'

/** How long the keys rest before a move is stored, in milliseconds: several steps are one operation. */
const storeAfter = 700

interface Move {
  /** The revision that it began from; a later one has been stored since. */
  revision: number
  days: Days
}

/**
 * Planned days that are moved: shown at once, stored when the keys rest. `daysNow` is when an inspection is, moves that
 * are not stored yet included.
 */
export function useMoves() {
  const { t } = useTranslation('inspectionYear')
  const undo = useUndo()
  const [moves, setMoves] = useState<ReadonlyMap<string, Move>>(new Map())
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; store: () => void }>())

  useEffect(() => {
    const all = waiting.current
    // A page that is left stores what waits.
    return () => {
      for (const { timer, store } of all.values()) {
        clearTimeout(timer)
        store()
      }
    }
  }, [])

  const daysNow = (inspection: StoredRecord): Days | null => {
    const move = moves.get(inspection.id)
    return move && move.revision === inspection.revision ? move.days : daysOf(inspection)
  }
  const forget = (id: string) => setMoves((before) => new Map([...before].filter(([one]) => one !== id)))
  const store = async ({ id, revision, labels, values }: StoredRecord, days: Days) => {
    waiting.current.delete(id)
    try {
      const { operationId } = await client.records.save({
        kind: 'inspection',
        id,
        revision,
        values: valuesOfDays(days),
      })
      const name = labels.unitId ?? String(values.title ?? '')
      undo.offer({ text: t('moved', { name, day: formatDate(days.from) }), operationId })
    } catch (error) {
      forget(id)
      undo.fail(error)
    }
  }
  const moveTo = (inspection: StoredRecord, day: string, now = false) => {
    const { id, revision } = inspection
    const before = daysNow(inspection)
    if (before?.from === day) return
    const days = movedTo(before, day)
    setMoves((all) => new Map(all).set(id, { revision, days }))
    clearTimeout(waiting.current.get(id)?.timer)
    const run = () => void store(inspection, days)
    const timer = setTimeout(run, now ? 0 : storeAfter)
    waiting.current.set(id, { timer, store: run })
  }
  return { daysNow, moveTo }
}

export type Moves = ReturnType<typeof useMoves>
