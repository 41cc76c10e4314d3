// Reads changed .xlsx of the corpus with both readers: npm run corpus -- --changed [changes] [first]. Ends with 1 where they
// say different things.
import { isDeepStrictEqual } from 'node:util'
import { plainLines, sheetJsLines } from './fuzz/bothReaders.ts'
import { changedParts, wholeParts } from './fuzz/changedSheets.ts'

const [count = '20000', first = '0'] = process.argv.slice(2)
const files = wholeParts()
const results = { 'the same': 0, 'left to SheetJS': 0, different: 0 }
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const [name, parts] = changedParts(files, number)
  const plain = plainLines(parts)
  if (!plain) {
    results['left to SheetJS'] += 1
    continue
  }
  const other = sheetJsLines(parts)
  if (isDeepStrictEqual(plain, other)) {
    results['the same'] += 1
    continue
  }
  results.different += 1
  const at = plain.findIndex((line, index) => line !== other[index])
  console.log(`${number} (${name}): ${plain[at]}\n  SheetJS: ${other[at]}`)
}
console.table(results)
process.exit(results.different === 0 ? 0 : 1)
