import { buildStarters } from '#modules/learn/index.ts'
import { readConfig, starterFolderOf } from '../config.ts'
import { BadInput, type Command } from './command.ts'

const help = `
./wellness videos   draws the starter videos from their scripts, those that are missing or out of date

  An overview, one for families and one for each role, without sound, into starter-videos in DATA_DIR; the first two in
  Spanish too. Takes about four minutes the first time. The product shows them at once; until then its pages show what
  the videos say as text.
  Needs ffmpeg: apt-get install ffmpeg, or brew install ffmpeg.

  Exit 0: all there. 1: one could not be drawn. 2: bad input, or no ffmpeg.
`

const sentences = {
  built: 'drawn',
  up_to_date: 'was there',
  failed: 'could not be drawn',
  not_installed: 'could not be drawn',
} as const

export const videosCommand: Command = {
  name: 'videos',
  summary: 'draw the starter videos from their scripts',
  help,
  run: async (args, io) => {
    if (args.length > 0) throw new BadInput('videos takes nothing. ./wellness videos --help says more.')
    const folder = starterFolderOf(readConfig())
    let missing = false
    const whole = await buildStarters(folder, ({ script, outcome }) => {
      missing ||= outcome === 'not_installed'
      io.out(`${script.title}: ${sentences[outcome]}\n`)
    })
    if (missing)
      throw new BadInput('ffmpeg is missing. Install it (apt-get install ffmpeg, or brew install ffmpeg).')
    return whole ? 0 : 1
  },
}
