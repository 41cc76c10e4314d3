import { type Count, runChecks } from './steps.ts'

/** One TypeScript project for each world, so that none uses what it does not have; those that take longest come first. */
const worlds = ['renderer', 'tests', 'electron', 'electron/shell', 'shared']
/** The native compiler; the other one beside it stays for the arrows, which are read with its programming interface. */
const compiler = 'node_modules/typescript-native/bin/tsc'
const sources = ['shared', 'electron', 'renderer', 'scripts', 'tests']

/** What it says is shown when it is done, and in a log the colours of its comparisons are noise. */
const plain = ['--colors=off']

/** Everything that can be said of the source without running it. */
export function checkSource(): Promise<Count[]> {
  return runChecks([
    ...worlds.map((world) => ({
      name: `types of ${world}`,
      command: 'node',
      commandLine: [compiler, '--project', `${world}/tsconfig.json`],
    })),
    { name: 'format and lint', command: 'biome', commandLine: ['ci', '--error-on-warnings', ...plain] },
    {
      name: 'arrows between the parts',
      command: 'depcruise',
      commandLine: ['--config', '.dependency-cruiser.mjs', ...sources],
    },
  ])
}
