/** Addresses of the built style sheet, fonts, icon and island scripts, as the manifest of the build names them. */
export type Assets = {
  readonly stylesheet: string | null
  readonly icon: string | null
  /** Island name → address of its script. */
  readonly islands: Readonly<Record<string, string>>
}

const nothingBuilt: Assets = { stylesheet: null, icon: null, islands: {} }
let installed: Assets = nothingBuilt

/**
 * Called once by the composing program, before it serves. The addresses are the same for every request of a
 * process, so they are held here and no page has to hand them on.
 */
export function installAssets(assets: Assets): void {
  installed = assets
}

/** What was installed; without a build, pages are still complete but unstyled. */
export function installedAssets(): Assets {
  return installed
}
