import {
  BarChart,
  CashChart,
  CountyMap,
  type CountyValue,
  FilterLinks,
  LineChart,
  Pager,
  RangeStrip,
  SmallMultiples,
  Split,
  StackedBars,
  StateMap,
  TabLinks,
  Table,
  Tornado,
} from '#packages/ui/index.ts'

const source = { text: 'Source: the practice county’s invented figures, read August 3, 2026' }
const basics = (id: string, title: string) => ({
  id,
  title,
  description: `${title}: a picture for the gallery, of invented figures.`,
  source,
  tableSummary: 'Show the figures',
})
const years = ['2026–27', '2027–28', '2028–29', '2029–30', '2030–31', '2031–32', '2032–33', '2033–34']
const dollars = (value: number) => `${value < 0 ? '−' : ''}$${Math.abs(value).toLocaleString('en-US')}`
const millions = (value: number) => `${value < 0 ? '−' : ''}$${Math.abs(value / 1e6).toFixed(1)} M`
const count = (value: number) => value.toLocaleString('en-US')
const months = Array.from(
  { length: 48 },
  (_, index) => `${['Jul', 'Oct', 'Jan', 'Apr'][index % 4]} ${2026 + (index >> 2)}`,
)
const balances = months.map((_, index) => Math.round(2.4e6 * Math.cos(index / 7) + index * 40_000 - 900_000))

type School = {
  readonly name: string
  readonly district: string
  readonly students: number
  readonly net: number
}
const schools: readonly School[] = Array.from({ length: 40 }, (_, index) => ({
  name:
    index === 3
      ? 'Dolores Huerta and Larry Itliong Academy of Agricultural Science, Arts and Community Medicine'
      : `Elderberry Creek Elementary ${index + 1}`,
  district: index % 3 === 0 ? 'Alder Valley Joint Unified' : 'Foothill Union High',
  students: 180 + ((index * 137) % 1900),
  net: ((index * 7919) % 90_000) - 40_000,
}))

export function TableParts() {
  return (
    <>
      <h1>Schools and what they need</h1>
      <TabLinks
        label="Parts of the plan"
        items={[
          { href: '#answer', text: 'Answer' },
          { href: '#schools', text: 'Schools', current: true, count: '385' },
          { href: '#money', text: 'Money' },
        ]}
      />
      <FilterLinks
        label="Show"
        items={[
          { href: '?all', text: 'All', current: true, count: '385' },
          { href: '?own', text: 'Own clinician', count: '212' },
          { href: '?shared', text: 'Shared', count: '121' },
          { href: '?none', text: 'Not yet', count: '52' },
        ]}
      />
      <Table
        id="schools"
        caption="Schools by need"
        rows={schools}
        rowKey={({ name }) => name}
        totalLabel="All 40 schools"
        empty={{ title: 'No school', why: 'The county has none.' }}
        columns={[
          {
            key: 'name',
            header: 'School',
            cell: ({ name }) => <a href="#school">{name}</a>,
            sortHref: '?s=name',
          },
          { key: 'district', header: 'District', cell: ({ district }) => district, sortHref: '?s=d' },
          {
            key: 'students',
            header: 'Students',
            numeric: true,
            cell: ({ students }) => count(students),
            sortHref: '?s=n',
            sorted: 'descending',
            total: count(schools.reduce((sum, { students }) => sum + students, 0)),
          },
          {
            key: 'net',
            header: 'Net in its settled year',
            numeric: true,
            cell: ({ net }) => dollars(net),
            total: dollars(schools.reduce((sum, { net }) => sum + net, 0)),
          },
        ]}
      />
      <Pager
        label="Pages of schools"
        summary="Schools 41 to 80 of 385"
        previous={{ href: '?p=1', text: 'Earlier schools' }}
        next={{ href: '?p=3', text: 'Later schools' }}
      />
      <Table
        id="none"
        caption="Schools to be served remotely"
        rows={[] as School[]}
        rowKey={({ name }) => name}
        empty={{
          title: 'No school is served remotely',
          why: 'Every school lies within forty minutes of another.',
        }}
        columns={[]}
      />
    </>
  )
}

