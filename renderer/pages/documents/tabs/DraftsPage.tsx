import Box from '@mui/material/Box'
import TablePagination from '@mui/material/TablePagination'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { documentKind, documentState } from '../../../../shared/contract/documents.ts'
import { documentKindNames, documentKinds } from '../../../../shared/documents/kinds.ts'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import { api } from '../../../api/client.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../../components/Skeletons.tsx'
import { useLanguage } from '../../../language/language.ts'
import { DocumentsFrame } from './DocumentsFrame.tsx'
import { DocumentTable } from './DocumentTable.tsx'

const pageSize = 50
const searchPause = 250

/** What the address says of the list: state, kind, search, page. */
function useShown() {
  const [params, setParams] = useSearchParams()
  const state = documentState.safeParse(params.get('state'))
  const kind = documentKind.safeParse(params.get('kind'))
  const shown = {
    state: state.success ? state.data : null,
    document: kind.success ? kind.data : null,
    search: params.get('search') ?? '',
    page: Math.max(0, Number.parseInt(params.get('page') ?? '0', 10) || 0),
  }
  const change = (name: 'state' | 'kind' | 'search' | 'page', value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (name !== 'page') next.delete('page')
        if (value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return { shown, change }
}

/** Drafts and issued documents, newest first. */
export function DraftsPage() {
  const { t } = useTranslation('documentPages')
  const { t: writing } = useTranslation('writing')
  const language = useLanguage()
  const { shown, change } = useShown()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const list = useQuery(
    api.documents.list.queryOptions({ input: { ...shown, pageSize }, placeholderData: keepPreviousData }),
  )
  const filtered = shown.state !== null || shown.document !== null || shown.search !== ''
  return (
    <DocumentsFrame tab="drafts">
      <Box sx={{ display: 'flex', gap: 1.5, mb: 1.5, flexShrink: 0 }}>
        <TextField
          type="search"
          placeholder={t('drafts.searchHint')}
          defaultValue={shown.search}
          onChange={(event) => {
            const typed = event.target.value
            clearTimeout(timer.current)
            timer.current = setTimeout(() => change('search', typed.trim()), searchPause)
          }}
          sx={{ width: 270 }}
          slotProps={{ htmlInput: { 'aria-label': t('drafts.search') } }}
        />
        <TextField
          select
          label={t('drafts.state')}
          value={shown.state ?? ''}
          onChange={(event) => change('state', event.target.value)}
          sx={{ width: 190 }}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{t('drafts.all')}</option>
          {documentState.options.map((state) => (
            <option key={state} value={state}>
              {writing(`states.${state}`)}
            </option>
          ))}
        </TextField>
        <TextField
          select
          label={t('drafts.kind')}
          value={shown.document ?? ''}
          onChange={(event) => change('kind', event.target.value)}
          sx={{ width: 270 }}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{t('drafts.all')}</option>
          {documentKindNames.map((kind) => (
            <option key={kind} value={kind}>
              {documentKinds[kind].label[language]}
            </option>
          ))}
        </TextField>
        {list.data && (
          <Typography role="status" color="textSecondary" sx={{ alignSelf: 'center', ml: 'auto' }}>
            {t('drafts.count', { count: list.data.total, number: formatNumber(list.data.total) })}
          </Typography>
        )}
      </Box>
      <ErrorNotice error={list.error} retry={() => void list.refetch()} />
      {list.isPending && <ListSkeleton rows={8} />}
      {list.data?.total === 0 && (
        <EmptyState
          title={t(filtered ? 'drafts.noMatch' : 'drafts.none')}
          text={t(filtered ? 'drafts.noMatchText' : 'drafts.first')}
        />
      )}
      {list.data && list.data.total > 0 && (
        <Box
          sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}
          tabIndex={0}
          role="region"
          aria-label={t('tabs.drafts')}
        >
          <DocumentTable rows={list.data.rows} withRecord />
        </Box>
      )}
      {list.data && list.data.total > pageSize && (
        <TablePagination
          component="div"
          count={list.data.total}
          page={shown.page}
          rowsPerPage={pageSize}
          rowsPerPageOptions={[]}
          onPageChange={(_event, page) => change('page', String(page))}
          labelDisplayedRows={({ from, to, count }) => t('drafts.pageOf', { from, to, count })}
          getItemAriaLabel={(type) => t(type === 'next' ? 'drafts.next' : 'drafts.previous')}
        />
      )}
    </DocumentsFrame>
  )
}
