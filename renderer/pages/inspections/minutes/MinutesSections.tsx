import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { Contents, twoColumns } from './Contents.tsx'
import { useProblemAt } from './context.tsx'
import { LineList } from './LineList.tsx'
import { MomentInput } from './MomentInput.tsx'
import { Opinions } from './Opinions.tsx'
import { People } from './People.tsx'
import { Recommendations } from './Recommendations.tsx'
import { Section } from './Section.tsx'
import { TextInput } from './TextInput.tsx'

function Copies() {
  const { t } = useTranslation('inspections')
  const problem = useProblemAt(({ at }) => at === 'copies')
  return <TextInput name="copies" label={t('minutes.copies')} problem={problem} sx={{ width: 260 }} />
}

/** The inputs of the minutes in the order of the form that people sign (domain.md §8.5). */
export function MinutesSections() {
  const { t } = useTranslation('inspections')
  return (
    <>
      <Section name="time">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1.5, mb: 1.5 }}>
          <MomentInput name="started" label={t('minutes.started')} />
          <MomentInput name="ended" label={t('minutes.ended')} />
        </Box>
        <TextInput name="place" label={t('minutes.place')} />
      </Section>
      <Section name="people">
        <People />
      </Section>
      <Section name="contents">
        <Contents />
      </Section>
      <Section name="opinions">
        <Opinions />
      </Section>
      <Section name="assessment">
        <Box sx={{ ...twoColumns, mb: 1.5 }}>
          <LineList name="strengths" label={t('minutes.strengths')} />
          <LineList name="limitations" label={t('minutes.assessmentLimitations')} />
        </Box>
        <LineList name="causes" label={t('minutes.causes')} />
      </Section>
      <Section name="proposals">
        <LineList name="unitProposals" label={t('minutes.unitProposals')} />
      </Section>
      <Section name="recommendations">
        <Recommendations />
      </Section>
      <Section name="closing">
        <TextInput name="conclusion" label={t('minutes.conclusion')} multiline minRows={2} sx={{ mb: 1.5 }} />
        <Copies />
      </Section>
    </>
  )
}
