import Box from '@mui/material/Box'
import { DataGrid, type GridRowSelectionModel, useGridApiRef } from '@mui/x-data-grid'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { StoredRecord } from '../../shared/contract/records.ts'
import { listColumns } from '../../shared/records/listColumns.ts'
import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { formatNumber } from '../../shared/values/numbers.ts'
import { api, client } from '../api/client.ts'
import { host } from '../api/host.ts'
import { rowHeight } from '../app/theme.ts'
import { type Action, EmptyState } from '../components/EmptyState.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { ListSkeleton } from '../components/Skeletons.tsx'
import { useUndo } from '../components/undo.tsx'
import { useLanguage } from '../language/language.ts'
import { useKeptColumns } from './keptColumns.ts'
import { addressOf } from './kinds.ts'
import { columnsOfList } from './list/columns.tsx'
import { FilterChips } from './list/FilterChips.tsx'
import { boxColumn, bringFromUnder, fixedColumns } from './list/fixedColumns.ts'
import { useGridTexts } from './list/gridTexts.ts'
import { ListFooter } from './list/ListFooter.tsx'
import { ListToolbar, type TakeTyped } from './list/ListToolbar.tsx'
import { SelectionBar } from './list/SelectionBar.tsx'
import { TemplateDialog } from './list/TemplateDialog.tsx'
import { queryOf, useListState, writeListState } from './listState.ts'

const pageSize = 100
const nobody: GridRowSelectionModel = { type: 'include', ids: new Set() }
const lastOpened = (kind: RecordKind) => `opened.${kind}`

