import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { practiceFiles } from '#db/practice/write-practice-files.ts'
import { readBytes, withCell } from './public-file.factory.ts'
import { problemSentence, refusalSentence } from './public-file.words.ts'

const files = practiceFiles('folder')
const textOf = (part: string): string =>
  Buffer.from(files.find(({ name }) => name.includes(part))?.bytes ?? []).toString('utf8')
const schools = textOf('schools_2025')
const absence = textOf('absenteeism')
/** The line of the first school whose rate is published, in the file of rates. */
const rateLine =
  absence.split('\n').findIndex((line) => line.startsWith('school') && line.includes(',reliable,')) + 1

const refusalOf = async (bytes: Uint8Array, file = 'file.csv') => {
  const { verdict } = await readBytes(bytes, file)
  return verdict.done ? null : verdict.refusal
}

describe('a row that cannot be used is named with line, column and reason', () => {
  it.each([
    ['a code that lost its zero', 'schools_2025', 3, 'cds_code', '010009010100', 'bad_cds'],
    ['a code of no county', 'schools_2025', 3, 'cds_code', '99100090101000', 'bad_cds'],
    ['a code of another school', 'schools_2025', 3, 'school_code', '0101001', 'code_mismatch'],
    ['a code of another county beside it', 'schools_2025', 3, 'county_code', '34', 'county_mismatch'],
    ['a school without a name', 'schools_2025', 3, 'school_name', '', 'missing'],
    ['a negative count', 'schools_2025', 3, 'enrollment_total', '-4', 'negative'],
    ['half a student', 'schools_2025', 3, 'foster_count', '1.5', 'not_a_number'],
    ['words for a number', 'schools_2025', 3, 'enrollment_total', 'many', 'not_a_number'],
    [
      'more of a group than there are',
      'schools_2025',
      3,
      'english_learner_count',
      '99999',
      'numerator_over_denominator',
    ],
    ['a share that is not the count’s', 'schools_2025', 3, 'homeless_pct', '88.8', 'share_disagrees'],
    ['latitude for longitude', 'schools_2025', 3, 'latitude', '-119.9', 'outside_california'],
    ['a place that is no number', 'schools_2025', 3, 'longitude', 'west', 'not_a_number'],
    ['yes and no and perhaps', 'schools_2025', 3, 'charter', 'perhaps', 'unknown_code'],
    ['a status that is none', 'schools_2025', 3, 'status', 'asleep', 'unknown_code'],
    [
      'a numerator over its denominator',
      'absenteeism',
      rateLine,
      'numerator',
      '99999',
      'numerator_over_denominator',
    ],
    ['a rate that is not theirs', 'absenteeism', rateLine, 'rate_pct', '0.1', 'rate_disagrees'],
    ['a rate of which half is hidden', 'absenteeism', rateLine, 'numerator', '', 'missing'],
    ['a school year of two years', 'absenteeism', rateLine, 'academic_year', '2024-26', 'unknown_year'],
    ['a level that is none', 'absenteeism', rateLine, 'level', 'planet', 'unknown_code'],
    ['a group that is none', 'absenteeism', rateLine, 'subgroup_id', 'left_handed', 'unknown_code'],
    ['a school’s code for a county', 'absenteeism', rateLine, 'level', 'county', 'bad_cds', 'cds_code'],
    ['a staff of less than none', 'support_staff', 3, 'fte_nurse', '-0.5', 'negative'],
    ['another county’s name', 'directory', 3, 'county', 'Sacramento', 'county_mismatch'],
  ])('%s', async (_, part, line, column, cell, reason, blamed = column) => {
    const { verdict, problems, rows } = await readBytes(
      Buffer.from(withCell(textOf(part), line, column, cell)),
    )
    const all = textOf(part).trimEnd().split('\n').length - 1
    expect(problems[0]).toMatchObject({ line, column: blamed, reason, effect: 'row_unusable' })
    expect(rows).toHaveLength(all - 1)
    expect(verdict.done && [verdict.result.linesRead, verdict.result.unusableCount]).toEqual([all, 1])
  })

  it('a key that stands a second time', async () => {
    const [header, first, ...rest] = schools.split('\n')
    const { problems } = await readBytes(Buffer.from([header, first, first, ...rest].join('\n')))
    expect(problems).toMatchObject([{ line: 3, column: null, reason: 'duplicate_key' }])
  })

  it('a row with a cell too many', async () => {
    const { problems } = await readBytes(Buffer.from(schools.replace('\n00', '\nextra,00')))
    expect(problems).toMatchObject([{ line: 2, reason: 'column_count' }])
  })

  it('county 00 outside practice mode', async () => {
    const { verdict, problems } = await readBytes(Buffer.from(schools), 'file.csv', {})
    expect(problems[0]?.reason).toBe('practice_code')
    expect(verdict.done).toBe(false)
  })

  it('in a sentence that says what, where, and what becomes of it', async () => {
    const { problems } = await readBytes(
      Buffer.from(withCell(schools, 3, 'enrollment_total', '-4')),
      'schools.csv',
    )
    expect(problems.map((problem) => problemSentence(problem))).toEqual([
      'schools.csv, line 3, column "enrollment_total": "-4" is below zero. The row is left out.',
    ])
  })
})

