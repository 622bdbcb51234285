import { buildStarter, isStarterBuilt, type StarterBuilt } from './build-starter.ts'
import { readScripts } from './read-scripts.ts'
import type { Script } from './script.ts'

export type StarterTold = { readonly script: Script; readonly outcome: StarterBuilt | 'up_to_date' }

/** Builds the starters that are missing or made from an older script, one after the other, telling of each. */
export async function buildStarters(folder: string, tell: (told: StarterTold) => void): Promise<boolean> {
  let whole = true
  for (const timed of (await readScripts()).all) {
    const upToDate = await isStarterBuilt(folder, timed)
    const outcome = upToDate ? 'up_to_date' : await buildStarter(timed.script, folder)
    whole &&= outcome === 'built' || outcome === 'up_to_date'
    tell({ script: timed.script, outcome })
    // Without ffmpeg the next would end the same way.
    if (outcome === 'not_installed') return false
  }
  return whole
}
