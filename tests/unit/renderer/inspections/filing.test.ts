import { describe, expect, it } from 'vitest'
import { sortFiles } from '../../../../renderer/pages/inspections/dossier/filing.ts'
import { largestAttachment } from '../../../../shared/contract/attachments.ts'

describe('files for a dossier', () => {
  it('are refused each for its own reason, and the others are kept', () => {
    const scan = { name: 'Bản quét.pdf', size: largestAttachment }
    const large = { name: 'Bản quét lớn.pdf', size: largestAttachment + 1 }
    const empty = { name: 'Trống.docx', size: 0 }
    expect(sortFiles([large, scan, empty])).toEqual({
      kept: [scan],
      refused: [
        { ...large, reason: 'tooLarge' },
        { ...empty, reason: 'empty' },
      ],
    })
  })

  it('count the letters of a name as they are read, not its bytes or loose marks', () => {
    const marked = 'ệ'.normalize('NFD')
    const longest = { name: marked.repeat(255), size: 1 }
    const longer = { name: marked.repeat(256), size: 1 }
    const { kept, refused } = sortFiles([longest, longer])
    expect(kept).toEqual([longest])
    expect(refused.map(({ reason }) => reason)).toEqual(['nameTooLong'])
  })
})
