import CloseIcon from '@mui/icons-material/Close'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Snackbar from '@mui/material/Snackbar'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorSentence } from '../../shared/contract/errors.ts'
import type { RecordKind } from '../../shared/records/registry.ts'
import { client } from '../api/client.ts'
import { recordInUse } from '../api/errors.ts'
import { useShortcut } from '../app/shortcuts.ts'
import { useLanguage } from '../language/language.ts'
import { sentenceIn } from '../language/sentences.ts'
import { operationInEnglish } from '../language/texts/operationLabels.ts'
import { addressOf } from '../records/kinds.ts'
import { useErrorSentence } from './ErrorNotice.tsx'

interface Bar {
  text: string
  severity: 'success' | 'warning' | 'error'
  /** The operation that the bar's button takes back. */
  operationId: string | null
  /** True where that operation is itself an undo. */
  again: boolean
  /** The record that other records still use. */
  inUse?: { kind: RecordKind; id: string } | null
}

interface Undo {
  /** Says what was done and offers to take it back. */
  offer(done: { text: string; operationId: string }): void
  /** Says something that needs no answer. */
  say(text: string, severity?: Bar['severity']): void
  /** Says what went wrong, in the sentence of the error. */
  fail(error: unknown): void
  /** Takes an operation back and says what came of it; resolves when it is done. */
  undo(operation: { id: string; label?: string }, again?: boolean): Promise<void>
}

const UndoContext = createContext<Undo | null>(null)

const shownFor = 10_000

/** A long title is cut: the bar stands over what the clerk looks at. */
const fewLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
  overflow: 'hidden',
} as const

/** Holds the bar at the bottom of the window and answers Ctrl+Z. */
export function UndoProvider(props: { children: ReactNode }) {
  const { t } = useTranslation('frame')
  const sentence = useErrorSentence()
  const language = useLanguage()
  const [bar, setBar] = useState<Bar | null>(null)
  const [open, setOpen] = useState(false)

  const show = useCallback((next: Bar) => {
    setBar(next)
    setOpen(true)
  }, [])

  const undo = useCallback<Undo['undo']>(
    async (operation, again = false) => {
      try {
        const outcome = await client.operations.undo({ operationId: operation.id })
        const done = again
          ? t('redone')
          : operation.label
            ? t('undone', { label: sentenceIn(language, operation.label, operationInEnglish) })
            : t('undoneCount', { count: outcome.reversed })
        const titles = outcome.kept.map((record) => `“${record.title}”`).join(', ')
        const kept = titles && t('undoKept', { count: outcome.kept.length, titles })
        show({
          text: kept ? `${done} ${kept}` : done,
          severity: kept ? 'warning' : 'success',
          operationId: outcome.operationId,
          again: !again,
        })
      } catch (error) {
        show({ text: sentence(error), severity: 'error', operationId: null, again: false })
      }
    },
    [t, sentence, show, language],
  )

  const undoLast = useCallback(async () => {
    try {
      const last = await client.operations.last()
      if (last) await undo(last)
      else {
        const text = errorSentence('operation.nothingToUndo', {}, language)
        show({ text, severity: 'warning', operationId: null, again: false })
      }
    } catch (error) {
      show({ text: sentence(error), severity: 'error', operationId: null, again: false })
    }
  }, [undo, show, sentence, language])
  useShortcut('undo', () => void undoLast())

  const value = useMemo<Undo>(
    () => ({
      offer: (done) => show({ ...done, severity: 'success', again: false }),
      say: (text, severity = 'success') => show({ text, severity, operationId: null, again: false }),
      fail: (error) =>
        show({
          text: sentence(error),
          severity: 'error',
          operationId: null,
          again: false,
          inUse: recordInUse(error),
        }),
      undo,
    }),
    [show, sentence, undo],
  )

  const operationId = bar?.operationId
  return (
    <UndoContext value={value}>
      {props.children}
      <Snackbar
        open={open}
        autoHideDuration={bar?.severity === 'error' ? null : shownFor}
        onClose={(_event, reason) => reason !== 'clickaway' && setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      >
        <Alert
          severity={bar?.severity ?? 'success'}
          variant="outlined"
          role={bar?.severity === 'error' ? 'alert' : 'status'}
          sx={{ bgcolor: 'background.paper', boxShadow: 6, maxWidth: 720, alignItems: 'center' }}
          onClose={() => setOpen(false)}
          slotProps={{ closeButton: { title: t('close'), 'aria-label': t('close') } }}
          action={
            operationId ? (
              <Button
                color="primary"
                onClick={() => {
                  setOpen(false)
                  void undo({ id: operationId }, bar.again)
                }}
              >
                {bar.again ? t('redo') : t('undo')}
              </Button>
            ) : bar?.inUse ? (
              <>
                {/* The bar stands outside the pages and their router. */}
                <Button
                  color="primary"
                  href={`#${addressOf(bar.inUse.kind, bar.inUse.id)}?tab=related`}
                  onClick={() => setOpen(false)}
                  sx={{ whiteSpace: 'nowrap' }}
                >
                  {t('whereUsed')}
                </Button>
                <IconButton
                  size="small"
                  aria-label={t('close')}
                  title={t('close')}
                  onClick={() => setOpen(false)}
                >
                  <CloseIcon fontSize="small" />
                </IconButton>
              </>
            ) : undefined
          }
        >
          <Box component="span" sx={fewLines}>
            {bar?.text}
          </Box>
        </Alert>
      </Snackbar>
    </UndoContext>
  )
}

/** The bar that says what was done and takes it back. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext)
  if (!undo) throw new Error('useUndo needs the UndoProvider')
  return undo
}
