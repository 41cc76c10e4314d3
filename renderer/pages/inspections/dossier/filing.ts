import { largestAttachment } from '../../../../shared/contract/attachments.ts'

/** Letters that a file's name has at most, as file systems have them. */
export const longestName = 255

export interface Refused {
  name: string
  size: number
  reason: 'tooLarge' | 'nameTooLong' | 'empty'
}

/** Which files can be kept and which cannot, and why; nothing is sent of those that cannot. */
export function sortFiles<File extends { name: string; size: number }>(
  files: readonly File[],
): { kept: File[]; refused: Refused[] } {
  const reasonOf = ({ name, size }: File): Refused['reason'] | null => {
    if (size > largestAttachment) return 'tooLarge'
    if (size === 0) return 'empty'
    return [...name.normalize('NFC')].length > longestName ? 'nameTooLong' : null
  }
  const kept: File[] = []
  const refused: Refused[] = []
  for (const file of files) {
    const reason = reasonOf(file)
    if (reason === null) kept.push(file)
    else refused.push({ name: file.name, size: file.size, reason })
  }
  return { kept, refused }
}
