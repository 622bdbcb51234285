import { countyOfUnnamedSites } from '../county-figures/site-county.rules.ts'
import { noCounty, rowOf, type ShelvedFiles } from './row-shelf.ts'

type Point = { readonly cds: string; readonly latitude: number | null; readonly longitude: number | null }

/** The county of each file that does not name one: by the schools its places stand near. */
export function countiesOfUnnamedFiles(
  read: ShelvedFiles,
  knownSchools: readonly Point[],
): ReadonlyMap<number, string | null> {
  const unnamed = read.files.filter(({ number }) => read.shelf.has(noCounty, number))
  if (unnamed.length === 0) return new Map()
  const schools = [...knownSchools, ...schoolPoints(read)]
  return new Map(
    unnamed.map(({ number }) => {
      const sites = read.shelf.rows(noCounty, number).map(rowOf) as unknown as readonly Point[]
      return [number, countyOfUnnamedSites(sites, schools)] as const
    }),
  )
}

function schoolPoints(read: ShelvedFiles): readonly Point[] {
  const lists = read.files.filter(({ facts }) => facts.kind === 'schools')
  return lists.flatMap(({ number }) =>
    read.counties.flatMap(
      (county) => read.shelf.rows(county, number).map(rowOf) as unknown as readonly Point[],
    ),
  )
}
