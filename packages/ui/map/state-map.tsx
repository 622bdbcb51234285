import { type ChartBasics, ChartFrame, Picture } from '../chart/chart-frame.tsx'
import { fillOf, type PatternLevel, Patterns, Swatch } from '../chart/pattern.tsx'
import { californiaCounties } from './california.ts'
import { stateDrawing } from './projection.ts'

export type CountyValue = {
  /** Two digits, '01' to '58'. */
  readonly code: string
  readonly name: string
  /** Which of the classes; null is "not known" and drawn as a bare dashed outline. */
  readonly level: number | null
  /** What stands in the table: '2031 to 2034'. */
  readonly text: string
}

export type StateMapProps = ChartBasics & {
  readonly counties: readonly CountyValue[]
  /** At most five, the least first: from bare to solid. */
  readonly levels: readonly string[]
  readonly unknownText: string
  readonly nameHeader: string
  readonly valueHeader: string
}

/** California's counties in up to five classes, told apart by the density of a pattern. */
export function StateMap(props: StateMapProps) {
  const { id, counties, levels, unknownText } = props
  const { width, height } = stateDrawing()
  const byCode = new Map(counties.map((county) => [county.code, county]))
  const patternLevel = (level: number) =>
    (level + (levels.length > 4 ? 0 : 5 - levels.length)) as PatternLevel
  const table = {
    rows: counties,
    rowKey: ({ code }: CountyValue) => code,
    columns: [
      { key: 'name', header: props.nameHeader, cell: ({ name }: CountyValue) => name },
      { key: 'value', header: props.valueHeader, cell: ({ text }: CountyValue) => text },
    ],
  }
  return (
    <ChartFrame basics={props} table={table} kind="map">
      <Picture id={id} title={props.title} description={props.description} viewBox={`0 0 ${width} ${height}`}>
        <Patterns id={id} />
        {[...countyPaths()].map(([code, path]) => {
          const county = byCode.get(code)
          const fill =
            county === undefined || county.level === null
              ? { class: 'shape shape--unknown' }
              : fillOf(id, patternLevel(county.level))
          return (
            <path key={code} {...fill} d={path}>
              {county !== undefined && <title>{`${county.name}: ${county.text}`}</title>}
            </path>
          )
        })}
      </Picture>
      <ul class="chart__key">
        {levels.map((text, level) => (
          <li key={text}>
            <Swatch id={id} level={patternLevel(level)} />
            {text}
          </li>
        ))}
        {counties.some(({ level }) => level === null) && (
          <li>
            <svg class="swatch" width="24" height="16" aria-hidden="true" focusable="false">
              <rect class="shape shape--unknown" x="0.5" y="0.5" width="23" height="15" />
            </svg>
            {unknownText}
          </li>
        )}
      </ul>
    </ChartFrame>
  )
}

let paths: ReadonlyMap<string, string> | undefined

/** Drawn once for a process: the state does not move. */
function countyPaths(): ReadonlyMap<string, string> {
  if (paths === undefined) {
    const { path } = stateDrawing()
    paths = new Map([...californiaCounties()].map(([code, shape]) => [code, path(shape) ?? '']))
  }
  return paths
}
