import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { host } from '../../api/host.ts'
import { chooseManyFiles } from '../../api/manyFiles.ts'
import { useUndo } from '../../components/undo.tsx'

interface Wanted {
  forms: readonly string[]
  /** Empty for one template for all. */
  unitIds: readonly string[]
  period: string
}

/** Makes templates unit by unit and saves them in one place; tells how far it has come and can be stopped. */
export function useTemplates(onDone: () => void) {
  const { t } = useTranslation('statistics')
  const undo = useUndo()
  const [done, setDone] = useState<number | null>(null)
  const stopped = useRef(false)
  const making = useMutation({
    mutationFn: async ({ forms, unitIds, period }: Wanted) => {
      stopped.current = false
      if (forms.length * Math.max(1, unitIds.length) === 1) {
        const [file] = await client.statistics.templates({ forms: [...forms], unitIds: [...unitIds], period })
        if (file && (await host.saveFile(file))) undo.say(t('templates.savedOne', { name: file.name }))
        else return false
        return true
      }
      // Asked for at once: browsers open their dialog only right after a click.
      const place = await chooseManyFiles(`${t('templates.title')} ${period.replace('/', '-')}.zip`)
      if (!place) return false
      let count = 0
      const lots = unitIds.length > 0 ? unitIds.map((id) => [id]) : [[]]
      for (const [index, lot] of lots.entries()) {
        if (stopped.current) break
        setDone(index)
        for (const file of await client.statistics.templates({ forms: [...forms], unitIds: lot, period })) {
          if (!(await place.add(file.name, await file.arrayBuffer()))) {
            undo.say(t('templates.failed'), 'error')
            return false
          }
          count += 1
        }
      }
      const name = await place.finish()
      if (name !== null) undo.say(t('templates.saved', { count, place: name }))
      return name !== null
    },
    onSuccess: (saved) => {
      if (saved) onDone()
    },
    onError: (error) => undo.fail(error),
    onSettled: () => setDone(null),
  })
  return {
    make: (wanted: Wanted) => making.mutate(wanted),
    busy: making.isPending,
    /** Units dealt with so far; null where nothing is under way or it takes one step. */
    done,
    stop: () => {
      stopped.current = true
    },
  }
}
