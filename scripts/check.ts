// npm run check: format, lint, types and arrows.
import { checkSource } from './support/checks.ts'
import { sum } from './support/steps.ts'

const { passed, failed } = sum(await checkSource())
console.log(`\nchecks: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
