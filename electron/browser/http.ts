import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AnyRouter } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import type { Log } from '../backend/log.ts'
import { readScreenFile, screenHeaders } from '../hosting/screens.ts'
import { type Access, loopback, refusal, sessionCookie, tokenPath } from './access.ts'
import { refusedPage } from './refusedPage.ts'

/** Largest request: several workbooks dropped at once. */
const largestBody = 512 * 1024 * 1024

export interface ServeOptions {
  router: AnyRouter
  screensFolder: string
  /** 0 lets the system choose. */
  port: number
  secret: string
  /** True where this one-time token is good; it is void from then on. */
  redeem(token: string): Promise<boolean>
  log: Log
}

export interface Serving {
  port: number
  close(): Promise<void>
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  response.writeHead(status, { ...screenHeaders, 'cache-control': 'no-store', ...headers }).end(body)
}

function refuse(response: ServerResponse, status: 403 | 404 | 405): void {
  answer(response, status, { 'content-type': 'text/html; charset=utf-8' }, refusedPage(status))
}

/** Serves the screens and the calls of one backend to this computer's own browser. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { router, screensFolder, redeem, log } = options
  const access: Access = { port: options.port, secret: options.secret }
  const calls = new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize: largestBody })] })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (refusal({ method, path, headers: request.headers }, access) !== null) return refuse(response, 403)
    if (path.startsWith('/rpc/')) {
      for (const [name, value] of Object.entries(screenHeaders)) response.setHeader(name, value)
      response.setHeader('cache-control', 'no-store')
      const { matched } = await calls.handle(request, response, { prefix: '/rpc' })
      return matched ? undefined : refuse(response, 404)
    }
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405)
    if (path.startsWith(tokenPath)) {
      if (!(await redeem(path.slice(tokenPath.length)))) return refuse(response, 403)
      return answer(response, 303, { location: '/', 'set-cookie': sessionCookie(access) }, '')
    }
    const file = await readScreenFile(screensFolder, path)
    if (!file) return refuse(response, 404)
    response.writeHead(200, file.headers).end(method === 'HEAD' ? undefined : file.bytes)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.write('bug', error instanceof Error ? (error.stack ?? error.message) : String(error))
      response.destroy()
    })
  })
  access.port = await listen(server, options.port)
  return {
    port: access.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, loopback, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'))
      else resolve(address.port)
    })
  })
}
