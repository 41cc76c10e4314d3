import Box from '@mui/material/Box'
import { useColorScheme } from '@mui/material/styles'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, useLanguage } from '../../language/language.ts'
import { Section } from './Section.tsx'

const modes = ['system', 'light', 'dark'] as const

/** Language and ground of the screens; kept on this computer. */
export function LookSection() {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const { mode, setMode } = useColorScheme()
  return (
    <Section title={t('look.title')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 2 }}>
        <TextField
          select
          label={t('look.mode')}
          value={mode ?? 'system'}
          onChange={(event) => setMode(modes.find((known) => known === event.target.value) ?? 'system')}
          slotProps={{ select: { native: true } }}
        >
          {modes.map((known) => (
            <option key={known} value={known}>
              {t(`look.${known}`)}
            </option>
          ))}
        </TextField>
        <TextField
          select
          label={t('look.language')}
          value={language}
          onChange={(event) => chooseLanguage(event.target.value === 'en' ? 'en' : 'vi')}
          slotProps={{ select: { native: true } }}
        >
          <option value="vi">{t('look.vi')}</option>
          <option value="en">{t('look.en')}</option>
        </TextField>
      </Box>
    </Section>
  )
}
