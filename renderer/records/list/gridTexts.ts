import type { GridLocaleText } from '@mui/x-data-grid'
import { viVN } from '@mui/x-data-grid/locales'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../language/language.ts'

/** The grid's own texts: sort hints, names for screen readers. */
export function useGridTexts(): Partial<GridLocaleText> {
  const { t } = useTranslation('records')
  const base = useLanguage() === 'vi' ? viVN.components.MuiDataGrid.defaultProps.localeText : {}
  return {
    ...base,
    checkboxSelectionSelectRow: t('list.selectRow'),
    checkboxSelectionSelectAllRows: t('list.selectAll'),
    checkboxSelectionUnselectRow: t('list.unselect'),
    checkboxSelectionUnselectAllRows: t('list.unselect'),
    noRowsLabel: t('list.noMatch'),
  }
}
