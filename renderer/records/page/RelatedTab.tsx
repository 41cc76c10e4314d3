import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { LinkGroup, StoredRecord } from '../../../shared/contract/records.ts'
import { definitions, isRecordKind, type RecordKind, recordKinds } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useLanguage } from '../../language/language.ts'
import { addresses, addressOf } from '../kinds.ts'
import { listAddress } from '../listState.ts'

/** Kinds that belong to a kind, by the field that says so: a plan's tasks, a round's proposals. */
const parts: Partial<Record<RecordKind, readonly { kind: RecordKind; field: string }[]>> = Object.fromEntries(
  recordKinds.map((kind) => [
    kind,
    recordKinds.flatMap((other) =>
      Object.entries(definitions[other].fields).flatMap(([field, { type, target }]) =>
        type === 'link' && target === kind && other !== kind ? [{ kind: other, field }] : [],
      ),
    ),
  ]),
)

/** What the record itself leads to. */
function Onward(props: { record: StoredRecord }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { kind, values, labels } = props.record
  const links = Object.entries(definitions[kind].fields).flatMap(([name, field]) => {
    const id = values[name]
    if (!field.target || !isRecordKind(field.target) || typeof id !== 'string') return []
    return [
      { name, label: field.label[language], title: labels[name] ?? '…', to: addressOf(field.target, id) },
    ]
  })
  return (
    <Paper variant="outlined" component="section" aria-label={t('related.onward')} sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {t('related.onward')}
      </Typography>
      {links.length === 0 && <Typography color="textSecondary">{t('related.noOnward')}</Typography>}
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: '190px minmax(0, 1fr)', gap: 0.75 }}
      >
        {links.map(({ name, label, title, to }) => [
          <Box component="dt" key={`${name} label`} sx={{ color: 'text.secondary' }}>
            {label}
          </Box>,
          <Box component="dd" key={name} sx={{ m: 0, overflowWrap: 'anywhere' }}>
            <Link component={RouterLink} to={to}>
              {title}
            </Link>
          </Box>,
        ])}
      </Box>
    </Paper>
  )
}

function Group(props: { group: LinkGroup; id: string; add: boolean }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { kind, field, total, records } = props.group
  const definition = definitions[kind]
  const title = t('related.group', {
    kind: definition.plural[language],
    field: definition.fields[field]?.label[language] ?? field,
    number: formatNumber(total),
  })
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {total > 0 && (
          <Button
            component={RouterLink}
            to={listAddress(kind, { filters: { [field]: { anyOf: [props.id] } } })}
          >
            {t('related.openList')}
          </Button>
        )}
        {props.add && (
          <Button
            startIcon={<AddIcon />}
            component={RouterLink}
            to={`${addresses[kind]}/new?${field}=${props.id}`}
          >
            {t(`pages.${kind}.add`)}
          </Button>
        )}
      </Box>
      {total === 0 && <Typography color="textSecondary">{t('related.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, columnGap: 4 }}>
        {records.map((record) => (
          <Box component="li" key={record.id} sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
            <Link component={RouterLink} to={addressOf(kind, record.id)}>
              {record.title || '…'}
            </Link>
          </Box>
        ))}
      </Box>
      {total > records.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {t('related.more', { number: formatNumber(total - records.length) })}
        </Typography>
      )}
    </Paper>
  )
}

/** Links both ways: what the record leads to, and what leads to it, each opening its record or the filtered list. */
export function RelatedTab(props: { record: StoredRecord }) {
  const { kind, id, deletedAt } = props.record
  const { data, error, isPending, refetch } = useQuery(
    api.records.links.queryOptions({ input: { kind, id } }),
  )
  const added = parts[kind] ?? []
  const isPart = (group: Pick<LinkGroup, 'kind' | 'field'>) =>
    added.some((part) => part.kind === group.kind && part.field === group.field)
  const found = data ?? []
  const missing = added
    .filter((part) => !found.some((group) => group.kind === part.kind && group.field === part.field))
    .map((part): LinkGroup => ({ ...part, total: 0, records: [] }))
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 1080 }}>
      <Onward record={props.record} />
      <ErrorNotice error={error} retry={() => void refetch()} />
      {isPending && <ListSkeleton rows={4} />}
      {data &&
        [...found, ...missing].map((group) => (
          <Group
            key={`${group.kind} ${group.field}`}
            group={group}
            id={id}
            add={deletedAt === null && isPart(group)}
          />
        ))}
    </Box>
  )
}