/** The list of a kind of record: everything that a clerk does with it follows from the kind's definition. */
export function RecordList(props: {
  kind: RecordKind
  /** Offered where nothing has been recorded yet. */
  firstAction?: Action
}) {
  const { kind } = props
  const { t } = useTranslation('records')
  const { t: frame } = useTranslation('frame')
  const language = useLanguage()
  const navigate = useNavigate()
  const undo = useUndo()
  const grid = useGridApiRef()
  const gridTexts = useGridTexts()
  const [state, change] = useListState(kind)
  const [columns, changeColumns] = useKeptColumns(kind)
  const [selection, setSelection] = useState(nobody)
  const [template, setTemplate] = useState(false)
  const typed = useRef<TakeTyped>(null)

  const shown = columns.shown.filter((name) => listColumns(kind).has(name))
  const more = shown.filter((name) => listColumns(kind).get(name)?.place === 'more')
  const list = useQuery(
    api.records.list.queryOptions({
      input: { ...queryOf(kind, state), page: state.page, pageSize, more },
      placeholderData: keepPreviousData,
    }),
  )
  const selected = [...selection.ids].map(String)
  const kindName = frame(`kinds.${kind}`)
  const { titleField } = definitions[kind]

  const exporting = useMutation({
    mutationFn: async () => {
      return await host.saveFile(await client.records.export({ ...queryOf(kind, state), columns: shown }))
    },
    onSuccess: (saved) => {
      if (saved) undo.say(t('list.exported', { number: formatNumber(list.data?.total ?? 0) }))
    },
    onError: undo.fail,
  })

  const gridColumns = useMemo(
    () =>
      columnsOfList(
        kind,
        columns,
        language,
        { number: t('list.number'), year: t('years.year'), nothingStated: t('list.nothingStated') },
        state.page * pageSize + 1,
      ),
    [kind, columns, language, t, state.page],
  )

  const open = async (id: string) => {
    sessionStorage.setItem(lastOpened(kind), id)
    const search = typed.current?.() ?? null
    // The list to come back to is the one that was being searched for; until the record is there nothing moves.
    if (search !== null) {
      await navigate({ search: `${writeListState({ ...state, page: 0, search })}` }, { replace: true })
    }
    await navigate(addressOf(kind, id))
  }

  const rows = list.data?.rows
  const enterGrid = () => {
    const first = rows?.[0]
    if (first) grid.current?.setCellFocus(first.id, columns.shown[0] ?? '')
  }

  // Columns that stay in sight must be drawn wherever the list is scrolled to.
  useEffect(() => {
    if (rows) grid.current?.unstable_setColumnVirtualization(false)
  }, [rows, grid])

  // Back from a record: its row is in sight and has the focus again.
  const returned = useRef(false)
  useEffect(() => {
    if (!rows || returned.current || !grid.current) return
    returned.current = true
    const id = sessionStorage.getItem(lastOpened(kind))
    sessionStorage.removeItem(lastOpened(kind))
    const rowIndex = rows.findIndex((row) => row.id === id)
    if (id === null || rowIndex < 0) return
    grid.current.scrollToIndexes({ rowIndex })
    grid.current.setCellFocus(id, columns.shown[0] ?? '')
  }, [rows, grid, kind, columns.shown])

  if (list.isPending) return <ListSkeleton />
  if (!list.data) return <ErrorNotice error={list.error} retry={() => void list.refetch()} />

  const untouched =
    !state.search && !state.bin && state.year === null && Object.keys(state.filters).length === 0
  const empty = list.data.total === 0
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <ErrorNotice error={list.error} retry={() => void list.refetch()} />
      <ListToolbar
        kind={kind}
        state={state}
        onChange={(part) => {
          setSelection(nobody)
          change(part)
        }}
        columns={columns}
        onColumns={changeColumns}
        onExport={() => exporting.mutate()}
        exporting={exporting.isPending || empty}
        onPrint={() => void navigate(`/print/${kind}?${writeListState(state)}&columns=${shown.join(',')}`)}
        onTemplate={() => setTemplate(true)}
        onEnterGrid={enterGrid}
        typed={typed}
      />
      <FilterChips kind={kind} state={state} onChange={change} />
      {selected.length > 0 && (
        <SelectionBar
          kind={kind}
          ids={selected}
          rows={list.data.rows}
          bin={state.bin}
          onDone={() => setSelection(nobody)}
        />
      )}
      {empty ? (
        <EmptyState
          title={t(untouched ? 'list.none' : state.bin ? 'list.binEmpty' : 'list.noMatch')}
          text={untouched ? t(`pages.${kind}.first`) : state.bin ? '' : t('list.noMatchText')}
          {...(untouched && props.firstAction ? { action: props.firstAction } : {})}
        />
      ) : (
        <Box
          onFocus={bringFromUnder}
          sx={{
            flex: 1,
            minHeight: 200,
            display: 'flex',
            flexDirection: 'column',
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          <DataGrid<StoredRecord>
            apiRef={grid}
            rows={list.data.rows}
            columns={gridColumns}
            aria-label={t('list.label', { kind: kindName })}
            localeText={gridTexts}
            rowHeight={rowHeight}
            columnHeaderHeight={46}
            loading={list.isPlaceholderData}
            hideFooter
            disableColumnMenu
            disableColumnFilter
            disableRowSelectionOnClick
            disableRowSelectionExcludeModel
            checkboxSelection
            rowSelectionModel={selection}
            onRowSelectionModelChange={setSelection}
            pagination
            paginationMode="server"
            paginationModel={{ page: 0, pageSize }}
            rowCount={list.data.rows.length}
            sortingMode="server"
            sortModel={
              state.sort ? [{ field: state.sort.field, sort: state.sort.descending ? 'desc' : 'asc' }] : []
            }
            onSortModelChange={([sort]) =>
              change({ sort: sort ? { field: sort.field, descending: sort.sort === 'desc' } : null })
            }
            onColumnWidthChange={({ colDef, width }) =>
              changeColumns({ widths: { ...columns.widths, [colDef.field]: width } })
            }
            onRowClick={({ id }) => void open(String(id))}
            onCellKeyDown={({ id, field }, event) => {
              if (event.key === 'Enter' && field !== boxColumn) void open(String(id))
            }}
            sx={{
              border: 0,
              '& .MuiDataGrid-row': { cursor: 'pointer' },
              '& .MuiDataGrid-cell': { display: 'flex', alignItems: 'center' },
              '& .MuiDataGrid-cell > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
              '& .MuiDataGrid-cell--textRight': { justifyContent: 'flex-end' },
              '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 600, whiteSpace: 'normal', lineHeight: 1.4 },
              '--DataGrid-rowBorderColor': 'var(--mui-palette-divider)',
              ...fixedColumns(titleField, columns.widths[titleField]),
            }}
          />
          <ListFooter
            kind={kind}
            total={list.data.total}
            sums={list.data.sums}
            shown={columns.shown}
            page={state.page}
            pageSize={pageSize}
            onPage={(page) => change({ page })}
          />
        </Box>
      )}
      {template && <TemplateDialog kind={kind} onClose={() => setTemplate(false)} />}
    </Box>
  )
}
