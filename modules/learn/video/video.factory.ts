import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFfmpeg } from '#platform/ffmpeg/run-ffmpeg.ts'

const limits = { seconds: 60, memoryBytes: 2.5e9, outputBytes: 50e6 }

type Given = {
  readonly seconds?: number
  readonly container?: 'mp4' | 'webm' | 'mov'
  readonly size?: string
  readonly sound?: boolean
  readonly picture?: boolean
}

/** A test pattern with a tone, as a phone or a browser would record it, with a place and a name written into it. */
export async function aVideoFile(given: Given = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { seconds = 2, container = 'mp4', size = '320x240', sound = true, picture = true } = given
  const folder = mkdtempSync(join(tmpdir(), 'wellness-pattern-'))
  try {
    const inputs = [
      ...(picture ? ['-f', 'lavfi', '-i', `testsrc=s=${size}:r=25:d=${seconds}`] : []),
      ...(sound ? ['-f', 'lavfi', '-i', `sine=d=${seconds}`] : []),
    ]
    const codecs =
      container === 'webm'
        ? ['-c:v', 'libvpx', '-deadline', 'realtime', '-c:a', 'libopus']
        : ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac']
    const told = ['-metadata', 'location=+38.5816-121.4944/', '-metadata', 'title=Ana Secret']
    const run = await runFfmpeg(['-y', ...inputs, ...codecs, ...told, `out.${container}`], folder, limits)
    if (run.ended !== 'well') throw new Error(`no test video: ${JSON.stringify(run)}`)
    return new Uint8Array(readFileSync(join(folder, `out.${container}`)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
