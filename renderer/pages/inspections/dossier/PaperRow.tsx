import FileIcon from '@mui/icons-material/AttachFileOutlined'
import TickIcon from '@mui/icons-material/TaskAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import LinearProgress from '@mui/material/LinearProgress'
import Link from '@mui/material/Link'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Dossier, DossierPaper } from '../../../../shared/contract/inspections.ts'
import { paperLabels } from '../../../../shared/records/inspectionPapers.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { client } from '../../../api/client.ts'
import { host } from '../../../api/host.ts'
import { droppedFiles } from '../../../components/droppedFiles.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { useLanguage } from '../../../language/language.ts'
import { paperTones, placeOfPaper } from './papers.ts'
import { usePaperFiles } from './usePaperFiles.ts'

function Facts(props: { paper: DossierPaper }) {
  const { t } = useTranslation('dossier')
  const { number, on, dueOn, state, note } = props.paper
  const said =
    number && on
      ? t('paper.numberOn', { number, day: formatDate(on) })
      : number
        ? t('paper.numberOnly', { number })
        : on
          ? t('paper.dayOnly', { day: formatDate(on) })
          : null
  const due = dueOn && (state === 'missing' || state === 'draft' || state === 'late')
  const facts = [said, due && t('paper.dueOn', { day: formatDate(dueOn) }), note].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <Box
      sx={{
        color: state === 'late' ? 'error.main' : 'text.secondary',
        fontSize: '0.8125rem',
        overflowWrap: 'anywhere',
      }}
    >
      {facts.join(' · ')}
    </Box>
  )
}

function Files(props: { files: DossierPaper['attachments'] }) {
  const undo = useUndo()
  const open = async (id: string) => {
    try {
      await host.saveFile(await client.attachments.open({ id }))
    } catch (error) {
      undo.fail(error)
    }
  }
  return props.files.map(({ id, name }) => (
    <Box key={id} sx={{ display: 'flex', gap: 0.5, fontSize: '0.8125rem', alignItems: 'flex-start' }}>
      <FileIcon sx={{ fontSize: 16, mt: 0.25 }} color="action" aria-hidden />
      <Link
        component="button"
        type="button"
        align="left"
        onClick={() => void open(id)}
        sx={{ overflowWrap: 'anywhere' }}
      >
        {name}
      </Link>
    </Box>
  ))
}

/** One paper of the dossier: how it stands, made or opened with one click, ticked, or filed by dropping a file on it. */
export function PaperRow(props: {
  dossier: Dossier
  paper: DossierPaper
  number: number
  onTick: () => void
}) {
  const { t } = useTranslation('dossier')
  const language = useLanguage()
  const { dossier, paper, number } = props
  const { part, state } = paper
  const label = paperLabels[part][language]
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { add, adding, troubles } = usePaperFiles(dossier.inspection.id, part)
  const place = placeOfPaper(dossier, paper)
  // The follow-up is a list to open, not a paper to write.
  const opens = state === 'there' || state === 'draft' || paper.documentId !== null || part === 'followUp'
  const drag = (event: DragEvent, isOver: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <Box
      component="li"
      aria-label={label}
      data-paper={part}
      onDragOver={(event: DragEvent) => drag(event, true)}
      onDragLeave={(event: DragEvent) => drag(event, false)}
      onDrop={(event: DragEvent) => {
        drag(event, false)
        void droppedFiles(event.dataTransfer).then(add)
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: '22px minmax(0, 1fr) 104px auto',
        columnGap: 1,
        alignItems: 'start',
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        bgcolor: over ? 'action.hover' : undefined,
        outline: over ? '2px dashed' : undefined,
        outlineColor: 'primary.main',
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary', textAlign: 'right' }}>
        {number}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {label}
        <Facts paper={paper} />
        <Files files={paper.attachments} />
        {adding && <LinearProgress aria-label={t('files.adding')} sx={{ mt: 0.5 }} />}
        {troubles.map((trouble) => (
          <Box
            key={trouble}
            role="alert"
            sx={{ color: 'error.main', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
          >
            {trouble}
          </Box>
        ))}
      </Box>
      <StatusChip label={t(`states.${state}`)} tone={paperTones[state]} />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', minWidth: 156 }}>
        {place !== null && (
          <Button
            component={RouterLink}
            to={place}
            aria-label={t(opens ? 'paper.openOf' : 'paper.writeOf', { paper: label })}
            sx={{ py: 0, whiteSpace: 'nowrap' }}
          >
            {t(opens ? 'paper.open' : 'paper.write')}
          </Button>
        )}
        <IconButton
          title={t('paper.tick')}
          aria-label={t('paper.tickOf', { paper: label })}
          onClick={props.onTick}
          sx={{ p: 0.25 }}
        >
          <TickIcon fontSize="small" />
        </IconButton>
        <IconButton
          title={t('files.file')}
          aria-label={t('files.fileOf', { paper: label })}
          disabled={adding}
          onClick={() => input.current?.click()}
          sx={{ p: 0.25 }}
        >
          <FileIcon fontSize="small" />
        </IconButton>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid={`file-${part}`}
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </Box>
    </Box>
  )
}
