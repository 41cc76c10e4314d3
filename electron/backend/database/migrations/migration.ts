/**
 * One step from a level of the database to the next. Written by hand, never changed once it has shipped; the database
 * carries the number of the last one in `user_version`.
 */
export interface Migration {
  number: number
  name: string
  sql: string
}
