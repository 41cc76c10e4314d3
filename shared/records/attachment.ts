import { defineRecord } from './define.ts'
import { choice, count, longText, text } from './field.ts'
import { paperLabels, paperParts } from './inspectionPapers.ts'

const partChoices = {
  plan: { label: paperLabels.plan },
  decision: { label: paperLabels.decision },
  outline: { label: paperLabels.outline },
  selfReport: { label: paperLabels.selfReport },
  minutes: { label: paperLabels.minutes },
  remarks: { label: paperLabels.remarks },
  teamReport: { label: paperLabels.teamReport },
  conclusion: { label: paperLabels.conclusion },
  followUp: { label: paperLabels.followUp },
}

/**
 * A file kept with a record. It is stored as records are, so that history, bin and undo hold for it, but it has no list
 * of its own. The keys are long texts because those have no column for their order.
 */
export const attachment = defineRecord('attachment', {
  label: { vi: 'Tệp đính kèm', en: 'Attachment' },
  plural: { vi: 'Tệp đính kèm', en: 'Attachments' },
  titleField: 'name',
  identity: ['recordId', 'name', 'sha256'],
  fields: {
    recordKind: longText({ vi: 'Loại bản ghi', en: 'Kind of record', required: true }),
    recordId: longText({ vi: 'Bản ghi', en: 'Record', required: true }),
    name: text({ vi: 'Tên tệp', en: 'File name', required: true, search: true }),
    sha256: longText({ vi: 'Mã kiểm tra', en: 'SHA-256', required: true }),
    size: count({ vi: 'Dung lượng', en: 'Size', unit: 'byte' }),
    /** Of an inspection: the paper of the dossier that it is; null for any other file. */
    part: choice({
      vi: 'Phần hồ sơ',
      en: 'Part of the dossier',
      codes: paperParts,
      choices: partChoices,
    }),
  },
})
