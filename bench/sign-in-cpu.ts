import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor, user and system together; of Linux's own books, ten milliseconds fine. */
export type Cpu = {
  /** The product's process, every thread of it. */
  readonly product: number
  /** Of these, the threads of its pool, on which hashes are made. */
  readonly pool: number
  /** PostgreSQL and every process it ever began. */
  readonly postgres: number
}

const tickMs = 10

export function readCpu(productPid: number, postgresPid: number): Cpu {
  const threads = readdirSync(`/proc/${productPid}/task`).map((id) => read(`/proc/${productPid}/task/${id}`))
  const servers = childrenOf(postgresPid).map((pid) => read(`/proc/${pid}`))
  const postmaster = read(`/proc/${postgresPid}`)
  return {
    product: read(`/proc/${productPid}`)?.own ?? Number.NaN,
    pool: sum(threads.map((one) => (one?.name === 'libuv-worker' ? one.own : 0))),
    postgres:
      sum(servers.map((one) => one?.own ?? 0)) + (postmaster?.own ?? 0) + (postmaster?.endedChildren ?? 0),
  }
}

export const spent = (from: Cpu, to: Cpu): Cpu => ({
  product: to.product - from.product,
  pool: to.pool - from.pool,
  postgres: to.postgres - from.postgres,
})

type Process = {
  readonly name: string
  readonly parent: number
  readonly own: number
  readonly endedChildren: number
}

/** Fields as proc(5) numbers them, from the third on: the name before may hold spaces. */
function read(folder: string): Process | null {
  let text = ''
  try {
    text = readFileSync(`${folder}/stat`, 'utf8')
  } catch {
    // It ended between the listing and the look; what it took stands in its parent's books.
    return null
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3])
  return {
    name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')),
    parent: field(4),
    own: (field(14) + field(15)) * tickMs,
    endedChildren: (field(16) + field(17)) * tickMs,
  }
}

const childrenOf = (pid: number): readonly string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && read(`/proc/${name}`)?.parent === pid)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
