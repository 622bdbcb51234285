import type { Tx } from '#platform/database.ts'
import { listAchievementsOf } from './achievement.queries.ts'
import type { Achievement } from './achievement.ts'

const stateCode = '0'.repeat(14)

/** What is shown of a place's scores; null where the county supplied no file or the place is in none. */
export async function findAchievement(
  tx: Tx,
  level: 'district' | 'school',
  code: string,
  similar: readonly string[],
): Promise<Achievement | null> {
  const district = `${code.slice(0, 7)}0000000`
  const found = await listAchievementsOf(tx, [code, district, stateCode, ...similar])
  const of = (wanted: string, among: string) =>
    found.find((one) => one.level === wanted && one.code === among) ?? null
  const place = of(level, code)
  if (place === null) return null
  return {
    place,
    district: level === 'school' ? of('district', district) : null,
    state: of('state', stateCode),
    similar: similar.flatMap((one) => of('school', one) ?? []),
  }
}
