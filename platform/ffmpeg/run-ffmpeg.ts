import { type ChildProcess, spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'

/** What one run may use before it is ended. */
export type FfmpegLimits = {
  readonly seconds: number
  /** Address space. Not kept to on Windows and macOS, which have no such limit to ask for. */
  readonly memoryBytes: number
  /** Any one file it writes. */
  readonly outputBytes: number
}

export type FfmpegRun =
  | { readonly ended: 'well' }
  /** `said` is the end of what it wrote to its error stream: names of formats and streams, for a developer. */
  | { readonly ended: 'badly'; readonly said: string }
  /** It asked for more time, memory or room on the disk than it may have. */
  | { readonly ended: 'out_of_bounds' }
  | { readonly ended: 'not_installed' }

const mostSaid = 4000
const cannotRun = 127

/**
 * Runs ffmpeg in a folder of its own: a separate process at low priority, with nothing of our environment and nothing
 * on its input, ended with all it started when its time is over. Which files and formats it may open is the caller's
 * to say, in the arguments.
 */
export function runFfmpeg(args: readonly string[], folder: string, limits: FfmpegLimits): Promise<FfmpegRun> {
  const child = start(
    ['-hide_banner', '-nostdin', '-loglevel', 'error', ...args],
    realpathSync(folder),
    limits,
  )
  return new Promise((resolve) => {
    let said = ''
    let late = false
    const timer = setTimeout(() => {
      late = true
      end(child)
    }, limits.seconds * 1000)
    const settle = (run: FfmpegRun) => {
      clearTimeout(timer)
      resolve(run)
    }
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-mostSaid)
    })
    child.on('error', () => settle({ ended: 'not_installed' }))
    child.on('close', (code) => {
      if (late || code === null || /Cannot allocate memory|File too large/.test(said))
        settle({ ended: 'out_of_bounds' })
      else if (code === 0) settle({ ended: 'well' })
      else if (code === cannotRun) settle({ ended: 'not_installed' })
      else settle({ ended: 'badly', said })
    })
  })
}

const path = '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin'

function start(args: readonly string[], folder: string, limits: FfmpegLimits): ChildProcess {
  if (process.platform === 'win32')
    return spawn('ffmpeg', [...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
  return spawn('/bin/sh', ['-c', bounded(limits), 'ffmpeg', ...args], {
    cwd: folder,
    env: { PATH: path, LC_ALL: 'C', HOME: folder, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
}

/** The shell sets the limits on itself and then becomes ffmpeg, so that none of it runs without them. */
function bounded({ seconds, memoryBytes, outputBytes }: FfmpegLimits): string {
  const memory = `ulimit -v ${Math.floor(memoryBytes / 1024)}`
  return [
    process.platform === 'linux' ? `${memory} || exit 70` : ':',
    'ulimit -c 0',
    // Seconds of work are counted over all processors; the clock outside is the nearer bound.
    `ulimit -t ${Math.ceil(seconds * 4)} || exit 70`,
    `ulimit -f ${Math.ceil(outputBytes / 512)} || exit 70`,
    'exec nice -n 10 ffmpeg "$@"',
  ].join('; ')
}

function end(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in the same moment.
  }
}

/** Whether this machine has ffmpeg at all, with the encoders that every browser can show. */
export async function hasFfmpeg(folder: string): Promise<boolean> {
  const probe = ['-f', 'lavfi', '-i', 'color=s=16x16:d=0.04', '-c:v', 'libx264', '-f', 'null', '-']
  return (
    (await runFfmpeg(probe, folder, { seconds: 20, memoryBytes: 2e9, outputBytes: 1e6 })).ended === 'well'
  )
}
