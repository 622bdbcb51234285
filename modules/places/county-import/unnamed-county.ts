import { countyOfUnnamedSites } from '../county-figures/site-county.rules.ts'
import { noCounty, rowOf, type ShelvedFiles } from './row-shelf.ts'

type Point = { readonly cds: string; readonly latitude: number | null; readonly longitude: number | null }

/** The county of each file that does not name one: by the schools its places stand near. */
export async function countiesOfUnnamedFiles(
  read: ShelvedFiles,
  knownSchools: readonly Point[],
): Promise<ReadonlyMap<number, string | null>> {
  const unnamed = read.files.filter(({ number }) => read.shelf.has(noCounty, number))
  if (unnamed.length === 0) return new Map()
  const schools = [...knownSchools, ...(await schoolPoints(read))]
  const found = await Promise.all(
    unnamed.map(async ({ number }) => {
      const sites = (await read.shelf.rows(noCounty, number)).map(rowOf) as unknown as readonly Point[]
      return [number, countyOfUnnamedSites(sites, schools)] as const
    }),
  )
  return new Map(found)
}

async function schoolPoints(read: ShelvedFiles): Promise<readonly Point[]> {
  const points: Point[] = []
  for (const { number } of read.files.filter((file) => file.facts.kind === 'schools'))
    for (const county of read.counties)
      for (const row of await read.shelf.rows(county, number)) points.push(rowOf(row) as unknown as Point)
  return points
}
