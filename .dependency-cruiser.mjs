// The arrows between the parts of the program (see docs/hosts.md). A rule names what must not be imported.

/** Everything of ours below these folders, for `path` and `pathNot`. */
const below = (...folders) => `^(${folders.join('|')})/`

/** SQL and the libraries that speak it. */
const sqlLibraries = '^node_modules/(kysely|better-sqlite3)/'

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other, were it for a type, are one file, or a third one is missing.',
      severity: 'error',
      from: { path: below('shared', 'electron', 'renderer', 'scripts', 'tests') },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is either a program of its own (named here) or dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^scripts/[^/]+\\.(ts|mjs)$',
          '^tests/.*\\.(test|spec)\\.tsx?$',
          '^tests/bench/[^/]+\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-stands-alone',
      comment: 'What both sides agree on runs in both: nothing of either side, nothing of Node.',
      severity: 'error',
      from: { path: below('shared') },
      to: { path: below('electron', 'renderer', 'scripts', 'tests') },
    },
    {
      name: 'shared-without-node',
      comment: 'See shared-stands-alone.',
      severity: 'error',
      from: { path: below('shared') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'backend-knows-shared-only',
      comment: 'The backend does the same work in every host, so it knows none of them and no screen.',
      severity: 'error',
      from: { path: below('electron/backend') },
      to: { path: below('electron/(?!backend/)[^/]+', 'renderer', 'scripts', 'tests') },
    },
    {
      name: 'backend-without-network',
      comment: 'How calls come in is the hosts’ business, and the program works offline.',
      severity: 'error',
      from: { path: below('electron/backend') },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram)$' },
    },
    {
      name: 'electron-in-shell-only',
      comment: 'The rest runs without Electron: in a browser, on the command line, in tests.',
      severity: 'error',
      from: { path: below('shared', 'electron', 'renderer'), pathNot: below('electron/shell') },
      to: { path: '^(node_modules/)?electron(/|$)', dependencyTypesNot: ['local'] },
    },
    {
      name: 'hosts-apart',
      comment: 'What two hosts need is in electron/hosting.',
      severity: 'error',
      from: { path: '^electron/(shell|browser|cli)/' },
      to: { path: '^electron/(shell|browser|cli)/', pathNot: '^electron/$1/' },
    },
    {
      name: 'hosting-below-hosts',
      comment: 'What hosts share knows the backend, not the hosts.',
      severity: 'error',
      from: { path: below('electron/hosting') },
      to: { path: below('electron/shell', 'electron/browser', 'electron/cli', 'renderer') },
    },
    {
      name: 'renderer-knows-shared-only',
      comment: 'Screens reach the backend through the contract and nothing else.',
      severity: 'error',
      from: { path: below('renderer') },
      to: { path: below('electron', 'scripts', 'tests', 'resources') },
    },
    {
      name: 'renderer-without-node',
      comment: 'A page has no Node.',
      severity: 'error',
      from: { path: below('renderer') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-in-backend-only',
      comment: 'The database belongs to the backend; screens and hosts ask it.',
      severity: 'error',
      from: { path: below('shared', 'electron', 'renderer'), pathNot: below('electron/backend') },
      to: { path: sqlLibraries },
    },
    {
      name: 'sqlite-in-its-folder',
      comment: 'A shared office database may come: what only SQLite can do is in one place.',
      severity: 'error',
      from: {
        path: below('electron/backend'),
        pathNot: below('electron/backend/database'),
      },
      to: { path: '^node_modules/better-sqlite3/' },
    },
    {
      name: 'program-without-tools',
      comment: 'The program is complete without the tools that build and test it.',
      severity: 'error',
      from: { path: below('shared', 'electron', 'renderer') },
      to: { path: below('scripts', 'tests') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|release|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
