import PhraseIcon from '@mui/icons-material/ShortTextOutlined'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PhraseList } from '../../../../../shared/contract/documents.ts'
import { tidy } from '../../../../../shared/text/fold.ts'
import { api, client } from '../../../../api/client.ts'
import { useUndo } from '../../../../components/undo.tsx'

/** The recurring texts of a fact: one is put in, or what was typed is kept as one. */
export function PhraseButton(props: {
  list: PhraseList
  label: string
  onInsert: (text: string) => void
  current: () => string
}) {
  const { t } = useTranslation('writing')
  const undo = useUndo()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [typed, setTyped] = useState('')
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const phrases = settings?.valueLists[props.list] ?? []
  const isNew = typed !== '' && !phrases.includes(typed)
  const close = () => setAnchor(null)
  const keeping = useMutation({
    mutationFn: () => client.settings.save({ valueLists: { [props.list]: [...phrases, typed] } }),
    onSuccess: () => undo.say(t('phrases.kept', { text: typed })),
    onError: undo.fail,
  })
  return (
    <>
      <Button
        startIcon={<PhraseIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('phrases.open', { label: props.label })}
        onClick={(event) => {
          setTyped(tidy(props.current()))
          setAnchor(event.currentTarget)
        }}
        sx={{ py: 0 }}
      >
        {t('phrases.title')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        // The text that is put in takes the focus itself.
        disableRestoreFocus
        slotProps={{
          list: { dense: true, 'aria-label': t('phrases.open', { label: props.label }) },
          paper: { sx: { maxWidth: 620, maxHeight: 360 } },
        }}
      >
        {phrases.length === 0 && <MenuItem disabled>{t('phrases.none')}</MenuItem>}
        {phrases.map((phrase) => (
          <MenuItem
            key={phrase}
            sx={{ whiteSpace: 'normal' }}
            onClick={() => {
              close()
              props.onInsert(phrase)
            }}
          >
            {phrase}
          </MenuItem>
        ))}
        {isNew && <Divider />}
        {isNew && (
          <MenuItem
            sx={{ whiteSpace: 'normal', color: 'primary.main' }}
            onClick={() => {
              close()
              keeping.mutate()
            }}
          >
            {t('phrases.keep', { text: typed })}
          </MenuItem>
        )}
      </Menu>
    </>
  )
}
