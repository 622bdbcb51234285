import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { practiceFiles } from '#db/practice/write-practice-files.ts'
import { publicData } from '#tests/public-data.ts'
import { plainColumn } from './layout.ts'
import { readBytes } from './public-file.factory.ts'
import { publicSource } from './public-source.ts'
import { layouts, recognizeHeader } from './recognize-layout.ts'

const textOf = (part: string): string => {
  const file = practiceFiles('folder').find(({ name }) => name.includes(part))
  return Buffer.from(file?.bytes ?? []).toString('utf8')
}

describe('a public file is known by its header', () => {
  for (const layout of ['folder', 'publisher'] as const)
    for (const { name, bytes } of practiceFiles(layout))
      it(`${name} of the ${layout} layouts, under another name, packed or not`, async () => {
        const kind = kindOf(name)
        for (const content of [bytes, gzipSync(bytes)]) {
          const { verdict } = await readBytes(content, 'download (3).csv')
          if (!verdict.done) throw new Error(JSON.stringify(verdict.refusal))
          expect(verdict.result.layout).toBe(`${layout}/${kind}`)
        }
      })

  it('whatever the order of its columns and whatever stands beside them', async () => {
    const text = textOf('schools_2025')
      .trimEnd()
      .split('\n')
      .map((line, index) => [index === 0 ? 'note' : 'x', ...line.split(',').toReversed()].join(','))
      .join('\n')
    const { verdict, rows } = await readBytes(Buffer.from(`${text}\n`))
    expect(verdict.done && verdict.result.layout).toBe('folder/schools')
    expect(rows).toHaveLength(125)
  })

  it('and not without a column it needs, which is named', async () => {
    const { verdict } = await readBytes(
      Buffer.from(textOf('schools_2025').replace('enrollment_total', 'enrolment')),
    )
    expect(!verdict.done && verdict.refusal).toMatchObject({
      reason: 'columns_missing',
      line: 1,
      detail: 'enrollment_total',
    })
  })

  it('and not with a column that stands there twice', async () => {
    const { verdict } = await readBytes(
      Buffer.from(textOf('schools_2025').replace('magnet,', 'magnet,magnet,')),
    )
    expect(!verdict.done && verdict.refusal).toMatchObject({ reason: 'column_twice', detail: 'magnet' })
  })

  it('and not when it is another table', async () => {
    const { verdict } = await readBytes(Buffer.from('name,age\nSam,7\n'.repeat(20)))
    expect(!verdict.done && verdict.refusal.reason).toBe('unknown_header')
  })

  it('absence and suspension share a header, and their rows say which they are', async () => {
    const mixed = textOf('suspension').replace('practice_suspension_2023_24', 'practice_other')
    const { problems } = await readBytes(Buffer.from(mixed))
    expect(problems[0]).toMatchObject({ column: 'source_dataset', reason: 'unknown_code' })
  })
})

const kindOf = (name: string): string => {
  const parts = [
    [/public-schools|practice_schools/, 'schools'],
    [/absentee/, 'chronic_absence'],
    [/suspension/, 'suspension'],
    [/eladownload|mathdownload/, 'academic_indicator'],
    [/stusup|support_staff/, 'support_staff'],
    [/pubschls|directory/, 'directory'],
    [/cupc/, 'unduplicated_count'],
    [/center.sites/, 'health_sites'],
    [/facilit/, 'facilities'],
  ] as const
  return parts.find(([pattern]) => pattern.test(name))?.[1] ?? ''
}

describe('the table of layouts', () => {
  it('names a source for each, and no column twice', () => {
    for (const { id, source, columns } of layouts) {
      expect(publicSource(source).title).not.toBe('')
      const names = Object.values(columns as Record<string, string>).map(plainColumn)
      expect(new Set(names).size, id).toBe(names.length)
    }
  })

  const folder = publicData()
  it.skipIf(folder === null)('knows the header of each download it is for, as the publisher wrote it', () => {
    type Described = { readonly dataset_id: string; readonly columns: readonly string[] }
    const described = JSON.parse(
      readFileSync(`${folder}/cde_source_file_layouts.json`, 'utf8'),
    ) as readonly Described[]
    const wanted = /public_school_geography|chronic|suspension|academic_indicator|support_staff|pubschls|cupc/
    const known = described
      .filter(({ dataset_id }) => wanted.test(dataset_id))
      .map(({ dataset_id, columns }) => {
        const found = recognizeHeader(columns)
        return [dataset_id, 'layouts' in found ? found.layouts.map(({ id }) => id) : found]
      })
    expect(known).toEqual([
      ['cde_academic_indicator_ela_2022_23', ['publisher/academic_indicator']],
      ['cde_academic_indicator_ela_2023_24', ['publisher/academic_indicator']],
      ['cde_academic_indicator_ela_2024_25', ['publisher/academic_indicator']],
      ['cde_academic_indicator_math_2022_23', ['publisher/academic_indicator']],
      ['cde_academic_indicator_math_2023_24', ['publisher/academic_indicator']],
      ['cde_academic_indicator_math_2024_25', ['publisher/academic_indicator']],
      ['cde_chronic_absenteeism_2022_23', ['publisher/chronic_absence']],
      ['cde_chronic_absenteeism_2023_24', ['publisher/chronic_absence']],
      ['cde_chronic_absenteeism_2024_25', ['publisher/chronic_absence']],
      ['cde_public_school_geography_2025_26', ['publisher/schools']],
      ['cde_sarc_support_staff_2024_25', ['publisher/support_staff']],
      ['cde_suspension_2022_23', ['publisher/suspension']],
      ['cde_suspension_2023_24', ['publisher/suspension']],
      ['cde_suspension_2024_25', ['publisher/suspension']],
      ['cde_pubschls_directory', ['publisher/directory']],
      ['cde_cupc_2019_20', ['publisher/unduplicated_count']],
    ])
    const others = described.filter(({ dataset_id }) => !wanted.test(dataset_id))
    for (const { dataset_id, columns } of others)
      expect('layouts' in recognizeHeader(columns), dataset_id).toBe(false)
  })
})
