import type { KeptKind } from '../../../../shared/records/registry.ts'
import type { IntakeTables } from './intake.ts'
import type { IssuedFontsTable, IssuedPageTable } from './issued.ts'
import type { HistoryTable, OperationTable, RecordTable, SettingTable, YearTable } from './records.ts'

/** All tables as the migrations leave them. */
export type Schema = Record<KeptKind, RecordTable> & {
  modelYear: YearTable
  operation: OperationTable
  history: HistoryTable
  setting: SettingTable
  issuedPage: IssuedPageTable
  issuedFonts: IssuedFontsTable
} & IntakeTables
