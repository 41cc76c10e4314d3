// npm run package [-- electron-builder's own arguments]: the program as an office gets it, in release/.
import { buildStale } from './build/build.ts'
import { runTool } from './support/steps.ts'

const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH
const wanted = process.argv.slice(2)
await buildStale({ always: true })
const good = runTool('electron-builder', [
  ...(wanted.length > 0 ? wanted : ['--dir']),
  '--publish=never',
  ...(runtime ? [`--config.electronDist=${runtime}`] : []),
])
process.exit(good ? 0 : 1)
