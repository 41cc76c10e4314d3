import type { ExpectedError } from '../errors.ts'
import type { ThreadPlace } from '../threadServices.ts'
import type { JobInput, JobName, JobResult } from './jobs.ts'

/** A job with what its thread needs to do it. */
export interface Order<Name extends JobName> {
  name: Name
  input: JobInput<Name>
  place: ThreadPlace
}

/** What became of a job; `touched` are the tables that it wrote to. */
export type Outcome<Name extends JobName> =
  | { kind: 'done'; result: JobResult<Name>; touched: string[] }
  | { kind: 'refused'; error: Pick<ExpectedError, 'code' | 'details' | 'fields'>; touched: string[] }
  | { kind: 'failed'; message: string; touched: string[] }

/** What the thread says: once that it is there, then what became of each job. */
export type Answer<Name extends JobName> = { kind: 'ready' } | Outcome<Name>
