import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import NativeSelect from '@mui/material/NativeSelect'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useLanguage } from '../../language/language.ts'
import { formLabel } from './labels.ts'
import {
  choicesIn,
  countStandings,
  everything,
  type LineOrder,
  lineOrders,
  lineStandings,
  type Shown,
} from './shownLines.ts'
import type { IntakeLine } from './steps.ts'

function Choice(props: {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
}) {
  return (
    <NativeSelect
      value={props.value}
      disableUnderline
      onChange={(event) => props.onChoose(event.target.value)}
      inputProps={{ 'aria-label': props.label }}
      sx={{
        fontSize: '0.8125rem',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        pl: 1,
        maxWidth: 210,
        height: 28,
        bgcolor: 'background.paper',
      }}
    >
      {props.children}
    </NativeSelect>
  )
}

/** Which received files are shown: by what is left to do, by sender, by form; and their order. */
export function FileFilters(props: {
  lines: readonly IntakeLine[]
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { lines, shown, onShow } = props
  const counts = countStandings(lines)
  const { senders, forms } = choicesIn(lines)
  const unset = '*'
  return (
    <Box
      role="group"
      aria-label={t('list.filters.label')}
      sx={{ display: 'flex', gap: 0.75, alignItems: 'center', mb: 1, flexWrap: 'wrap' }}
    >
      <Chip
        size="small"
        clickable
        variant={shown.standing === null ? 'filled' : 'outlined'}
        color={shown.standing === null ? 'primary' : 'default'}
        aria-pressed={shown.standing === null}
        label={`${t('list.filters.all')} ${formatNumber(lines.length)}`}
        onClick={() => onShow({ ...everything, order: shown.order })}
      />
      {lineStandings.map((standing) => {
        const chosen = shown.standing === standing
        if (counts[standing] === 0 && !chosen) return null
        return (
          <Chip
            key={standing}
            size="small"
            clickable
            variant={chosen ? 'filled' : 'outlined'}
            color={chosen ? 'primary' : 'default'}
            aria-pressed={chosen}
            label={`${t(`list.filters.${standing}`)} ${formatNumber(counts[standing])}`}
            onClick={() => onShow({ ...shown, standing: chosen ? null : standing })}
          />
        )
      })}
      <Box sx={{ flex: 1 }} />
      <Choice
        label={t('list.filters.bySender')}
        value={shown.sender ?? unset}
        onChoose={(value) => onShow({ ...shown, sender: value === unset ? null : value })}
      >
        <option value={unset}>{t('list.filters.anySender')}</option>
        {senders.map(({ id, name, lines: count }) => (
          <option key={id} value={id}>{`${name ?? t('list.unknownUnit')} (${count})`}</option>
        ))}
      </Choice>
      <Choice
        label={t('list.filters.byForm')}
        value={shown.form ?? unset}
        onChoose={(value) => onShow({ ...shown, form: value === unset ? null : value })}
      >
        <option value={unset}>{t('list.filters.anyForm')}</option>
        {forms.map(({ form, lines: count }) => (
          <option key={form} value={form}>
            {`${form === '' ? t('list.notRecognised') : formLabel(form, language)} (${count})`}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('list.order.label')}
        value={shown.order}
        onChoose={(value) =>
          onShow({
            ...shown,
            order: lineOrders.find((order): order is LineOrder => order === value) ?? 'received',
          })
        }
      >
        {lineOrders.map((order) => (
          <option key={order} value={order}>
            {t(`list.order.${order}`)}
          </option>
        ))}
      </Choice>
    </Box>
  )
}
