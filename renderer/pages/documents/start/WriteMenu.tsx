import WriteIcon from '@mui/icons-material/PostAddOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { useLanguage } from '../../../language/language.ts'
import { writeAddress } from '../targets.ts'
import type { StartedDocument } from './kindsOf.ts'

/** Starts one of several documents; each entry leads to the page where it is written. */
export function WriteMenu(props: {
  documents: readonly StartedDocument[]
  /** Added to the name of the button: “năm 2026”. */
  of?: string
}) {
  const { t } = useTranslation('documentPages')
  const language = useLanguage()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { documents, of } = props
  if (documents.length === 0) return null
  return (
    <>
      <Button
        id={id}
        color="secondary"
        startIcon={<WriteIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {of ? t('start.writeOf', { of }) : t('start.write')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id, dense: true } }}
      >
        {documents.map(({ kind, target }) => (
          <MenuItem key={kind} component={RouterLink} to={writeAddress(target)}>
            {documentKinds[kind].label[language]}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
