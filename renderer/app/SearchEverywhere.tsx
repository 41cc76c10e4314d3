import SearchIcon from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { definitions } from '../../shared/records/registry.ts'
import { formatNumber } from '../../shared/values/numbers.ts'
import { api } from '../api/client.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { useLanguage } from '../language/language.ts'
import { type FoundEntry, foundEntries } from './foundEntries.ts'

const pause = 120
const perKind = 5

/** What was typed, a moment after the last key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function Entry(props: { entry: FoundEntry; id: string; chosen: boolean; open: () => void }) {
  const { t } = useTranslation('frame')
  const { entry, chosen } = props
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <Box
      ref={line}
      id={props.id}
      role="option"
      aria-selected={chosen}
      // The keyboard stays in the search box; a click opens at once.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.open}
      sx={{
        display: 'flex',
        gap: 2,
        px: 2,
        py: 0.625,
        cursor: 'pointer',
        bgcolor: chosen ? 'action.selected' : 'transparent',
        boxShadow: chosen ? 'inset 3px 0 0 var(--mui-palette-primary-main)' : 'none',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      {entry.id === null ? (
        <Box component="span" sx={{ color: 'primary.main', fontWeight: 500 }}>
          {t('everywhere.all', { number: formatNumber(entry.total), kind: t(`kinds.${entry.kind}`) })}
        </Box>
      ) : (
        <>
          <Box
            component="span"
            sx={{ flex: '1 1 auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            {entry.title}
          </Box>
          <Box
            component="span"
            sx={{
              flex: '0 1 auto',
              maxWidth: '45%',
              color: 'text.secondary',
              fontSize: '0.8125rem',
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            {entry.context}
          </Box>
        </>
      )}
    </Box>
  )
}

/** One search box over all kinds of records: results by kind as one types, chosen with the arrow keys. */
export function SearchEverywhere(props: { onClose: () => void }) {
  const { t } = useTranslation('frame')
  const language = useLanguage()
  const navigate = useNavigate()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const text = useSettled(typed)
  const found = useQuery(
    api.search.everywhere.queryOptions({
      input: { text, perKind },
      enabled: text !== '',
      placeholderData: keepPreviousData,
    }),
  )
  const entries = text === '' || !found.data ? [] : foundEntries(found.data, text)
  const chosen = Math.min(place, entries.length - 1)
  // What is shown answers what was typed, not what it was a moment ago.
  const answered = text === '' || (!found.isPlaceholderData && !found.isFetching)
  const settled = text === typed.trim() && answered
  const [entered, setEntered] = useState(false)
  const optionId = (index: number) => `${listId}-${index}`
  const open = (entry: FoundEntry | undefined) => {
    if (!entry) return
    props.onClose()
    void navigate(entry.to)
  }
  // An Enter that came before the answer is for the answer.
  const openEntered = useEffectEvent(() => {
    setEntered(false)
    open(entries[chosen])
  })
  useEffect(() => {
    if (entered && settled) openEntered()
  }, [entered, settled])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setPlace(Math.max(0, Math.min(chosen + step, entries.length - 1)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      setEntered(true)
    }
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      aria-labelledby={`${listId}-title`}
      fullWidth
      maxWidth="md"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: 8, maxHeight: 'calc(100% - 112px)' } } }}
    >
      <h2 id={`${listId}-title`} className="visually-hidden">
        {t('everywhere.open')}
      </h2>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <SearchIcon color="action" />
        <InputBase
          autoFocus
          fullWidth
          placeholder={t('everywhere.hint')}
          sx={{ fontSize: '1.0625rem' }}
          onChange={(event) => {
            setTyped(event.target.value)
            setPlace(0)
            setEntered(false)
          }}
          onKeyDown={onKeyDown}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': t('everywhere.hint'),
              'aria-expanded': entries.length > 0,
              'aria-controls': listId,
              'aria-autocomplete': 'list',
              autoComplete: 'off',
              spellCheck: false,
              ...(entries.length > 0 ? { 'aria-activedescendant': optionId(chosen) } : {}),
            },
          }}
        />
      </Box>
      <Box sx={{ overflowY: 'auto', py: 0.5, minHeight: 64 }}>
        <ErrorNotice error={found.error} retry={() => void found.refetch()} />
        {entries.length === 0 && (
          <Typography color="textSecondary" role="status" sx={{ px: 2, py: 1.5 }}>
            {text !== '' && found.data && !found.isPlaceholderData
              ? t('everywhere.none', { text })
              : t('everywhere.start')}
          </Typography>
        )}
        <Box role="listbox" id={listId} aria-label={t('everywhere.results')} aria-busy={!settled}>
          {(found.data ?? []).map(({ kind, total }) => {
            const own = entries.flatMap((entry, index) => (entry.kind === kind ? [{ entry, index }] : []))
            if (own.length === 0) return null
            return (
              <Box key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
                <Typography
                  id={`${listId}-${kind}`}
                  variant="subtitle2"
                  component="div"
                  color="textSecondary"
                  sx={{ px: 2, pt: 1 }}
                >
                  {definitions[kind].plural[language]} ({formatNumber(total)})
                </Typography>
                {own.map(({ entry, index }) => (
                  <Entry
                    key={entry.to}
                    entry={entry}
                    id={optionId(index)}
                    chosen={index === chosen}
                    open={() => open(entry)}
                  />
                ))}
              </Box>
            )
          })}
        </Box>
      </Box>
      <Typography
        variant="caption"
        color="textSecondary"
        sx={{ px: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}
      >
        {t('everywhere.keys')}
      </Typography>
    </Dialog>
  )
}
