import PersonIcon from '@mui/icons-material/PersonOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Settings } from '../../../../shared/contract/settings.ts'
import { api } from '../../../api/client.ts'

type Signer = Settings['signers'][number]

/** Everyone who may sign: the usual signer first. */
export function signersOf(settings: Settings): Signer[] {
  const { signerAuthority, signerPosition, signerName, signers } = settings
  return [{ authority: signerAuthority, position: signerPosition, name: signerName }, ...signers]
}

function words({ authority, position, name }: Signer): string {
  return [[authority, position].filter(Boolean).join(', '), name].filter(Boolean).join(' – ')
}

/** Chooses who signs this document among those of the settings. */
export function SignerChooser(props: { onChoose: (signer: Signer) => void }) {
  const { t } = useTranslation('writing')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  return (
    <>
      <Button
        startIcon={<PersonIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ py: 0 }}
      >
        {t('signer.choose')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { dense: true, 'aria-label': t('signer.choose') } }}
      >
        {settings &&
          signersOf(settings).map((signer) => (
            <MenuItem
              key={words(signer)}
              onClick={() => {
                setAnchor(null)
                props.onChoose(signer)
              }}
            >
              {words(signer)}
            </MenuItem>
          ))}
        <MenuItem component={RouterLink} to="/settings" sx={{ color: 'primary.main' }}>
          {t('signer.more')}
        </MenuItem>
      </Menu>
    </>
  )
}
