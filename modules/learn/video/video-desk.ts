import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#platform/database.ts'
import { hasFfmpeg } from '#platform/ffmpeg/run-ffmpeg.ts'
import { service } from '#platform/viewer.ts'
import { convertVideo } from './convert-video.ts'
import type { Scripts } from './read-scripts.ts'
import { listWaiting } from './video.queries.ts'

/** Where sent videos are converted: one at a time in this process, beside the requests. */
export type VideoDesk = {
  /** Converts what waits in a county. Asked for by whoever sends a video or looks at one that waits. */
  wake(database: Database, county: number): void
  /** Whether this machine can convert at all; asked once. */
  canConvert(): Promise<boolean>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export function openVideoDesk(
  scripts: () => Promise<Scripts>,
  fault: (error: unknown) => void = () => {},
): VideoDesk {
  const wanted = new Map<number, Database>()
  let working: Promise<void> | null = null
  let able: Promise<boolean> | undefined

  const work = async () => {
    for (let next = first(wanted); next !== undefined; next = first(wanted)) {
      const [county, database] = next
      wanted.delete(county)
      await convertAll(database, county, scripts).catch(fault)
    }
    working = null
  }
  return {
    wake: (database, county) => {
      wanted.set(county, database)
      working ??= work()
    },
    canConvert: () => {
      able ??= probe()
      return able
    },
    idle: async () => {
      while (working !== null) await working
    },
  }
}

const first = <Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined =>
  map.entries().next().value

async function convertAll(
  database: Database,
  county: number,
  scripts: () => Promise<Scripts>,
): Promise<void> {
  const viewer = service('video conversion', county)
  const waiting = await database.asViewer(viewer, listWaiting)
  for (const { id } of waiting) await convertVideo(database, viewer, await scripts(), id)
}

async function probe(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'wellness-probe-'))
  try {
    return await hasFfmpeg(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
