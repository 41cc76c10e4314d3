import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract/contract.ts'

/** Every call to a backend, whatever lies between. */
export type Client = ContractRouterClient<Contract>

/** The cookie that an address of the browser host is exchanged for, as `name=value`. Uses the address up. */
export async function signIn(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' })
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0]
  if (response.status !== 303 || !cookie) throw new Error(`The address was refused: ${response.status}`)
  return cookie
}

/** A client of the browser host, with a session of its own. */
export async function httpClient(address: string): Promise<Client> {
  const cookie = await signIn(address)
  const { origin } = new URL(address)
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin } }))
}
