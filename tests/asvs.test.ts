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
}

const rows = readFileSync('docs/asvs.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^\| (V\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (.+) \|$/.exec(line)
    const [, number = '', level = '', asks = '', held = ''] = found ?? []
    return found === null ? [] : [{ number, level, asks, held }]
  })

test('every requirement of levels 1 and 2 of the chapters gone through has one line', () => {
  const counted: Record<string, number> = {}
  for (const { number } of rows) {
    const section = number.split('.').slice(0, 2).join('.')
    counted[section] = (counted[section] ?? 0) + 1
  }
  expect(counted).toEqual(sections)
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
})

test('each is held by words that stand in a file, or says that it is open or not used', () => {
  const loose = rows.flatMap(({ number, held }) => {
    const proofs = [...held.matchAll(/`([^`]+)` “(.+?)”(?= |$)/g)]
    if (proofs.length === 0) return /^(open|not used): \S/.test(held) ? [] : [`${number}: ${held}`]
    return proofs.flatMap(([, file = '', words = '']) =>
      existsSync(file) && readFileSync(file, 'utf8').includes(words) ? [] : [`${number}: ${file} “${words}”`],
    )
  })
  expect(loose).toEqual([])
})
