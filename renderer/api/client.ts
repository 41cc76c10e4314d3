import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Contract } from '../../shared/contract/contract.ts'
import { bridge } from './host.ts'
import { portLink } from './portLink.ts'

const link = bridge
  ? portLink(bridge, window)
  : new RPCLink({
      url: new URL('rpc', window.location.origin).href,
      fetch: (request, init) => globalThis.fetch(request, { ...init, credentials: 'same-origin' }),
    })

/** Every call to the backend, typed by the contract. */
export const client: ContractRouterClient<Contract> = createORPCClient(link)

/** The same calls as options for TanStack Query. */
export const api = createTanstackQueryUtils(client)
