import type { RecordKind } from '../../../../shared/records/registry.ts'
import type { IntakeTables } from './intake.ts'
import type { HistoryTable, OperationTable, RecordTable, SettingTable, YearTable } from './records.ts'

/** All tables as the migrations leave them. */
export type Schema = Record<RecordKind, RecordTable> & {
  modelYear: YearTable
  operation: OperationTable
  history: HistoryTable
  setting: SettingTable
} & IntakeTables
