import { type Count, check } from './steps.ts'

/** One TypeScript project for each world, so that none uses what it does not have. */
const worlds = ['shared', 'electron', 'electron/shell', 'renderer', 'tests']
const sources = ['shared', 'electron', 'renderer', 'scripts', 'tests']

/** In a log the colours of its comparisons are noise. */
const plain = process.stdout.isTTY ? [] : ['--colors=off']

/** Everything that can be said of the source without running it. */
export function checkSource(): Count[] {
  return [
    check('format and lint', 'biome', ['ci', '--error-on-warnings', ...plain]),
    ...worlds.map((world) => check(`types of ${world}`, 'tsc', ['--project', `${world}/tsconfig.json`])),
    check('arrows between the parts', 'depcruise', ['--config', '.dependency-cruiser.mjs', ...sources]),
  ]
}
