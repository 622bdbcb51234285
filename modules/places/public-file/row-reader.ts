import { countyCode, countyName, practiceCounty } from './california-county.ts'
import * as cells from './cell.rules.ts'
import { type ColumnsOf, type Layout, plainColumn } from './layout.ts'
import type { FileKind, ProblemReason, RowProblem } from './public-file.ts'

/** Reads the cells of one row after another by what they mean, and keeps what is wrong with them. */
export class RowReader<Kind extends FileKind> {
  readonly layout: Layout<Kind>
  line = 0
  isUsable = true
  isPassedOver = false
  problems: RowProblem[] = []
  private row: readonly string[] = []
  private readonly file: string
  private readonly allowsPractice: boolean
  private readonly places: ReadonlyMap<string, number>
  private readonly empty: readonly string[]
  private readonly only: readonly (readonly [ColumnsOf[Kind], readonly string[]])[]

  constructor(file: string, layout: Layout<Kind>, header: readonly string[], allowsPractice: boolean) {
    this.file = file
    this.layout = layout
    this.allowsPractice = allowsPractice
    this.empty = layout.empty
    this.only = Object.entries(layout.only) as [ColumnsOf[Kind], readonly string[]][]
    const names = header.map(plainColumn)
    const wanted = { ...layout.optional, ...layout.columns } as Readonly<Record<string, string>>
    this.places = new Map(
      Object.entries(wanted).map(([meaning, name]) => [meaning, names.indexOf(plainColumn(name))]),
    )
  }

  begin(line: number, row: readonly string[]): void {
    this.line = line
    this.row = row
    this.isUsable = true
    this.isPassedOver = this.only.some(([column, texts]) => !texts.includes(this.text(column) ?? ''))
    this.problems = []
  }

  /** This row is not one of those that are read: another state's, a part of a whole, a district's office. */
  passOver(): void {
    this.isPassedOver = true
  }

  /** The cell without the spaces around it; null when empty, when it says "not published", or without its column. */
  text(column: ColumnsOf[Kind]): string | null {
    const place = this.places.get(column)
    const cell = place === undefined ? undefined : this.row[place]?.trim()
    return cell === undefined || this.empty.includes(cell) ? null : cell
  }

  /** A cell that must not be empty. The row is unusable without it, and '' is returned. */
  required(column: ColumnsOf[Kind]): string {
    const text = this.text(column)
    if (text === null) this.refuse(column, 'missing')
    return text ?? ''
  }

  whole = (column: ColumnsOf[Kind]): number | null => this.as(column, cells.whole)
  decimal = (column: ColumnsOf[Kind]): number | null => this.as(column, cells.decimal)
  signed = (column: ColumnsOf[Kind]): number | null => this.as(column, cells.signed)
  yes = (column: ColumnsOf[Kind]): boolean | null => this.as(column, cells.yes)
  year = (column: ColumnsOf[Kind]): string | null => this.as(column, cells.schoolYear)
  day = (column: ColumnsOf[Kind]): string | null => this.as(column, cells.day)

  /** A value that must be there: 0 or '' stands in for it in a row that is refused. */
  requiredWhole(column: ColumnsOf[Kind]): number {
    this.required(column)
    return this.whole(column) ?? 0
  }

  /** What the cell means where the layout has a code for it, else the cell; null when empty. */
  coded(column: ColumnsOf[Kind]): string | null {
    const text = this.text(column)
    const codes: Readonly<Record<string, string>> | undefined = this.layout.codes[column]
    return text === null ? null : (codes?.[text] ?? text)
  }

  /** One of a closed list, in any case of letters. */
  oneOf<Value extends string>(column: ColumnsOf[Kind], values: readonly Value[]): Value | null {
    const text = this.coded(column)
    if (text === null) return null
    const value = values.find((known) => known === text) ?? values.find((known) => isSameWord(known, text))
    if (value === undefined) this.refuse(column, 'unknown_code')
    return value ?? null
  }

  requiredOneOf<Value extends string>(column: ColumnsOf[Kind], values: readonly [Value, ...Value[]]): Value {
    this.required(column)
    return this.oneOf(column, values) ?? values[0]
  }

