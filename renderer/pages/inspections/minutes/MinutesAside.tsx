import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import type { SaveState } from '../../../components/autosave/autosave.ts'
import { SaveNote } from '../../../components/autosave/SaveNote.tsx'
import { RecommendationLines } from '../RecommendationLines.tsx'
import { useProblemSentence, useWritten } from './context.tsx'
import type { Problem } from './problems.ts'
import { goToSection, type SectionName, sectionsOf } from './Section.tsx'

const sectionOf = {
  started: 'time',
  ended: 'time',
  copies: 'closing',
  stage: 'recommendations',
  opinion: 'opinions',
  reportOn: 'report',
  receivedOn: 'report',
} as const satisfies Record<Problem['at'], SectionName>

function Problems() {
  const { t } = useTranslation('inspections')
  const { problems } = useWritten()
  const sentence = useProblemSentence()
  if (problems.length === 0) return null
  return (
    <Alert severity="warning" sx={{ py: 0.5, mb: 1.5 }}>
      <Typography variant="subtitle2" component="h2">
        {t('minutes.problems.title')}
      </Typography>
      {problems.map((problem) => (
        <ButtonBase
          key={JSON.stringify(problem)}
          onClick={() => goToSection(sectionOf[problem.at])}
          sx={{
            display: 'block',
            textAlign: 'left',
            fontFamily: 'inherit',
            fontSize: '0.8125rem',
            textDecoration: 'underline',
          }}
        >
          {sentence(problem, true)}
        </ButtonBase>
      ))}
    </Alert>
  )
}

/** Beside the minutes: whether they are saved, the way to each part, what cannot be stored as typed, the unit's open recommendations. */
export function MinutesAside(props: { earlier: readonly StoredRecord[]; state: SaveState }) {
  const { t } = useTranslation('inspections')
  const { what } = useWritten()
  return (
    <Box
      component="aside"
      sx={{
        width: 268,
        flexShrink: 0,
        position: 'sticky',
        top: 12,
        alignSelf: 'flex-start',
        maxHeight: 'calc(100vh - 90px)',
        overflow: 'auto',
      }}
    >
      <Box sx={{ px: 1, pb: 0.5, minHeight: 26 }}>
        <SaveNote state={props.state} />
      </Box>
      <Problems />
      <Box component="nav" aria-label={t('minutes.sections.label')} sx={{ mb: 2 }}>
        {sectionsOf[what].map((name, index) => (
          <ButtonBase
            key={name}
            onClick={() => goToSection(name)}
            sx={{
              display: 'block',
              width: '100%',
              textAlign: 'left',
              fontFamily: 'inherit',
              px: 1,
              py: 0.375,
              borderRadius: 1,
              fontSize: '0.8125rem',
              lineHeight: 1.5,
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            {index + 1}. {t(`minutes.sections.${name}`)}
          </ButtonBase>
        ))}
      </Box>
      <Typography variant="subtitle2" component="h2" sx={{ px: 1 }}>
        {t('minutes.earlier')}
      </Typography>
      <Box sx={{ px: 1 }}>
        {props.earlier.length === 0 ? (
          <Typography variant="body2" color="textSecondary">
            {t('minutes.noEarlier')}
          </Typography>
        ) : (
          <RecommendationLines records={props.earlier} newTab withUnit />
        )}
      </Box>
    </Box>
  )
}
