import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWritten } from './context.tsx'

/** The parts of what is written, in the order of the form. */
export const sectionsOf = {
  minutes: [
    'time',
    'people',
    'contents',
    'opinions',
    'assessment',
    'proposals',
    'recommendations',
    'closing',
  ],
  remarks: ['report', 'contents', 'recommendations', 'closing'],
} as const
export type SectionName = (typeof sectionsOf)['minutes' | 'remarks'][number]

const idOf = (name: SectionName) => `minutes-${name}`

/** Brings a part of the minutes into sight and its first input into focus. */
export function goToSection(name: SectionName): void {
  const section = document.getElementById(idOf(name))
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
}

/** A part of the minutes under its heading. */
export function Section(props: { name: SectionName; children: ReactNode }) {
  const { t } = useTranslation('inspections')
  const { what } = useWritten()
  const sections: readonly SectionName[] = sectionsOf[what]
  const heading = `${idOf(props.name)}-heading`
  return (
    <Box
      component="section"
      id={idOf(props.name)}
      aria-labelledby={heading}
      sx={{
        p: 2,
        mb: 1.5,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        scrollMarginTop: 8,
      }}
    >
      <Typography id={heading} variant="h2" sx={{ mb: 1.25 }}>
        {sections.indexOf(props.name) + 1}. {t(`minutes.sections.${props.name}`)}
      </Typography>
      {props.children}
    </Box>
  )
}
