import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { type Attachment, largestAttachment } from '../../../shared/contract/attachments.ts'
import type { TransferredFile } from '../../../shared/contract/files.ts'
import { type PaperPart, paperLabels, paperParts } from '../../../shared/records/inspectionPapers.ts'
import { definitions, isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import { normalise } from '../../../shared/text/fold.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { isKept, keepContent, readContent } from '../contents.ts'
import type { RecordTable } from '../database/schema/records.ts'
import type { Queries, Writing } from '../database/store.ts'
import { ExpectedError } from '../errors.ts'
import { type Write, withOperation } from '../operations/operation.ts'
import type { RecordImage } from '../records/image.ts'
import { readRecords } from '../records/queries.ts'
import { quoted } from '../records/save.ts'
import { validated } from '../records/validate.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'

// What a file system allows.
const longestName = 255
const bytesPerMegabyte = 1024 * 1024

function megabytes(bytes: number): string {
  return `${formatNumber(bytes / bytesPerMegabyte, 0)} MB`
}

/** A file's name as it is kept: its end, which says what it is, stays when it is cut. */
function keptName(name: string): string {
  const letters = [...normalise(name).trim()]
  if (letters.length <= longestName) return letters.join('') || 'tệp'
  const end = /\.[^.]{1,10}$/.exec(letters.join(''))?.[0] ?? ''
  return letters.slice(0, longestName - [...end].length).join('') + end
}

function attachmentOf(dataFolder: string, row: RecordTable): Attachment {
  const recordKind = String(row.recordKind)
  if (!isRecordKind(recordKind)) throw new Error(`Attachment ${row.id} of an unknown kind ${recordKind}`)
  const sha256 = String(row.sha256)
  return {
    id: row.id,
    kind: recordKind,
    recordId: String(row.recordId),
    name: String(row.name),
    sha256,
    size: Number(row.size),
    part: paperParts.find((part) => part === row.part) ?? null,
    addedAt: row.createdAt,
    missing: !isKept(dataFolder, 'attachments', sha256),
  }
}

async function rowsOf(
  queries: Queries | Writing,
  kind: RecordKind,
  recordId: string,
): Promise<RecordTable[]> {
  const { rows } = await sql<RecordTable>`
    SELECT * FROM "attachment" WHERE "recordId" = ${recordId} AND "recordKind" = ${kind} AND "deletedAt" IS NULL
    ORDER BY "rowNumber"
  `.execute(queries)
  return rows
}

/** The files kept with a record in the order in which they were added. */
export async function listAttachments(
  { store, options }: Services,
  kind: RecordKind,
  recordId: string,
): Promise<Attachment[]> {
  const rows = await rowsOf(store.queries, kind, recordId)
  return rows.map((row) => attachmentOf(options.dataFolder, row))
}

/** A file of which the content is kept. */
export interface KeptFile {
  name: string
  sha256: string
  size: number
}

/** Keeps the contents of files; throws `attachment.tooLarge` before anything is kept. */
export async function keepFiles(dataFolder: string, files: readonly TransferredFile[]): Promise<KeptFile[]> {
  const tooLarge = files.find(({ size }) => size > largestAttachment)
  if (tooLarge) {
    throw new ExpectedError('attachment.tooLarge', {
      name: keptName(tooLarge.name),
      size: megabytes(tooLarge.size),
      most: megabytes(largestAttachment),
    })
  }
  const kept: KeptFile[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    kept.push({
      name: keptName(file.name),
      sha256: await keepContent(dataFolder, 'attachments', bytes),
      size: bytes.length,
    })
  }
  return kept
}

/** What adds kept files to a record; one with the name and content of another is not added again. */
export async function attachmentChanges(
  write: Write,
  { kind, recordId, part }: { kind: RecordKind; recordId: string; part: PaperPart | null },
  files: readonly KeptFile[],
): Promise<RecordChange[]> {
  const present = await rowsOf(write.queries, kind, recordId)
  const known = new Set(present.map(({ name, sha256 }) => `${sha256} ${name}`))
  const changes: RecordChange[] = []
  for (const { name, sha256, size } of files) {
    if (known.has(`${sha256} ${name}`)) continue
    known.add(`${sha256} ${name}`)
    const values = { recordKind: kind, recordId, name, sha256, size, part }
    const after: RecordImage = {
      ...validated('attachment', { values, years: {} }),
      deletedAt: null,
      importRowId: null,
    }
    changes.push({ kind: 'attachment', id: uuid(), revision: 0, before: null, after, action: 'create' })
  }
  return changes
}

/**
 * Keeps files with a record as one operation; one with the name and content of another is not added again. Throws
 * `attachment.tooLarge`, `record.notFound`, `record.inBin`; then no attachment is added.
 */
export async function addAttachments(
  services: Services,
  { kind, recordId, part }: { kind: RecordKind; recordId: string; part: PaperPart | null },
  files: readonly TransferredFile[],
): Promise<{ attachments: Attachment[]; operationId: string }> {
  const kept = await keepFiles(services.options.dataFolder, files)
  const { label, titleField } = definitions[kind]
  let what = ''
  const { operationId } = await withOperation(
    services,
    { action: 'create', label: () => what },
    async (write) => {
      const record = (await readRecords(write.queries, kind, [recordId])).get(recordId)
      if (!record) throw new ExpectedError('record.notFound')
      if (record.image.deletedAt !== null) throw new ExpectedError('record.inBin')
      const changes = await attachmentChanges(write, { kind, recordId, part }, kept)
      const files =
        changes.length === 1 ? `tệp ${quoted(changes[0]?.after?.values.name)}` : `${changes.length} tệp`
      what = `Đính kèm ${files} vào ${label.vi.toLowerCase()} ${quoted(record.image.values[titleField])}`
      await writeRecords(write, changes)
    },
  )
  return { attachments: await listAttachments(services, kind, recordId), operationId }
}

/** Files a file under a part of its dossier, or under none. Throws `attachment.notFound`. */
export async function setPart(
  services: Services,
  { id, part }: { id: string; part: PaperPart | null },
): Promise<{ operationId: string }> {
  let label = ''
  const { operationId } = await withOperation(
    services,
    { action: 'update', label: () => label },
    async (write) => {
      const current = (await readRecords(write.queries, 'attachment', [id])).get(id)
      if (!current || current.image.deletedAt !== null) throw new ExpectedError('attachment.notFound')
      const { image, revision } = current
      const name = quoted(image.values.name)
      label = part
        ? `Xếp tệp ${name} vào phần ${quoted(paperLabels[part].vi)}`
        : `Bỏ xếp phần cho tệp ${name}`
      const after = { ...image, values: { ...image.values, part } }
      await writeRecords(write, [{ kind: 'attachment', id, revision, before: image, after }])
    },
  )
  return { operationId }
}

/** Takes a file off its record; the undo brings it back, the content stays. Throws `attachment.notFound`. */
export async function removeAttachment(services: Services, id: string): Promise<{ operationId: string }> {
  let label = ''
  const { operationId } = await withOperation(
    services,
    { action: 'remove', label: () => label },
    async (write) => {
      const current = (await readRecords(write.queries, 'attachment', [id])).get(id)
      if (!current || current.image.deletedAt !== null) throw new ExpectedError('attachment.notFound')
      label = `Bỏ tệp đính kèm ${quoted(current.image.values.name)}`
      const after = { ...current.image, deletedAt: write.at }
      await writeRecords(write, [
        { kind: 'attachment', id, revision: current.revision, before: current.image, after },
      ])
    },
  )
  return { operationId }
}

/** The file as it was added. Throws `attachment.notFound`, and `attachment.missing` where the disk lacks it. */
export async function openAttachment({ store, options }: Services, id: string): Promise<File> {
  const row = await store.queries.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.deletedAt !== null) throw new ExpectedError('attachment.notFound')
  const name = String(row.name)
  const sha256 = String(row.sha256)
  if (!isKept(options.dataFolder, 'attachments', sha256))
    throw new ExpectedError('attachment.missing', { name })
  const bytes = await readContent(options.dataFolder, 'attachments', sha256)
  return new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' })
}
