import { openScripts, type Scripts } from './read-scripts.ts'
import { openVideoDesk, type VideoDesk } from './video-desk.ts'

/** What the pages of videos stand on. */
export type Videos = {
  readonly scripts: () => Promise<Scripts>
  /** Where starters were drawn into; null where none are looked for. */
  readonly starterFolder: string | null
  readonly desk: VideoDesk
}

export type VideoParts = {
  readonly starterFolder?: string | undefined
  /** Told of what went wrong beside the requests. */
  readonly fault?: (error: unknown) => void
}

export function openVideos({ starterFolder, fault }: VideoParts = {}, contentFolder?: string): Videos {
  const scripts = openScripts(contentFolder)
  return { scripts, starterFolder: starterFolder ?? null, desk: openVideoDesk(scripts, fault) }
}
