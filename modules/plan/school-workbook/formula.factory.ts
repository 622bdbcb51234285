import type { ReadCell, ReadSheet } from '../table-export/read-sheets.factory.ts'

export type Value = number | string | boolean

type Token = { readonly kind: 'number' | 'text' | 'name' | 'sign' | 'cell'; readonly text: string }

const token =
  /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|((?:[A-Za-z]+!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/(),<>=]))/y

function tokensOf(formula: string): readonly Token[] {
  const found: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex
    const match = token.exec(formula)
    if (match === null) throw new Error(`cannot read ${formula.slice(at)}`)
    const kinds = ['number', 'text', 'cell', 'name', 'sign'] as const
    const index = match.slice(1).findIndex((part) => part !== undefined)
    found.push({ kind: kinds[index]!, text: match[index + 1]! })
  }
  return found
}

/**
 * Computes a workbook's cells as a spreadsheet would, for the few functions our formulas use and nothing more:
 * arithmetic, comparison, IF, MIN, MAX, SUM, INT, ROUND.
 */
export class Calculator {
  readonly #cells: ReadonlyMap<string, ReadCell>
  readonly #known = new Map<string, Value>()

  /** `changes` puts other values into cells, as someone who types into them would. */
  constructor(sheets: readonly ReadSheet[], changes: Readonly<Record<string, number>> = {}) {
    const cells = sheets.flatMap(({ name, cells }) =>
      [...cells].map(([at, cell]) => [`${name}!${at}`, cell] as const),
    )
    this.#cells = new Map([...cells, ...Object.entries(changes)])
  }

  valueOf(address: string): Value {
    const known = this.#known.get(address)
    if (known !== undefined) return known
    const cell = this.#cells.get(address) ?? 0
    const [sheet = ''] = address.split('!')
    const value = typeof cell === 'object' ? new Reading(tokensOf(cell.formula), sheet, this).all() : cell
    this.#known.set(address, value)
    return value
  }
}

class Reading {
  readonly #tokens: readonly Token[]
  readonly #sheet: string
  readonly #calculator: Calculator
  #next = 0

  constructor(tokens: readonly Token[], sheet: string, calculator: Calculator) {
    this.#tokens = tokens
    this.#sheet = sheet
    this.#calculator = calculator
  }

  all(): Value {
    const value = this.#comparison()
    if (this.#next < this.#tokens.length) throw new Error(`left over: ${this.#tokens[this.#next]!.text}`)
    return value
  }

  #sign(...signs: readonly string[]): string | null {
    const next = this.#tokens[this.#next]
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null
    this.#next++
    return next.text
  }

  #expect(sign: string): void {
    if (this.#sign(sign) === null) throw new Error(`${sign} is missing`)
  }

  #comparison(): Value {
    const left = this.#sum()
    const sign = this.#sign('<=', '>=', '<>', '<', '>', '=')
    if (sign === null) return left
    const right = this.#sum()
    if (sign === '<=') return left <= right
    if (sign === '>=') return left >= right
    if (sign === '<') return left < right
    if (sign === '>') return left > right
    return sign === '=' ? left === right : left !== right
  }

  #sum(): Value {
    let value = this.#product()
    for (let sign = this.#sign('+', '-'); sign !== null; sign = this.#sign('+', '-')) {
      const right = this.#product()
      value = sign === '+' ? number(value) + number(right) : number(value) - number(right)
    }
    return value
  }

  #product(): Value {
    let value = this.#unary()
    for (let sign = this.#sign('*', '/'); sign !== null; sign = this.#sign('*', '/')) {
      const right = number(this.#unary())
      if (sign === '/' && right === 0) throw new Error('divided by zero')
      value = sign === '*' ? number(value) * right : number(value) / right
    }
    return value
  }

  #unary(): Value {
    return this.#sign('-') === null ? this.#single() : -number(this.#unary())
  }

  #single(): Value {
    if (this.#sign('(') !== null) {
      const value = this.#comparison()
      this.#expect(')')
      return value
    }
    const next = this.#tokens[this.#next++]
    if (next === undefined) throw new Error('the formula ends too early')
    if (next.kind === 'number') return Number(next.text)
    if (next.kind === 'text') return next.text
    if (next.kind === 'cell') return this.#calculator.valueOf(this.#place(next.text))
    if (next.kind === 'name') return this.#call(next.text)
    throw new Error(`${next.text} stands where a value should`)
  }

  #place(text: string): string {
    const plain = text.replaceAll('$', '')
    return plain.includes('!') ? plain : `${this.#sheet}!${plain}`
  }

  /** Lazy where it must be: IF never computes the branch it does not take. */
  #call(name: string): Value {
    this.#expect('(')
    if (name === 'IF') return this.#if()
    const values: number[] = []
    do values.push(...this.#argument())
    while (this.#sign(',') !== null)
    this.#expect(')')
    const functions: Readonly<Record<string, () => number>> = {
      MIN: () => Math.min(...values),
      MAX: () => Math.max(...values),
      SUM: () => values.reduce((total, value) => total + value, 0),
      INT: () => Math.floor(values[0]!),
      ROUND: () => rounded(values[0]!, values[1]!),
    }
    const call = functions[name]
    if (call === undefined) throw new Error(`no function ${name}`)
    return call()
  }

  #if(): Value {
    const condition = this.#comparison()
    this.#expect(',')
    const yes = this.#branch(condition === true)
    this.#expect(',')
    const no = this.#branch(condition !== true)
    this.#expect(')')
    return condition === true ? yes : no
  }

  #branch(taken: boolean): Value {
    if (taken) return this.#comparison()
    let depth = 0
    for (; this.#next < this.#tokens.length; this.#next++) {
      const { kind, text } = this.#tokens[this.#next]!
      if (kind !== 'sign') continue
      if (text === '(') depth++
      if ((text === ')' || text === ',') && depth === 0) break
      if (text === ')') depth--
    }
    return 0
  }

  #argument(): readonly number[] {
    const next = this.#tokens[this.#next]
    if (next?.kind !== 'cell' || !next.text.includes(':')) return [number(this.#comparison())]
    this.#next++
    const [from = '', to = ''] = next.text.replaceAll('$', '').split(':')
    const [column = ''] = /^[A-Z]+/.exec(from) ?? []
    const [first, last] = [from, to].map((one) => Number(one.slice(column.length))) as [number, number]
    return Array.from({ length: last - first + 1 }, (_, index) =>
      number(this.#calculator.valueOf(`${this.#sheet}!${column}${first + index}`)),
    )
  }
}

function number(value: Value): number {
  if (typeof value !== 'number') throw new Error(`${value} is no number`)
  return value
}

/** Half goes away from zero, judged on what fifteen figures show, as spreadsheets do. */
function rounded(value: number, digits: number): number {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15))
  return (Math.sign(value) * Math.round(scaled)) / 10 ** digits
}
