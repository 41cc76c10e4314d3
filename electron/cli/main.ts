// The command line: one call without a window.
//   npm run --silent cli -- <procedure> [json | -] [--data <folder>] [--demo] [--out <path>]
//   npm run --silent cli -- intake <file or folder>... [--data <folder>] [--commit]
// The result is JSON on standard output (one line for each event of a call that tells its progress); an error is one
// JSON object on standard error and exit status 1.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { Contract } from '../../shared/contract/contract.ts'
import { openBackend } from '../backend/backend.ts'
import { printPdfHeadless } from '../hosting/headlessPrinter.ts'
import { hostOptions } from '../hosting/hostOptions.ts'
import { thisProgram } from '../hosting/program.ts'
import { failureOf, UsageError } from './failure.ts'
import { intakeCommand } from './intake.ts'
import { fileIn, readInput, resultLine } from './jsonValues.ts'
import { checkProcedure, procedureCall } from './procedures.ts'

interface Command {
  words: string[]
  out: string | null
  commit: boolean
}

function readCommand(commandLine: string[]): Command {
  try {
    const { positionals, values } = parseArgs({
      args: commandLine,
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        demo: { type: 'boolean' },
        out: { type: 'string' },
        commit: { type: 'boolean', default: false },
      },
    })
    return { words: positionals, out: values.out ?? null, commit: values.commit }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function parsedInput(text: string | undefined): Promise<unknown> {
  try {
    return await readInput(text)
  } catch (error) {
    throw new UsageError(
      `The input cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function isEvents(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function callProcedure(client: object, { words, out }: Command): Promise<void> {
  const [path = '', text, ...more] = words
  const call = procedureCall(client, path)
  if (more.length > 0) throw new UsageError(`Too many words: ${more.join(' ')}`)
  const result = await call(await parsedInput(text))
  if (isEvents(result)) {
    for await (const event of result) print(resultLine(event))
    return
  }
  const file = fileIn(result)
  if (out !== null && file) await writeFile(out, file.stream())
  print(resultLine(result))
}

/** Runs the command line; gives the exit status. */
async function run(commandLine: string[]): Promise<number> {
  const command = readCommand(commandLine)
  const [first, ...paths] = command.words
  if (first === undefined)
    throw new UsageError('Name a procedure, as in: records.list \'{"kind":"conference"}\'')
  if (first !== 'intake') checkProcedure(first)
  const { folder, version, resourcesFolder } = thisProgram()
  const { dataFolder, demo } = hostOptions(commandLine, folder)
  const services = { printPdf: printPdfHeadless }
  const backend = await openBackend({ dataFolder, resourcesFolder, version, demo, isBrief: true, services })
  try {
    const client: ContractRouterClient<Contract> = createRouterClient(backend.router)
    if (first === 'intake') return await intakeCommand(client, { paths, commit: command.commit }, print)
    await callProcedure(client, command)
    return 0
  } finally {
    await backend.close()
  }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${JSON.stringify(failureOf(error))}\n`)
  process.exitCode = 1
}