describe('what is hidden or empty is not published, and never zero', () => {
  it('in the cut files', async () => {
    const { rows } = await readBytes(Buffer.from(absence))
    const hidden = rows.filter((row) => row.kind === 'chronic_absence' && row.reliability === 'suppressed')
    expect(hidden.length).toBeGreaterThan(100)
    for (const row of hidden) expect(row).toMatchObject({ numerator: null, denominator: null, ratePct: null })
  })

  it('and behind the publishers’ asterisks, so that both layouts give the same rates', async () => {
    const read = async (layout: 'folder' | 'publisher') => {
      const found = practiceFiles(layout).filter(({ name }) => name.includes('suspension'))
      const rows = (await Promise.all(found.map(({ bytes }) => readBytes(bytes)))).flatMap(
        (file) => file.rows,
      )
      return rows
        .flatMap((row) => ('group' in row && row.level === 'school' ? [{ ...row, line: 0 }] : []))
        .map((row) => JSON.stringify(row))
        .sort()
    }
    const [cut, published] = [await read('folder'), await read('publisher')]
    expect(published).toEqual(cut)
    expect(cut.length).toBeGreaterThan(5_000)
  })
})

describe('a whole file is refused', () => {
  const lines = schools.trimEnd().split('\n')
  const spoiled = (count: number) =>
    Buffer.from(
      lines.map((line, index) => (index > 0 && index <= count ? line.replace(/^00/, '0x') : line)).join('\n'),
    )
  const publisherText = Buffer.from(
    practiceFiles('publisher').find(({ name }) => name.includes('stusup'))?.bytes ?? [],
  )

  it.each([
    ['when its last line is cut', Buffer.from(schools.slice(0, -200)), 'last_line_cut'],
    ['when its gzip is cut', gzipSync(schools).subarray(0, -300), 'archive_cut'],
    ['when its gzip is broken', corrupted(gzipSync(schools)), 'archive_broken'],
    ['when it is UTF-16', Buffer.from(`\ufeff${schools}`, 'utf16le'), 'encoding_utf16'],
    ['when it is UTF-16 without saying so', Buffer.from(schools, 'utf16le'), 'encoding_utf16'],
    ['when a cut file is not UTF-8', Buffer.from(schools, 'latin1'), 'encoding_broken'],
    ['when it is UTF-8 at first and something else later', mixed(schools), 'encoding_broken'],
    [
      'when its letters were read wrongly and saved',
      Buffer.from(Buffer.from(schools, 'utf8').toString('latin1'), 'utf8'),
      'letters_garbled',
    ],
    ['when letters are lost', Buffer.from(schools.replaceAll('ñ', '\ufffd')), 'letters_garbled'],
    [
      'when a byte is no letter of windows-1252',
      Buffer.concat([publisherText, Buffer.from([0x81, 0x0a])]),
      'encoding_broken',
    ],
    [
      'when a quotation mark never closes',
      Buffer.from(schools.replace('\n00', '\n"00')),
      'quote_never_closed',
    ],
    ['when it is a web page', Buffer.from('<!DOCTYPE html><html></html>'), 'not_a_table'],
    ['when it is a workbook', Buffer.from('PK\x03\x04 and more of it'), 'not_a_table'],
    ['when it is empty', Buffer.alloc(0), 'empty'],
    ['when it has a header and no rows', Buffer.from(`${lines[0]}\n`), 'empty'],
    ['when 3 of 125 rows are unusable', spoiled(3), 'too_many_unusable'],
  ])('%s', async (_, bytes, reason) => {
    expect((await refusalOf(bytes))?.reason).toBe(reason)
  })

  it('but not for 2 of 125, and not for a missing line end', async () => {
    const { verdict } = await readBytes(spoiled(2))
    expect(verdict.done && verdict.result.unusableCount).toBe(2)
  })

  it('and when columns are shifted by one', async () => {
    const shifted = schools.replaceAll(/\n(00\d{12}),/g, '\n$1,,')
    expect((await refusalOf(Buffer.from(shifted)))?.reason).toBe('too_many_unusable')
  })

  it('when a file cannot be read from disk', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('cds_code')
      throw new Error('EIO: i/o error')
    }
    const { parsePublicFile } = await import('./parse-public-file.ts')
    const verdict = await parsePublicFile(broken(), 'file.csv', { onRows: () => undefined })
    expect(!verdict.done && verdict.refusal).toMatchObject({ reason: 'unreadable', detail: 'EIO: i/o error' })
  })

  it('in one sentence: what, where, how to mend', async () => {
    const cut = await refusalOf(Buffer.from(schools.slice(0, -200)), 'schools.csv')
    const many = await refusalOf(spoiled(3), 'schools.csv')
    expect([cut, many].map((refusal) => refusal && refusalSentence(refusal))).toEqual([
      'schools.csv, line 126 ends in the middle of a line. The download was cut short: download it again.',
      'schools.csv has too many rows that cannot be used (3 / 125; at most 2 in 100 may be). Download it again, or mend those rows. The first one: schools.csv, line 2, column "cds_code": "0x100090101000" is not a County-District-School code of 14 digits; a spreadsheet may have dropped its leading zero. The row is left out.',
    ])
  })
})