export function ChartParts() {
  return (
    <>
      <h1>Pictures of the plan</h1>
      <LineChart
        {...basics('open', 'Schools open by year')}
        labels={years}
        labelHeader="School year"
        series={[
          { name: 'Open', values: [4, 21, 58, null, null, null, null, null] },
          { name: 'Every school', values: years.map(() => 120) },
        ]}
        band={{
          name: 'Planned',
          low: [4, 18, 40, 62, 80, 95, 104, 108],
          high: [4, 26, 60, 88, 104, 112, 118, 120],
          lowHeader: 'Planned at least',
          highHeader: 'Planned at most',
        }}
        format={count}
        unknownText="not yet"
      />
      <Split>
        <CashChart
          {...basics('cash', 'Cash at the end of each month')}
          months={months}
          monthHeader="Month"
          balanceHeader="Cash"
          balances={balances}
          format={dollars}
          formatTick={millions}
          lowestText={`Lowest: ${millions(Math.min(...balances))}, April 2031`}
        />
        <BarChart
          {...basics('bars', 'Students reached, by group')}
          labelHeader="Group"
          valueHeader="Students"
          unknownText="not published"
          format={count}
          bars={[
            { label: 'English learners', value: 812, marked: true },
            { label: 'Students with disabilities', value: 640 },
            { label: 'Foster youth', value: null },
            { label: 'Socioeconomically disadvantaged students in the county', value: 2104 },
          ]}
        />
      </Split>
      <StackedBars
        {...basics('stack', 'Where the money comes from')}
        labelHeader="Year"
        totalHeader="All"
        parts={['Visits', 'Grants', 'County share', 'Other']}
        format={millions}
        bars={years.slice(0, 5).map((label, index) => ({
          label,
          values: [0.4e6 * (index + 1), 1.2e6 - index * 0.2e6, 0.5e6, 0.1e6 * index],
        }))}
      />
      <Tornado
        {...basics('tornado', 'What moves the result most')}
        labelHeader="Assumption"
        lowHeader="At its low"
        highHeader="At its high"
        base={-1.1e6}
        baseText="As assumed: −$1.1 M a year"
        format={millions}
        rows={[
          { label: 'Paid for a visit', atLow: -4.2e6, atHigh: 2.6e6, lowText: '$140', highText: '$260' },
          { label: 'Missed visits', atLow: 0.3e6, atHigh: -2.4e6, lowText: '8 %', highText: '20 %' },
          { label: 'Months to fill a post', atLow: -0.8e6, atHigh: -1.6e6, lowText: '2', highText: '7' },
        ]}
      />
      <RangeStrip
        {...basics('strip', 'Years until every school is served')}
        labelHeader="County"
        lowHeader="Earliest"
        valueHeader="As assumed"
        highHeader="Latest"
        format={count}
        unknownText="not known"
        rangeText={({ low, high }) => `between ${low} and ${high}`}
        rows={[
          { label: 'Practice county', low: 6, value: 8, high: 14 },
          { label: 'Another county', low: 9, value: null, high: 24 },
        ]}
      />
      <SmallMultiples
        {...basics('many', 'Schools open, district by district')}
        labels={years}
        labelHeader="District"
        unknownText="not known"
        format={count}
        items={[
          'Alder Valley Joint Unified',
          'Foothill Union High',
          'Marsh',
          'San Ysidro del Norte Elementary',
          'Gold Run',
          'Ione Flat',
        ].map((label, index) => ({
          label,
          href: '#district',
          values: years.map((_, year) =>
            year < 2 && index === 2 ? null : Math.round((year * (index + 2)) / 1.6),
          ),
          lastText: `${Math.round((7 * (index + 2)) / 1.6)} in 2033–34`,
        }))}
      />
    </>
  )
}

const spread = (index: number, step: number) => ((index * step) % 97) / 97

export function MapParts() {
  const kinds = [
    { key: 'open', text: 'Open now (12)', shape: 'disc' as const },
    { key: 'own', text: 'Its own clinician (40)', shape: 'ring' as const },
    { key: 'shared', text: 'Shares one (30)', shape: 'diamond' as const },
    { key: 'remote', text: 'Served remotely (9)', shape: 'triangle' as const },
    { key: 'site', text: 'Health center (9)', shape: 'square' as const },
    { key: 'none', text: 'Not yet (20)', shape: 'cross' as const },
  ]
  const points = Array.from({ length: 120 }, (_, index) => ({
    name: `Elderberry Creek ${index + 1}`,
    kind: kinds[index % 6]?.key ?? 'none',
    longitude: -121.52 + 0.33 * spread(index, 31),
    latitude: 38.33 + 0.37 * spread(index, 53),
    labelled: index % 12 === 0,
  }))
  const counties: readonly CountyValue[] = Array.from({ length: 58 }, (_, index) => ({
    code: String(index + 1).padStart(2, '0'),
    name: `County ${index + 1}`,
    level: index % 11 === 0 ? null : index % 5,
    text: index % 11 === 0 ? 'not known' : `between ${2030 + (index % 5)} and ${2034 + (index % 5)}`,
  }))
  return (
    <>
      <h1>Maps</h1>
      <Split>
        <CountyMap
          {...basics('county', 'Schools in Sacramento County')}
          countyCode="34"
          kinds={kinds}
          points={points}
        />
        <p>The list of the same schools stands here.</p>
      </Split>
      <CountyMap
        {...basics('practice', 'The practice county lies nowhere')}
        countyCode="00"
        kinds={kinds.slice(0, 2)}
        points={points.slice(0, 30).map((point, index) => ({ ...point, kind: index % 2 ? 'open' : 'own' }))}
      />
      <StateMap
        {...basics('state', 'Earliest year in which every school is served')}
        counties={counties}
        levels={['2030 to 2034', '2031 to 2035', '2032 to 2036', '2033 to 2037', '2034 to 2038']}
        unknownText="Not known"
        nameHeader="County"
        valueHeader="Years"
      />
    </>
  )
}
