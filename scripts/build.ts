// npm run build: builds the screens and the shell into dist/.
import { buildStale } from './build/build.ts'

await buildStale({ always: true })
