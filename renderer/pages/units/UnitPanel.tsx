import EditIcon from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { addressOf } from '../../records/kinds.ts'
import { Facts } from '../../records/page/Facts.tsx'
import { Predecessors } from './Predecessors.tsx'

/** What is known of the unit chosen in the tree. */
export function UnitPanel(props: { unitId: string }) {
  const { t } = useTranslation('units')
  const { data, error, isPending } = useQuery(
    api.records.get.queryOptions({ input: { kind: 'unit', id: props.unitId } }),
  )
  if (isPending) return <FormSkeleton fields={6} />
  if (!data) return <ErrorNotice error={error} />
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {String(data.values.name ?? '')}
        </Typography>
        <Button
          variant="outlined"
          startIcon={<EditIcon />}
          component={Link}
          to={addressOf('unit', props.unitId)}
        >
          {t('open')}
        </Button>
      </Box>
      <Facts record={data} />
      <Predecessors unitId={props.unitId} />
    </>
  )
}
