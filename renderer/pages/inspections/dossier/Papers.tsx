import PrintIcon from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Dossier, DossierPaper } from '../../../../shared/contract/inspections.ts'
import { previewAddress, targetFrom } from '../../documents/targets.ts'
import { PaperDialog } from './PaperDialog.tsx'
import { PaperRow } from './PaperRow.tsx'

/** The papers of an inspection in their order, with what is missing and late, and the printed table of contents. */
export function Papers(props: { dossier: Dossier }) {
  const { t } = useTranslation('dossier')
  const { dossier } = props
  const { papers, inspection } = dossier
  const [ticking, setTicking] = useState<DossierPaper | null>(null)
  const count = (...states: DossierPaper['state'][]) =>
    papers.filter(({ state }) => states.includes(state)).length
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {t('counts', {
            there: count('there'),
            all: papers.length - count('notNeeded'),
            missing: count('missing', 'draft'),
            late: count('late'),
          })}
        </Typography>
        <Button
          color="secondary"
          startIcon={<PrintIcon />}
          component={RouterLink}
          to={previewAddress(targetFrom('dossierContents', inspection.id, null))}
        >
          {t('contents')}
        </Button>
      </Box>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {papers.map((paper, index) => (
          <PaperRow
            key={paper.part}
            dossier={dossier}
            paper={paper}
            number={index + 1}
            onTick={() => setTicking(paper)}
          />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t('dropHint')}
      </Typography>
      {ticking && (
        <PaperDialog inspectionId={inspection.id} paper={ticking} onClose={() => setTicking(null)} />
      )}
    </>
  )
}
