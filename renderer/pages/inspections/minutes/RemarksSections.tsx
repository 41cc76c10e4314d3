import Box from '@mui/material/Box'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../../shared/values/dates.ts'
import { Contents } from './Contents.tsx'
import { useProblemAt } from './context.tsx'
import { parseDay } from './days.ts'
import type { MinutesForm } from './minutesForm.ts'
import { Recommendations } from './Recommendations.tsx'
import { Section } from './Section.tsx'
import { TextInput } from './TextInput.tsx'

const stored = { reportOn: 'report.on', receivedOn: 'report.receivedOn' } as const

function ReportDay(props: { name: keyof typeof stored }) {
  const { t } = useTranslation('inspections')
  const { getValues, setValue } = useFormContext<MinutesForm>()
  const path = stored[props.name]
  const problem = useProblemAt(({ at }) => at === props.name)
  const tidyDay = () => {
    const day = parseDay(getValues(path))
    if (day) setValue(path, formatDate(day))
  }
  return (
    <TextInput
      name={path}
      onLeave={tidyDay}
      label={t(`minutes.report.${props.name}`)}
      problem={problem}
      sx={{ flex: '0 0 200px' }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { placeholder: '15/09/2026' } }}
    />
  )
}

/** The inputs of the remarks on the report of a unit that is not visited (domain.md §8.1). */
export function RemarksSections() {
  const { t } = useTranslation('inspections')
  return (
    <>
      <Section name="report">
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
          <TextInput name="report.number" label={t('minutes.report.number')} sx={{ flex: '0 0 240px' }} />
          <ReportDay name="reportOn" />
          <ReportDay name="receivedOn" />
        </Box>
      </Section>
      <Section name="contents">
        <Contents />
      </Section>
      <Section name="recommendations">
        <Recommendations />
      </Section>
      <Section name="closing">
        <TextInput name="conclusion" label={t('minutes.report.conclusion')} multiline minRows={2} />
      </Section>
    </>
  )
}
