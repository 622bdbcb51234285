import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has, counted in its published table. */
const sections: Readonly<Record<string, number>> = {
  'V1.1': 2,
  'V1.2': 9,
  'V1.3': 11,
  'V1.4': 3,
  'V1.5': 2,
  'V3.2': 2,
  'V3.3': 4,
  'V3.4': 6,
  'V3.5': 5,
  'V3.7': 2,
  'V5.1': 1,
  'V5.2': 3,
  'V5.3': 2,
  'V5.4': 3,
  'V6.1': 3,
  'V6.2': 12,
  'V6.3': 4,
  'V6.4': 4,
  'V6.5': 5,
  'V6.6': 3,
  'V6.8': 4,
  'V7.1': 3,
  'V7.2': 4,
  'V7.3': 2,
  'V7.4': 5,
  'V7.5': 2,
  'V7.6': 2,
  'V8.1': 2,
  'V8.2': 3,
  'V8.3': 1,
  'V8.4': 1,
  'V2.1': 3,
  'V2.2': 3,
  'V2.3': 4,
  'V2.4': 1,
  'V4.1': 3,
  'V4.2': 1,
  'V4.3': 2,
  'V4.4': 4,
  'V9.1': 3,
  'V9.2': 4,
  'V10.1': 2,
  'V10.2': 2,
  'V10.3': 4,
  'V10.4': 11,
  'V10.5': 5,
  'V10.6': 2,
  'V10.7': 3,
  'V11.1': 2,
  'V11.2': 3,
  'V11.3': 3,
  'V11.4': 4,
  'V11.5': 1,
  'V11.6': 1,
  'V12.1': 3,
  'V12.2': 2,
  'V12.3': 4,
  'V13.1': 1,
  'V13.2': 5,
  'V13.3': 2,
  'V13.4': 5,
  'V14.1': 2,
  'V14.2': 4,
  'V14.3': 3,
  'V15.1': 3,
  'V15.2': 3,
  'V15.3': 7,
  'V16.1': 1,
  'V16.2': 5,
  'V16.3': 4,
  'V16.4': 3,
  'V16.5': 3,
  'V17.1': 1,
  'V17.2': 4,
  'V17.3': 2,
}

const rows = readFileSync('docs/asvs.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^\| (V\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (.+) \|$/.exec(line)
    const [, number = '', level = '', asks = '', held = ''] = found ?? []
    return found === null ? [] : [{ number, level, asks, held }]
  })

test('every requirement of levels 1 and 2 has one line', () => {
  const counted: Record<string, number> = {}
  for (const { number } of rows) {
    const section = number.split('.').slice(0, 2).join('.')
    counted[section] = (counted[section] ?? 0) + 1
  }
  expect(counted).toEqual(sections)
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
  // In each section those of level 3 come last, so that the others are numbered from 1 without a gap.
  const numbered = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
  )
  expect(rows.map(({ number }) => number).toSorted()).toEqual(numbered.toSorted())
  // 70 of level 1 and 183 of level 2.
  expect([rows.length, rows.filter(({ level }) => level === '1').length]).toEqual([253, 70])
})

test('each is held by words that stand in a file, or says that it is open or not used', () => {
  const loose = rows.flatMap(({ number, held }) => {
    const proofs = [...held.matchAll(/`([^`]+)` “(.+?)”(?=[ ;]|$)/g)]
    if (proofs.length === 0)
      return /^(open|open, by choice|not used): \S/.test(held) ? [] : [`${number}: ${held}`]
    return proofs.flatMap(([, file = '', words = '']) =>
      existsSync(file) && readFileSync(file, 'utf8').includes(words) ? [] : [`${number}: ${file} “${words}”`],
    )
  })
  expect(loose).toEqual([])
})

test('the figures that the list begins with are those of its lines', () => {
  const open = rows.filter(({ held }) => held.startsWith('open')).length
  const none = rows.filter(({ held }) => held.startsWith('not used')).length
  const said = `Of 253 lines ${rows.length - open - none} are held, ${open} are open and ${none} are not used.`
  expect(readFileSync('docs/asvs.md', 'utf8')).toContain(said)
})
