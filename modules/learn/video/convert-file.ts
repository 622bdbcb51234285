import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FfmpegRun, runFfmpeg } from '#platform/ffmpeg/run-ffmpeg.ts'
import { type Bounds, lessonBounds } from './bounds.rules.ts'
import { shortestTenths } from './video.rules.ts'
import type { Container, ConversionRefusal } from './video.ts'

/** The file as it was sent, and what is made of it, all in one folder. */
export const convertedFiles = {
  sent: 'sent',
  full: 'full.mp4',
  small: 'small.mp4',
  poster: 'poster.jpg',
} as const

export type Converted =
  | { readonly done: true; readonly tenths: number }
  | { readonly done: false; readonly refusal: ConversionRefusal }

const memoryBytes = 2.5e9

const demuxers: Readonly<Record<Container, string>> = { mp4: 'mov', webm: 'matroska' }
const formats = 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm'
const decoders =
  'h264,hevc,vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,libaom-av1,mpeg4,mjpeg,prores,' +
  'aac,opus,libopus,vorbis,libvorbis,mp3,mp3float,alac,flac,ac3,eac3,pcm_s16le,pcm_s16be,pcm_s24le,pcm_f32le'

/**
 * One local file, read by the one reader its first bytes ask for: a playlist or a list of files is nothing to it,
 * and whatever a file points at is not opened.
 */
const guarded = (container: Container): readonly string[] => [
  ...['-protocol_whitelist', 'file', '-format_whitelist', formats, '-codec_whitelist', decoders],
  ...['-max_pixels', '34000000', '-threads', '2', '-f', demuxers[container]],
]

/** The longer side of a picture lying down, the shorter of one held upright, and no larger than it was. */
const scaled = (lying: number, upright: number) =>
  `scale=trunc(min(iw\\,if(gt(iw\\,ih)\\,${lying}\\,${upright}))/2)*2:-2,setsar=1`

/** Names, places and devices that a phone wrote into the file stay behind, and so do chapters and attachments. */
const bare = ['-sn', '-dn', '-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact']

const encoded = (crf: string, rate: string) =>
  [
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', crf, '-maxrate', rate, '-bufsize', rate],
    ...['-pix_fmt', 'yuv420p', '-g', '60', '-movflags', '+faststart'],
  ] as const

/** Makes a video that every browser plays, a small one and a poster of `sent` in this folder. */
export async function convertFile(
  folder: string,
  container: Container,
  bounds: Bounds = lessonBounds,
): Promise<Converted> {
  const { longestTenths, sharpness, rate, seconds, outputBytes } = bounds
  const limits = { seconds, outputBytes, memoryBytes }
  const { sent, full, small, poster } = convertedFiles
  const run = (args: readonly string[]) => runFfmpeg(['-y', ...args], folder, limits)
  const first = await run([
    ...['-progress', 'progress.txt', ...guarded(container), '-t', String(longestTenths / 10 + 2)],
    ...['-i', `file:${sent}`, '-map', '0:v:0', '-map', '0:a:0?', ...bare],
    ...[
      '-vf',
      `${scaled(1280, 720)},fps=30`,
      ...encoded(sharpness, rate),
      '-c:a',
      'aac',
      '-b:a',
      '96k',
      '-ac',
      '2',
      full,
    ],
  ])
  if (first.ended !== 'well') return refused(refusalOf(first))
  const tenths = await lengthOf(folder)
  if (tenths < shortestTenths) return refused('too_short')
  if (tenths > longestTenths) return refused('too_long')
  const ours = ['-protocol_whitelist', 'file', '-f', 'mov']
  const rest = [
    [
      ...[
        ...ours,
        '-i',
        `file:${full}`,
        ...bare,
        '-vf',
        `${scaled(640, 360)},fps=15`,
        ...encoded('29', '350k'),
      ],
      ...['-c:a', 'aac', '-b:a', '40k', '-ac', '1', small],
    ],
    [
      ...['-ss', String(Math.min(1, tenths / 30)), ...ours, '-i', `file:${full}`, ...bare],
      ...['-frames:v', '1', '-q:v', '4', poster],
    ],
  ]
  for (const args of rest) {
    const next = await run(args)
    if (next.ended !== 'well') return refused(refusalOf(next))
  }
  return { done: true, tenths }
}

const refused = (refusal: ConversionRefusal): Converted => ({ done: false, refusal })

function refusalOf(run: FfmpegRun): ConversionRefusal {
  if (run.ended === 'out_of_bounds') return 'too_much_work'
  if (run.ended !== 'badly') return 'could_not_convert'
  return /matches no streams|does not contain any stream/.test(run.said) ? 'no_picture' : 'not_video'
}

/** How far the output came, from the last line of ffmpeg's own account: a browser's recording says no length itself. */
async function lengthOf(folder: string): Promise<number> {
  const told = await readFile(join(folder, 'progress.txt'), 'utf8')
  const last = [...told.matchAll(/^out_time_us=(\d+)$/gm)].at(-1)?.[1]
  return Math.round(Number(last ?? 0) / 100_000)
}
