import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { type HostBridge, portMessage } from '../../shared/contract/host.ts'

/**
 * A link over the port that the shell hands to the window. The port is replaced when the backend starts again:
 * calls made meanwhile wait for the next port, calls under way on the lost one fail.
 */
export function portLink(host: HostBridge, target: Window): ClientLink<ClientContext> {
  let settle: (link: ClientLink<ClientContext>) => void = () => {}
  let current: Promise<ClientLink<ClientContext>>
  let open = false

  function wait() {
    open = false
    current = new Promise((resolve) => {
      settle = resolve
    })
  }
  wait()

  target.addEventListener('message', (event) => {
    const [port] = event.ports
    if (event.source !== target || event.data !== portMessage || !port) return
    if (open) wait()
    const mine = new RPCLink({ port })
    port.addEventListener('close', () => {
      // A newer port may have taken its place already.
      void current.then((link) => {
        if (link !== mine) return
        wait()
        host.connect()
      })
    })
    port.start()
    open = true
    settle(mine)
  })
  host.connect()

  return {
    async call(path, input, options) {
      const link = await current
      return await link.call(path, input, options)
    },
  }
}
