import type { ReactElement } from 'react'
import type { RouteObject } from 'react-router'
import type { RecordKind } from '../../shared/records/registry.ts'
import { addresses } from '../records/kinds.ts'

/** Reads the code of a page and draws it. */
type Opened = () => Promise<ReactElement>

/** Pages that a kind has of its own in place of those made from its definition. */
export interface OwnPages {
  list?: Opened
  add?: Opened
  record?: Opened
}

async function listPage(kind: RecordKind) {
  const { ListPage } = await import('../records/ListPage.tsx')
  return <ListPage key={kind} kind={kind} />
}

async function newPage(kind: RecordKind) {
  const { NewRecordPage } = await import('../records/NewRecordPage.tsx')
  return <NewRecordPage key={kind} kind={kind} />
}

async function recordPage(kind: RecordKind) {
  const { RecordPage } = await import('../records/RecordPage.tsx')
  return <RecordPage key={kind} kind={kind} />
}

/** The addresses of a kind: its list, a new record, a record; their code is loaded when they are first opened. */
export function recordRoutes(kind: RecordKind, own: OwnPages = {}): RouteObject[] {
  const path = addresses[kind].slice(1)
  const route = (place: string, open: Opened): RouteObject => ({
    path: place,
    lazy: async () => ({ element: await open() }),
  })
  return [
    route(path, own.list ?? (() => listPage(kind))),
    route(`${path}/new`, own.add ?? (() => newPage(kind))),
    route(`${path}/:id`, own.record ?? (() => recordPage(kind))),
  ]
}