function corrupted(bytes: Uint8Array): Uint8Array {
  const broken = Uint8Array.from(bytes)
  const middle = Math.floor(broken.length / 2)
  for (let at = middle; at < middle + 20; at += 1) broken[at] = (broken[at] ?? 0) ^ 0xff
  return broken
}

/** UTF-8 letters, then, in a later piece of the file, a letter of another encoding. */
function mixed(text: string): Uint8Array {
  const lines = text.split('\n')
  const [first = '', ...rest] = lines
  const early = Buffer.from(
    [first, (rest[0] ?? '').replace(/Wrenfold/, 'Peña'), ...rest.slice(1)].join('\n'),
    'utf8',
  )
  return Buffer.concat([early, Buffer.from(`${rest[0]?.replace(/Wrenfold/, 'Peña')}\n`, 'latin1')])
}

describe('letters', () => {
  it('beyond ASCII come through from UTF-8 and from windows-1252', async () => {
    const names = async (layout: 'folder' | 'publisher', part: string) => {
      const file = practiceFiles(layout).find(({ name }) => name.includes(part))
      const { rows } = await readBytes(file?.bytes ?? new Uint8Array(), 'file', { practice: true }, 997)
      return rows.flatMap((row) =>
        'level' in row && /ñ/.test(row.name) && row.group === 'all' ? [row.name] : [],
      )
    }
    const marked = await names('publisher', 'suspension24')
    const latin = await names('publisher', 'suspension25')
    expect(latin).toEqual(marked)
    expect(latin).toContain('Peña Farola Elementary')
  })
})
