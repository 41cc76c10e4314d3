// The browser host: serves the program to a browser on this computer.
//   main.ts [--data <folder>] [--demo] [--no-open]
import { openLog } from '../backend/log.ts'
import { hostOptions } from '../hosting/hostOptions.ts'
import { thisProgram } from '../hosting/program.ts'
import { type ParentMessage, parentRequest } from './messages.ts'
import { openAddress } from './openAddress.ts'
import { Supervisor } from './supervisor.ts'

const commandLine = process.argv.slice(2)
const options = hostOptions(commandLine, thisProgram().folder)

function tellParent(message: ParentMessage): void {
  if (process.connected) process.send?.(message)
}

function printAddress(): string {
  const address = supervisor.freshAddress()
  console.log(`Sổ Dân vận đang mở tại (địa chỉ chỉ dùng một lần):\n  ${address}`)
  return address
}

const supervisor = new Supervisor(
  options,
  {
    started(serverPid, first) {
      tellParent({ kind: 'started', serverPid })
      if (!first) return console.log('Phần xử lý dữ liệu đã được khởi động lại.')
      const address = printAddress()
      console.log('Nhấn Enter để lấy địa chỉ mới, Ctrl+C để đóng chương trình.')
      if (!commandLine.includes('--no-open')) openAddress(address)
    },
    gaveUp(sentence) {
      console.error(sentence)
      void end(1)
    },
  },
  openLog(options.dataFolder),
)

async function end(status: number): Promise<void> {
  await supervisor.stop()
  process.exit(status)
}

process.on('SIGINT', () => void end(0))
process.on('SIGTERM', () => void end(0))
process.on('message', (message) => {
  if (parentRequest.safeParse(message).success) {
    tellParent({ kind: 'address', address: supervisor.freshAddress() })
  }
})
process.on('disconnect', () => void end(0))
if (process.stdin.isTTY) process.stdin.on('data', printAddress)
supervisor.start()