  /**
   * Fourteen digits of a county that exists, from one cell or put together from three. Codes and county name
   * beside it must say the same.
   */
  cds(): string {
    const [whole, county, district, school] = codeColumns as readonly string[] as readonly ColumnsOf[Kind][]
    if (whole === undefined || county === undefined || district === undefined || school === undefined)
      return ''
    const parts = `${this.text(county) ?? ''}${this.text(district) ?? ''}${this.text(school) ?? ''}`
    const text = this.text(whole) ?? parts
    const column = this.has(whole) ? whole : school
    if (text === '') this.refuse(column, 'missing')
    else if (!/^\d{14}$/.test(text)) this.refuse(column, 'bad_cds')
    else if (this.isOfCounty(column, text.slice(0, 2)) && this.has(school) && !parts.endsWith(text.slice(2)))
      this.refuse(school, 'code_mismatch')
    return text
  }

  /** Whether this is the code of a county that exists, and no other county stands beside it. */
  isOfCounty(column: ColumnsOf[Kind], code: string): boolean {
    const beside = 'county_code' as ColumnsOf[Kind]
    const named = 'county_name' as ColumnsOf[Kind]
    const saidCode = this.text(beside)
    const saidName = this.text(named)
    if (code === practiceCounty.code && !this.allowsPractice) this.refuse(column, 'practice_code')
    else if (countyName(code) === null) this.refuse(column, 'bad_cds')
    else if (saidCode !== null && saidCode !== code) this.refuse(beside, 'county_mismatch')
    else if (saidName !== null && countyCode(saidName) !== code) this.refuse(named, 'county_mismatch')
    else return true
    return false
  }

  private has(column: ColumnsOf[Kind]): boolean {
    return (this.places.get(column) ?? -1) >= 0
  }

  /** Latitude and longitude, both or neither. */
  place(): { latitude: number | null; longitude: number | null } {
    const [north, east] = ['latitude', 'longitude'] as ColumnsOf[Kind][]
    if (north === undefined || east === undefined) return nowhere
    const latitude = this.as(north, cells.degrees)
    const longitude = this.as(east, cells.degrees)
    if (latitude === null || longitude === null) return nowhere
    if (!cells.isInCalifornia(latitude, longitude)) this.refuse(north, 'outside_california')
    return { latitude, longitude }
  }

  /** Ten digits without their signs and without an extension; a number that cannot ring is set aside. */
  phone(column: ColumnsOf[Kind]): string | null {
    const digits = this.text(column)
      ?.split(/\s*(?:x|ext)/i)[0]
      ?.replaceAll(/\D/g, '')
      .replace(/^1(?=\d{10}$)/, '')
    if (digits === undefined || digits === '') return null
    if (cells.isPhone(digits)) return digits
    this.setAside(column, 'bad_phone')
    return null
  }

  refuse(column: ColumnsOf[Kind] | null, reason: ProblemReason): void {
    this.isUsable = false
    this.note(column, reason, 'row_unusable')
  }

  setAside(column: ColumnsOf[Kind], reason: ProblemReason): void {
    this.note(column, reason, 'value_set_aside')
  }

  doubt(column: ColumnsOf[Kind], reason: ProblemReason): void {
    this.note(column, reason, 'value_doubted')
  }

  private as<Value>(column: ColumnsOf[Kind], read: (text: string) => cells.Cell<Value>): Value | null {
    const text = this.text(column)
    if (text === null) return null
    const cell = read(text)
    if ('value' in cell) return cell.value
    this.refuse(column, cell.reason)
    return null
  }

  private note(column: ColumnsOf[Kind] | null, reason: ProblemReason, effect: RowProblem['effect']): void {
    const known = { ...this.layout.optional, ...this.layout.columns } as Readonly<Record<string, string>>
    this.problems.push({
      file: this.file,
      line: this.line,
      column: column === null ? null : plainColumn(known[column] ?? column),
      value: column === null ? null : (this.row[this.places.get(column) ?? -1] ?? null),
      reason,
      effect,
    })
  }
}

const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const codeColumns = ['cds', 'county_code', 'district_code', 'school_code'] as const
const nowhere = { latitude: null, longitude: null } as const
