import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { isAlive } from '#platform/postgres/pid-file.ts'
import { stopPostmaster } from '#platform/postgres/postmaster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of the one test server. The first test that asks for a database starts it. */
    testDataDir: string
    testBinaries: 'any' | 'system' | 'bundled'
  }
}

const prefix = 'wellness-world-'

/**
 * One PostgreSQL server for a test run, in a temporary folder. It is started by the first `freshDatabase`, so
 * that a run of rule tests alone waits for nothing, and stopped here. TEST_POSTGRES=bundled or system says
 * which binaries serve.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // Started by root the server runs as another user, who must pass through.
  chmodSync(dataDir, 0o711)
  project.provide('testDataDir', dataDir)
  project.provide('testBinaries', wantedBinaries())

  const stopAtOnce = () => stopHard(dataDir)
  process.once('exit', stopAtOnce)
  return async () => {
    await stopPostmaster(join(dataDir, 'postgres'))
    process.off('exit', stopAtOnce)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function wantedBinaries(): 'any' | 'system' | 'bundled' {
  const wanted = process.env.TEST_POSTGRES
  return wanted === 'bundled' || wanted === 'system' ? wanted : 'any'
}

/** What a run leaves behind that was killed before it could tear down. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : 0
    if (!pid || (await isAlive(pid))) continue
    await stopPostmaster(join(tmpdir(), name, 'postgres'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** At Ctrl-C nothing can be waited for; the data is thrown away anyhow. */
function stopHard(dataDir: string): void {
  try {
    process.kill(
      Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10),
      'SIGQUIT',
    )
  } catch {
    // It never started, or has gone.
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
}
