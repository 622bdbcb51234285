import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The product as a newcomer starts it: real processes, an empty data folder, a free port. */
export type StartedProduct = {
  readonly address: string
  readonly dataDir: string
  /** For commands beside it, as typed into a second terminal. */
  readonly environment: NodeJS.ProcessEnv
  /** Asks it to stop, as the system does, and waits until it has. */
  stop(): Promise<void>
  /** Stops it if nobody has, and takes its folder away. */
  clear(): Promise<void>
}

export async function startProduct(): Promise<StartedProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wellness-started-'))
  // Started by root the database runs as another user, who must pass through.
  chmodSync(dataDir, 0o711)
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, PORT: '0' }
  // A group of its own, so that whatever it starts can be ended with it should something fail.
  const child = spawn('npm', ['start'], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  const clear = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return { address: await addressOf(child), dataDir, environment, stop, clear }
  } catch (error) {
    await clear()
    throw error
  }
}

/** Where it says it is, once it serves. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = /is at (http:\/\/\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', () => reject(new Error(`npm start ended: ${said}`)))
  })
}
