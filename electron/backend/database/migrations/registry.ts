import { records } from './0001-records.ts'
import { intake } from './0002-intake.ts'
import { plansAndCommendations } from './0003-plans-and-commendations.ts'
import { attachments } from './0004-attachments.ts'
import { statistics } from './0005-statistics.ts'
import { intakeDecisions } from './0006-intake-decisions.ts'
import { officialDocuments } from './0007-official-documents.ts'
import { fileHistory } from './0008-file-history.ts'
import { intakeStaging } from './0009-intake-staging.ts'
import { inspections } from './0010-inspections.ts'
import { partialDates } from './0011-partial-dates.ts'
import { decidedTables } from './0012-decided-tables.ts'
import { statedTotals } from './0013-stated-totals.ts'
import { rowsOfRecords } from './0014-rows-of-records.ts'
import type { Migration } from './migration.ts'

/** All migrations in order; a new one is added at the end. */
export const migrations: readonly Migration[] = [
  records,
  intake,
  plansAndCommendations,
  attachments,
  statistics,
  intakeDecisions,
  officialDocuments,
  fileHistory,
  intakeStaging,
  inspections,
  partialDates,
  decidedTables,
  statedTotals,
  rowsOfRecords,
]
