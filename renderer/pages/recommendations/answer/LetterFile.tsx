import FileIcon from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { largestAttachment } from '../../../../shared/contract/attachments.ts'
import { formatSize } from '../../../components/format.ts'
import { longestName, type Refused, sortFiles } from '../../inspections/dossier/filing.ts'

/** The file of a letter; one that cannot be kept is said to be so here, and the one chosen before stays. */
export function LetterFile(props: { file: File | null; onFile: (file: File) => void }) {
  const { t } = useTranslation('followUp')
  const { t: dossier } = useTranslation('dossier')
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const take = (files: readonly File[]) => {
    const sorted = sortFiles(files)
    setRefused(sorted.refused[0] ?? null)
    if (sorted.kept[0]) props.onFile(sorted.kept[0])
  }
  return (
    <Box>
      <Button variant="outlined" startIcon={<FileIcon />} onClick={() => input.current?.click()}>
        {t(props.file ? 'answer.otherFile' : 'answer.file')}
      </Button>
      <Box component="span" sx={{ ml: 1, overflowWrap: 'anywhere' }}>
        {props.file?.name}
      </Box>
      {refused && (
        <FormHelperText error role="alert">
          {dossier(`files.${refused.reason}`, {
            name: refused.name,
            size: formatSize(refused.size),
            most: formatSize(largestAttachment),
            longest: longestName,
          })}
        </FormHelperText>
      )}
      <input
        ref={input}
        type="file"
        hidden
        data-testid="answer-file"
        onChange={(event) => {
          take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </Box>
  )
}
