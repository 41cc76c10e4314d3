import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import type { z } from 'zod'
import type { Contract } from '../../shared/contract/contract.ts'
import type { fileReport } from '../../shared/contract/intake.ts'

type FileReport = z.output<typeof fileReport>

/** What `cli intake` is told. */
export interface IntakeOptions {
  /** Files, and folders whose workbooks are read. */
  paths: readonly string[]
  /** Stores what can be stored; without it nothing is. */
  commit: boolean
}

const workbookEnding = /\.(xlsx|xlsm|xlsb|xltx|xls|ods|fods|csv|tsv)$/i
/** Files that Excel and LibreOffice put beside an open workbook. */
const lockFile = /^(~\$|\.~lock)/

function byName(one: string, other: string): number {
  const [first, second] = [basename(one).normalize('NFC'), basename(other).normalize('NFC')]
  return first < second ? -1 : first > second ? 1 : 0
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && workbookEnding.test(entry.name) && !lockFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function previewed(client: ContractRouterClient<Contract>, file: File): Promise<FileReport[]> {
  const reports: FileReport[] = []
  for await (const report of await client.intake.preview({ files: [file] })) reports.push(report)
  return reports
}

/** Receives a file, stores the rows that need no clerk, and tells what was read. */
async function stored(client: ContractRouterClient<Contract>, file: File): Promise<FileReport[]> {
  const reports: FileReport[] = []
  for await (const { result } of await client.intake.receive({ files: [file] })) {
    if (!result) continue
    const tables = await Promise.all(result.tables.map(({ id }) => client.intake.report({ tableId: id })))
    reports.push({ file: result.name, tables, error: result.error })
    const known = result.tables.filter(({ form }) => form !== null).map(({ id }) => id)
    if (known.length > 0) await client.intake.commit({ tableIds: known, skipErrors: true })
  }
  return reports
}

/**
 * Reads workbooks without a window and prints one JSON line for each table that it finds, in the order of the files'
 * names, sheets and rows, and one for each file that cannot be read. Gives the exit status: 0 where all were read.
 */
export async function intakeCommand(
  client: ContractRouterClient<Contract>,
  { paths, commit }: IntakeOptions,
  print: (line: string) => void,
): Promise<number> {
  const found = await Promise.all(paths.map(filesIn))
  let status = 0
  for (const path of found.flat().sort(byName)) {
    const file = new File([await readFile(path)], basename(path).normalize('NFC'))
    for (const report of commit ? await stored(client, file) : await previewed(client, file)) {
      if (report.error) {
        status = 1
        print(JSON.stringify({ file: report.file, error: report.error }))
      }
      for (const table of report.tables) print(JSON.stringify(table))
    }
  }
  return status
}
