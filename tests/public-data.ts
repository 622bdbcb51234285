import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The folder of real public files that tests read: PUBLIC_DATA_DIR, else `shared/data` beside the checkout.
 * Null when there is none; then what needs real figures counts as skipped, unless REQUIRE_PUBLIC_DATA=1.
 */
export function publicData(): string | null {
  const folder = resolve(process.env.PUBLIC_DATA_DIR ?? '../shared/data')
  if (existsSync(`${folder}/sacramento_schools_2025-26.csv`)) return folder
  if (process.env.REQUIRE_PUBLIC_DATA === '1') throw new Error(`no public files in ${folder}`)
  return null
}
