import TreeIcon from '@mui/icons-material/AccountTreeOutlined'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addresses } from '../../records/kinds.ts'
import { ListPage } from '../../records/ListPage.tsx'

/** The units of all times as a list like that of any kind: filters, bin, print, export, template. */
export function UnitListPage() {
  const { t } = useTranslation('units')
  return (
    <ListPage
      kind="unit"
      toolbar={
        <Button startIcon={<TreeIcon />} component={Link} to={addresses.unit}>
          {t('asTree')}
        </Button>
      }
    />
  )
}
