import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { KeyboardEvent } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../../shared/values/dates.ts'
import { useProblemAt, useWritten } from './context.tsx'
import { dayOfInspection, parseDeadline } from './days.ts'
import { focusInput } from './focusInput.ts'
import { emptyStage, type MinutesForm } from './minutesForm.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { TextInput } from './TextInput.tsx'

/** A deadline; without a year it is the next such day after the inspection. */
function Deadline(props: { recommendation: number; stage: number; name: string }) {
  const { t } = useTranslation('inspections')
  const { getValues, setValue } = useFormContext<MinutesForm>()
  const { inspection } = useWritten()
  const { recommendation, stage } = props
  const path = `recommendations.${recommendation}.stages.${stage}.dueOn` as const
  const problem = useProblemAt(
    (one) => one.at === 'stage' && one.recommendation === recommendation && one.stage === stage,
  )
  const tidyDay = () => {
    const day = parseDeadline(getValues(path), dayOfInspection(getValues(), inspection))
    if (day) setValue(path, formatDate(day))
  }
  return (
    <TextInput
      name={path}
      onLeave={tidyDay}
      label={t('minutes.recommendations.dueOn')}
      problem={problem}
      sx={{ flex: '0 0 190px' }}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { placeholder: '30/11', 'aria-label': props.name },
      }}
    />
  )
}

/** The deadlines of one recommendation; Enter behind the last one begins another (phân kỳ thời hạn). */
function Stages(props: { index: number }) {
  const { t } = useTranslation('inspections')
  const { control } = useFormContext<MinutesForm>()
  const name = `recommendations.${props.index}.stages` as const
  const { fields, append, remove } = useFieldArray({ control, name })
  const add = () => append(emptyStage, { shouldFocus: true, focusName: `${name}.${fields.length}.dueOn` })
  const onLastKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <>
      {fields.map((field, index) => {
        const labelled = (label: string) => t('minutes.recommendations.stage', { label, number: index + 1 })
        return (
          <Box key={field.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}>
            <Deadline
              recommendation={props.index}
              stage={index}
              name={labelled(t('minutes.recommendations.dueOn'))}
            />
            <TextInput
              name={`${name}.${index}.product`}
              label={t('minutes.recommendations.product')}
              onKeyDown={index === fields.length - 1 ? onLastKey : undefined}
              slotProps={{
                htmlInput: { 'aria-label': labelled(t('minutes.recommendations.product')) },
              }}
            />
            {fields.length > 1 && (
              <RemoveButton
                what={labelled(t('minutes.recommendations.dueOn'))}
                onClick={() => remove(index)}
              />
            )}
          </Box>
        )
      })}
      <Button startIcon={<AddIcon />} onClick={add} sx={{ py: 0 }}>
        {t('minutes.recommendations.addStage')}
      </Button>
    </>
  )
}

/** One recommendation of the team to the unit. */
export function RecommendationCard(props: {
  index: number
  /** Ids of the data lists that offer limitations and people. */
  lists: { limitations: string; followers: string }
  onLimitationFocus: () => void
  onRemove: () => void
}) {
  const { t } = useTranslation('inspections')
  const { index, lists } = props
  const number = t('minutes.recommendations.number', { number: index + 1 })
  const { getValues } = useFormContext<MinutesForm>()
  /** Enter goes on to what is not filled in yet; Shift+Enter begins a new line. */
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    const own = `recommendations.${index}` as const
    const next = [`${own}.limitation`, `${own}.followedBy`] as const
    focusInput(next.find((name) => getValues(name).trim() === '') ?? `${own}.stages.0.dueOn`)
  }
  return (
    <Box role="group" aria-label={number} sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}>
        <TextInput name={`recommendations.${index}.text`} label={number} multiline onKeyDown={goOn} />
        <RemoveButton what={number} onClick={props.onRemove} />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '3fr 2fr', gap: 1, mb: 1 }}>
        <TextInput
          name={`recommendations.${index}.limitation`}
          label={t('minutes.recommendations.limitation')}
          onFocus={props.onLimitationFocus}
          slotProps={{ htmlInput: { list: lists.limitations } }}
        />
        <TextInput
          name={`recommendations.${index}.followedBy`}
          label={t('minutes.recommendations.followedBy')}
          slotProps={{ htmlInput: { list: lists.followers } }}
        />
      </Box>
      <Stages index={index} />
    </Box>
  )
}
