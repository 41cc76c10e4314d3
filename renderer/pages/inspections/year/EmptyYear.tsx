import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { useUndo } from '../../../components/undo.tsx'

/** A year without a plan: begins with that of the last year that has one, or with a team. */
export function EmptyYear(props: { year: number; years: readonly number[]; onNewTeam: () => void }) {
  const { t } = useTranslation('inspectionYear')
  const undo = useUndo()
  const { year } = props
  const from = props.years.filter((one) => one < year).toSorted((one, other) => other - one)[0]
  const starting = useMutation({
    mutationFn: (last: number) => client.inspections.startYear({ from: last, to: year }),
    onSuccess: ({ operationId, teams, inspections }) =>
      undo.offer({
        text: t('start.done', { teams: teams.length, inspections: inspections.length }),
        operationId,
      }),
  })
  return (
    <>
      <ErrorNotice error={starting.error} />
      <EmptyState
        title={t('start.none', { year })}
        text={from === undefined ? t('start.first') : t('start.text', { year: from })}
        action={
          from === undefined
            ? { label: t('team.add'), run: props.onNewTeam }
            : {
                label: t('start.run', { year: from }),
                run: () => starting.mutate(from),
                disabled: starting.isPending,
              }
        }
      >
        {from !== undefined && <Button onClick={props.onNewTeam}>{t('team.add')}</Button>}
      </EmptyState>
    </>
  )
}
