import BinIcon from '@mui/icons-material/DeleteOutlined'
import ExportIcon from '@mui/icons-material/FileDownloadOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import SearchIcon from '@mui/icons-material/Search'
import TemplateIcon from '@mui/icons-material/TableViewOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { useShortcut } from '../../app/shortcuts.ts'
import { MoreMenu } from '../../components/MoreMenu.tsx'
import type { KeptColumns } from '../keptColumns.ts'
import type { ListState } from '../listState.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { chooseYear, chosenYear, hasYearChoice, isYearly, offeredYears } from './yearChoice.ts'

const searchPause = 250

/** Gives the text that was typed and is not applied yet, and leaves it to the caller; null where all is applied. */
export type TakeTyped = () => string | null

function SearchBox(props: {
  search: string
  onChange: (search: string) => void
  onEnter: () => void
  typed: RefObject<TakeTyped | null>
}) {
  const { t } = useTranslation('records')
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useShortcut('search', () => input.current?.select())
  useEffect(() => {
    // Filters taken back elsewhere show here, but what is being typed is never rewritten.
    if (input.current && document.activeElement !== input.current) input.current.value = props.search
  }, [props.search])
  const stop = () => {
    clearTimeout(timer.current)
    timer.current = undefined
  }
  const text = () => input.current?.value.trim() ?? ''
  useImperativeHandle(props.typed, () => () => {
    if (timer.current === undefined) return null
    stop()
    return text()
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = () => {
    stop()
    props.onChange(text())
  }
  return (
    <TextField
      type="search"
      placeholder={t('list.searchHint')}
      defaultValue={props.search}
      inputRef={input}
      sx={{ width: 270 }}
      onChange={() => {
        clearTimeout(timer.current)
        timer.current = setTimeout(now, searchPause)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          now()
          props.onEnter()
        } else if (event.key === 'Escape' && input.current?.value) {
          event.preventDefault()
          input.current.value = ''
          now()
        }
      }}
      slotProps={{
        htmlInput: { 'aria-label': t('list.search') },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  )
}

function YearChoice(props: {
  kind: RecordKind
  state: ListState
  onChange: (change: Partial<ListState>) => void
}) {
  const { t } = useTranslation('records')
  const { kind, state } = props
  if (!hasYearChoice(kind)) return null
  const year = chosenYear(kind, state)
  return (
    <TextField
      select
      sx={{ width: 150 }}
      value={year === null ? '' : String(year)}
      onChange={(event) =>
        props.onChange(chooseYear(kind, state, event.target.value === '' ? null : Number(event.target.value)))
      }
      slotProps={{
        select: {
          displayEmpty: true,
          SelectDisplayProps: { 'aria-label': t('list.year') },
        },
      }}
    >
      <MenuItem value="">{t(isYearly(kind) ? 'list.latestYear' : 'list.allYears')}</MenuItem>
      {offeredYears(new Date().getFullYear(), year).map((offered) => (
        <MenuItem key={offered} value={String(offered)}>
          {t('list.yearIs', { year: offered })}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** Search, year, filters at the left; columns, print, export, bin and the rest at the right. */
export function ListToolbar(props: {
  kind: RecordKind
  state: ListState
  onChange: (change: Partial<ListState>) => void
  columns: KeptColumns
  onColumns: (change: Partial<KeptColumns> | null) => void
  onExport: () => void
  exporting: boolean
  onPrint: () => void
  onTemplate: () => void
  onEnterGrid: () => void
  typed: RefObject<TakeTyped | null>
}) {
  const { t } = useTranslation('records')
  const { kind, state, onChange } = props
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <SearchBox
        search={state.search}
        onChange={(search) => search !== state.search && onChange({ search })}
        onEnter={props.onEnterGrid}
        typed={props.typed}
      />
      <YearChoice kind={kind} state={state} onChange={onChange} />
      <FilterPanel kind={kind} state={state} onChange={onChange} />
      <Box sx={{ flex: 1 }} />
      <ColumnChooser kind={kind} columns={props.columns} onChange={props.onColumns} />
      <Button color="secondary" startIcon={<PrintIcon />} onClick={props.onPrint} disabled={props.exporting}>
        {t('print.action')}
      </Button>
      <Button
        color="secondary"
        startIcon={<ExportIcon />}
        onClick={props.onExport}
        disabled={props.exporting}
      >
        {t('list.export')}
      </Button>
      <Button
        color="secondary"
        startIcon={<BinIcon />}
        aria-pressed={state.bin}
        variant={state.bin ? 'outlined' : 'text'}
        onClick={() => onChange({ bin: !state.bin })}
      >
        {t(state.bin ? 'list.leaveBin' : 'list.bin')}
      </Button>
      <MoreMenu
        actions={[
          {
            label: t('template.action'),
            icon: <TemplateIcon fontSize="small" />,
            run: props.onTemplate,
          },
        ]}
      />
    </Box>
  )
}
