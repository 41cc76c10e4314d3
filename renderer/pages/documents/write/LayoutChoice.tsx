import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { type DocumentView, ruleSetName, toneStyleName } from '../../../../shared/contract/documents.ts'
import type { Layout } from './writing.ts'

/** By which guidance this document is laid out, and where its tone marks stand. */
export function LayoutChoice(props: { view: DocumentView; onChoose: (layout: Layout) => void }) {
  const { t } = useTranslation('settings')
  const { view, onChoose } = props
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '3fr 2fr', gap: 1.5, mb: 2, mt: 0.75 }}>
      <TextField
        select
        label={t('layout.ruleSet')}
        value={view.ruleSet}
        onChange={(event) => onChoose({ ruleSet: ruleSetName.parse(event.target.value) })}
        slotProps={{ select: { native: true } }}
      >
        {ruleSetName.options.map((name) => (
          <option key={name} value={name}>
            {t(`layout.${name}`)}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={t('layout.toneStyle')}
        value={view.toneStyle}
        onChange={(event) => onChoose({ toneStyle: toneStyleName.parse(event.target.value) })}
        slotProps={{ select: { native: true } }}
      >
        {toneStyleName.options.map((name) => (
          <option key={name} value={name}>
            {t(`layout.${name}`)}
          </option>
        ))}
      </TextField>
    </Box>
  )
}
