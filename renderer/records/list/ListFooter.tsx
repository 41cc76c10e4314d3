import PreviousIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useTranslation } from 'react-i18next'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useLanguage } from '../../language/language.ts'

/** How many records match, the sums of their columns, and the pages. */
export function ListFooter(props: {
  kind: RecordKind
  total: number
  sums: Record<string, number>
  /** Fields whose sums are of use: those shown as columns. */
  shown: readonly string[]
  page: number
  pageSize: number
  onPage: (page: number) => void
}) {
  const { t } = useTranslation('records')
  const { t: frame } = useTranslation('frame')
  const language = useLanguage()
  const pages = Math.max(1, Math.ceil(props.total / props.pageSize))
  const sums = Object.entries(props.sums).flatMap(([name, sum]) => {
    const field = fieldNamed(definitions[props.kind], name)
    if (!field || sum === 0 || !props.shown.includes(name)) return []
    const value = field.unit ? `${formatNumber(sum)} ${field.unit}` : formatNumber(sum)
    return [{ name, text: t('list.sum', { label: field.label[language], value }) }]
  })
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2.5,
        px: 1.5,
        minHeight: 40,
        borderTop: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
      }}
    >
      <Box component="span" role="status" sx={{ fontWeight: 600 }}>
        {t('list.count', { number: formatNumber(props.total), kind: frame(`kinds.${props.kind}`) })}
      </Box>
      {sums.map(({ name, text }) => (
        <span key={name}>{text}</span>
      ))}
      <Box sx={{ flex: 1 }} />
      {pages > 1 && (
        <Box
          component="nav"
          aria-label={t('list.pages')}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}
        >
          <span>{t('list.page', { page: props.page + 1, pages })}</span>
          <IconButton
            aria-label={t('list.page', { page: props.page, pages })}
            disabled={props.page === 0}
            onClick={() => props.onPage(props.page - 1)}
          >
            <PreviousIcon fontSize="small" />
          </IconButton>
          <IconButton
            aria-label={t('list.page', { page: props.page + 2, pages })}
            disabled={props.page >= pages - 1}
            onClick={() => props.onPage(props.page + 1)}
          >
            <NextIcon fontSize="small" />
          </IconButton>
        </Box>
      )}
    </Box>
  )
}
