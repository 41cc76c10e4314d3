// npm run test:office: opens what the program writes in LibreOffice, as an office with another suite would.
import { spawnSync } from 'node:child_process'
import { installPackages, mayInstall } from './support/debian.ts'
import { runVitest } from './support/vitest.ts'

function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0
}

if (!hasOffice() && mayInstall()) installPackages(['libreoffice-writer', 'libreoffice-calc'])
if (!hasOffice()) {
  console.log('SKIPPED: the office tests, because there is no LibreOffice')
  process.exit(0)
}
const { passed, failed } = runVitest('office', ['tests/office'])
console.log(`\noffice: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
