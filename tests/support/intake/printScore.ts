// Prints how well intake reads all sample submissions: node tests/support/intake/printScore.ts
import { intakeCommand } from '../../../electron/cli/intake.ts'
import { openTestBackend } from '../backend.ts'
import { parseLines, readTruth, scoreOf, submissionsFolder } from './truth.ts'

const backend = await openTestBackend()
const lines: string[] = []
await intakeCommand(backend.client, { paths: [submissionsFolder], commit: false }, (line) => lines.push(line))
await backend.close()
const { faults, ...numbers } = scoreOf(readTruth(), parseLines(lines))
console.log(faults.join('\n'))
console.table(numbers)
