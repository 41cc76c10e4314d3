import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { type DocumentKind, documentKinds } from '../../../../shared/documents/kinds.ts'
import type { RecordKind } from '../../../../shared/records/registry.ts'
import { useLanguage } from '../../../language/language.ts'
import { ManyDialog } from '../many/ManyDialog.tsx'
import { targetFrom, writeAddress } from '../targets.ts'
import { sourcesOf } from './kindsOf.ts'

/** Documents for the selected rows: one is written, several are made at once. */
export function SelectionDocuments(props: {
  kind: RecordKind
  ids: readonly string[]
  /** The rows in sight. */
  rows: readonly StoredRecord[]
}) {
  const { t } = useTranslation('documentPages')
  const language = useLanguage()
  const navigate = useNavigate()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [making, setMaking] = useState<DocumentKind | null>(null)
  const { documents, ids } = sourcesOf(props.kind, props.ids, props.rows)
  if (documents.length === 0 || ids.length === 0) return null
  const choose = (kind: DocumentKind) => {
    setAnchor(null)
    const [only, ...more] = ids
    if (only !== undefined && more.length === 0) void navigate(writeAddress(targetFrom(kind, only, null)))
    else setMaking(kind)
  }
  return (
    <>
      <Button
        id={id}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('start.write')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id, dense: true } }}
      >
        {documents.map((kind) => (
          <MenuItem key={kind} onClick={() => choose(kind)}>
            {t('start.count', { kind: documentKinds[kind].label[language], count: ids.length })}
          </MenuItem>
        ))}
      </Menu>
      {making && (
        <ManyDialog
          kind={making}
          targets={ids.map((recordId) => targetFrom(making, recordId, null))}
          onClose={() => setMaking(null)}
        />
      )}
    </>
  )
}
