import { applicationContract } from './application.ts'
import { attachmentsContract } from './attachments.ts'
import { backupsContract } from './backups.ts'
import { documentsContract } from './documents.ts'
import { followUpContract } from './followUp.ts'
import { homeContract } from './home.ts'
import { inspectionStatisticsContract } from './inspectionStatistics.ts'
import { inspectionsContract } from './inspections.ts'
import { intakeContract } from './intake.ts'
import { legalBasisContract } from './legalBasis.ts'
import { operationsContract } from './operations.ts'
import { recordsContract } from './records.ts'
import { registerContract } from './register.ts'
import { searchContract } from './search.ts'
import { settingsContract } from './settings.ts'
import { statisticsContract } from './statistics.ts'
import { unitsContract } from './units.ts'

/** All calls that screens, command line and tests can make of the backend. */
export const contract = {
  application: applicationContract,
  attachments: attachmentsContract,
  backups: backupsContract,
  documents: documentsContract,
  followUp: followUpContract,
  home: homeContract,
  inspections: inspectionsContract,
  inspectionStatistics: inspectionStatisticsContract,
  intake: intakeContract,
  legalBasis: legalBasisContract,
  operations: operationsContract,
  records: recordsContract,
  register: registerContract,
  search: searchContract,
  settings: settingsContract,
  statistics: statisticsContract,
  units: unitsContract,
}
export type Contract = typeof contract
