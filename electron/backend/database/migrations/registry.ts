import { records } from './0001-records.ts'
import { intake } from './0002-intake.ts'
import { plansAndCommendations } from './0003-plans-and-commendations.ts'
import { attachments } from './0004-attachments.ts'
import { statistics } from './0005-statistics.ts'
import { intakeDecisions } from './0006-intake-decisions.ts'
import type { Migration } from './migration.ts'

/** All migrations in order; a new one is added at the end. */
export const migrations: readonly Migration[] = [
  records,
  intake,
  plansAndCommendations,
  attachments,
  statistics,
  intakeDecisions,
]
