import { files as eighth } from './clerks/eighth.ts'
import { files as eighthGroups } from './clerks/eighthGroups.ts'
import { files as eighthLists } from './clerks/eighthLists.ts'
import { files as eighthTitles } from './clerks/eighthTitles.ts'
import { files as eleventhForms } from './clerks/eleventhForms.ts'
import { files as eleventhLists } from './clerks/eleventhLists.ts'
import { files as eleventhMore } from './clerks/eleventhMore.ts'
import { files as fifteenth } from './clerks/fifteenth.ts'
import { files as fifth } from './clerks/fifth.ts'
import { files as clerksForms } from './clerks/forms.ts'
import { files as fourteenth } from './clerks/fourteenth.ts'
import { files as fourth } from './clerks/fourth.ts'
import { files as clerksLayout } from './clerks/layout.ts'
import { files as clerksLayoutOfForms } from './clerks/layoutOfForms.ts'
import { files as clerksLists } from './clerks/lists.ts'
import { files as clerksModels } from './clerks/models.ts'
import { files as ninth } from './clerks/ninth.ts'
import { files as clerksParts } from './clerks/parts.ts'
import { files as clerksPeriods } from './clerks/periodsOfForms.ts'
import { files as clerksReports } from './clerks/reports.ts'
import { files as clerksResembling } from './clerks/resembling.ts'
import { files as secondForms } from './clerks/secondForms.ts'
import { files as secondLists } from './clerks/secondLists.ts'
import { files as seventh } from './clerks/seventh.ts'
import { files as seventhColumns } from './clerks/seventhColumns.ts'
import { files as seventhPeriods } from './clerks/seventhPeriods.ts'
import { files as seventhUnits } from './clerks/seventhUnits.ts'
import { files as sixth } from './clerks/sixth.ts'
import { files as sixthForms } from './clerks/sixthForms.ts'
import { files as sixthLists } from './clerks/sixthLists.ts'
import { files as sixthSecond } from './clerks/sixthSecond.ts'
import { files as tenthAwards } from './clerks/tenthAwards.ts'
import { files as tenthConferences } from './clerks/tenthConferences.ts'
import { files as tenthFigures } from './clerks/tenthFigures.ts'
import { files as tenthGrassroots } from './clerks/tenthGrassroots.ts'
import { files as tenthMess } from './clerks/tenthMess.ts'
import { files as tenthModels } from './clerks/tenthModels.ts'
import { files as tenthReports } from './clerks/tenthReports.ts'
import { files as tenthTasks } from './clerks/tenthTasks.ts'
import { files as tenthTired } from './clerks/tenthTired.ts'
import { files as tenthTiredForms } from './clerks/tenthTiredForms.ts'
import { files as third } from './clerks/third.ts'
import { files as thirteenthPlaces } from './clerks/thirteenthPlaces.ts'
import { files as thirteenthWords } from './clerks/thirteenthWords.ts'
import { files as twelfthRows } from './clerks/twelfthRows.ts'
import { files as twelfthValues } from './clerks/twelfthValues.ts'
import type { DefectFile } from './file.ts'
import { files as formats } from './formats.ts'
import { files as headingsOfForms } from './headings/forms.ts'
import { files as headingsOfRecords } from './headings/records.ts'
import { files as layout } from './layout.ts'
import { files as places } from './places.ts'
import { files as values } from './values.ts'

/** All files of the corpus of defects. */
export const defectFiles: readonly DefectFile[] = [
  ...headingsOfRecords,
  ...headingsOfForms,
  ...values,
  ...places,
  ...layout,
  ...formats,
  ...clerksModels,
  ...clerksLists,
  ...clerksForms,
  ...clerksReports,
  ...clerksParts,
  ...clerksLayoutOfForms,
  ...clerksPeriods,
  ...clerksLayout,
  ...clerksResembling,
  ...secondLists,
  ...secondForms,
  ...third,
  ...fourth,
  ...fifth,
  ...sixth,
  ...sixthLists,
  ...sixthForms,
  ...sixthSecond,
  ...seventhPeriods,
  ...seventh,
  ...seventhColumns,
  ...seventhUnits,
  ...eighth,
  ...eighthGroups,
  ...eighthLists,
  ...eighthTitles,
  ...ninth,
  ...tenthAwards,
  ...tenthConferences,
  ...tenthFigures,
  ...tenthReports,
  ...tenthGrassroots,
  ...tenthMess,
  ...tenthModels,
  ...tenthTasks,
  ...tenthTired,
  ...tenthTiredForms,
  ...eleventhForms,
  ...thirteenthPlaces,
  ...fourteenth,
  ...fifteenth,
  ...thirteenthWords,
  ...twelfthRows,
  ...twelfthValues,
  ...eleventhLists,
  ...eleventhMore,
]
