import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runFfmpeg } from '#platform/ffmpeg/run-ffmpeg.ts'
import { frameWords } from './frame.words.ts'
import { picture, pictureOf } from './picture.rules.ts'
import type { Script, TimedScript } from './script.ts'
import { timeScript } from './timing.rules.ts'

/** The files of one starter, in a folder named for it. */
export const starterFiles = { full: 'full.mp4', small: 'small.mp4', poster: 'poster.jpg' } as const
const stampFile = 'made-from.txt'

/** Short for a script and all that decides how it looks: a video made from another one is out of date. */
export function stampOf(timed: TimedScript): string {
  const drawn = pictureOf(timed, frameWords[timed.script.language])
  return createHash('sha256')
    .update(`${drawn}\n${JSON.stringify(encodings)}`)
    .digest('hex')
    .slice(0, 24)
}

export const starterFolder = (
  folder: string,
  { slug, language }: Pick<Script, 'slug' | 'language'>,
): string => join(folder, `${slug}.${language}`)

/** Whether the starter of this very script is there. */
export async function isStarterBuilt(folder: string, timed: TimedScript): Promise<boolean> {
  const stamp = join(starterFolder(folder, timed.script), stampFile)
  return (await readFile(stamp, 'utf8').catch(() => '')) === stampOf(timed)
}

const quick = ['-c:v', 'libx264', '-preset', 'veryfast', '-tune', 'animation', '-pix_fmt', 'yuv420p', '-an']
const encodings = {
  full: [...quick, '-crf', '24', '-g', '50', '-movflags', '+faststart'],
  small: [...quick, '-vf', 'scale=640:-2', '-r', '12.5', '-crf', '30', '-g', '50', '-movflags', '+faststart'],
  poster: ['-frames:v', '1', '-q:v', '4'],
} as const

const limits = { seconds: 900, memoryBytes: 3e9, outputBytes: 200e6 }

export type StarterBuilt = 'built' | 'not_installed' | 'failed'

/** Draws a starter with ffmpeg, without sound, and puts it in place of the one before it when it is whole. */
export async function buildStarter(script: Script, folder: string): Promise<StarterBuilt> {
  const timed = timeScript(script)
  const work = await mkdtemp(join(tmpdir(), 'wellness-starter-'))
  try {
    await Promise.all([
      copyFonts(work),
      writeFile(join(work, 'picture.ass'), pictureOf(timed, frameWords[script.language])),
    ])
    const ground = `color=c=0x${picture.ground.slice(1)}:s=${picture.width}x${picture.height}:r=25:d=${timed.seconds}`
    const runs = [
      [
        '-f',
        'lavfi',
        '-i',
        ground,
        '-vf',
        'ass=picture.ass:fontsdir=fonts',
        ...encodings.full,
        starterFiles.full,
      ],
      ['-i', starterFiles.full, ...encodings.small, starterFiles.small],
      ['-ss', '1.5', '-i', starterFiles.full, ...encodings.poster, starterFiles.poster],
    ]
    for (const args of runs) {
      const run = await runFfmpeg(['-y', ...args], work, limits)
      if (run.ended === 'not_installed') return 'not_installed'
      if (run.ended !== 'well') return 'failed'
    }
    await writeFile(join(work, stampFile), stampOf(timed))
    await putInPlace(work, starterFolder(folder, script))
    return 'built'
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const fonts = [
  'fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
  'atkinson-hyperlegible-next/500Medium/AtkinsonHyperlegibleNext_500Medium.ttf',
  'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
]
const fontHome = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url).pathname

/** The product's own static fonts; ffmpeg must not choose one of the system's. */
async function copyFonts(work: string): Promise<void> {
  await mkdir(join(work, 'fonts'))
  await Promise.all(
    fonts.map((font) => copyFile(join(fontHome, font), join(work, 'fonts', font.split('/').at(-1) ?? ''))),
  )
}

async function putInPlace(work: string, place: string): Promise<void> {
  const draft = `${place}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  await Promise.all(
    [...Object.values(starterFiles), stampFile].map((name) => copyFile(join(work, name), join(draft, name))),
  )
  await rm(place, { recursive: true, force: true })
  await rename(draft, place)
}
