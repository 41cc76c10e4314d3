import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { nothing } from '../../../components/format.ts'
import { type Answered, openStages, stagesOf } from './answers.ts'

function Steps(props: {
  record: StoredRecord
  steps: readonly number[]
  onChange: (steps: readonly number[]) => void
}) {
  const { t } = useTranslation('followUp')
  const { steps } = props
  return stagesOf(props.record).map(({ dueOn, product, doneOn }, index) => (
    <Box key={`${dueOn} ${product}`} sx={{ pl: 4 }}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            disabled={doneOn !== null}
            checked={doneOn !== null || steps.includes(index)}
            onChange={(event) =>
              props.onChange(event.target.checked ? [...steps, index] : steps.filter((one) => one !== index))
            }
          />
        }
        label={t('answer.stage', {
          day: dueOn ? formatDate(dueOn) : nothing,
          product: product || t('answer.noProduct'),
        })}
        sx={{ '& .MuiCheckbox-root': { py: 0 }, '& .MuiFormControlLabel-label': { fontSize: '0.8125rem' } }}
      />
    </Box>
  ))
}

/** The unit's open recommendations, each with its steps: which the letter answers, and what it reports as done. */
export function AnsweredList(props: {
  records: readonly StoredRecord[]
  answered: Answered
  onChange: (answered: Answered) => void
}) {
  const { t } = useTranslation('followUp')
  const { records, answered } = props
  const set = (id: string, steps: readonly number[] | null) => {
    const next = new Map([...answered].filter(([one]) => one !== id))
    if (steps) next.set(id, steps)
    props.onChange(next)
  }
  return (
    <Box
      component="ol"
      aria-label={t('answer.which')}
      sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 240, overflow: 'auto' }}
    >
      {records.map((record) => {
        const { id, values, labels } = record
        const steps = answered.get(id)
        return (
          <Box component="li" key={id} sx={{ borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={steps !== undefined}
                  onChange={(event) => set(id, event.target.checked ? openStages(record) : null)}
                />
              }
              label={String(values.text ?? '')}
              sx={{ alignItems: 'flex-start', overflowWrap: 'anywhere', '& .MuiCheckbox-root': { py: 0 } }}
            />
            {labels.unitId && (
              <Box sx={{ pl: 4, color: 'text.secondary', fontSize: '0.8125rem' }}>{labels.unitId}</Box>
            )}
            {steps !== undefined && (
              <Steps record={record} steps={steps} onChange={(next) => set(id, next)} />
            )}
          </Box>
        )
      })}
    </Box>
  )
}
