import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { across, horizontalScale, verticalAxis } from './axis.ts'
import { BarChart } from './bar-chart.tsx'
import { CashChart } from './cash-chart.tsx'
import { endLabels } from './end-labels.ts'
import { LineChart } from './line-chart.tsx'
import { Tornado } from './tornado.tsx'

const basics = {
  id: 'c',
  title: 'Schools',
  description: 'They grow.',
  source: { text: 'Source: us' },
  tableSummary: 'Show the figures',
}

describe('an axis of amounts', () => {
  test.each([
    [[120, 400], 0],
    [[-5, 400], -100],
    [[], 0],
  ])('%o holds zero', (values, least) => {
    const { ticks, y } = verticalAxis(values, 0, 100)
    expect(ticks).toContain(0)
    expect(ticks[0]).toBe(least)
    expect(y(0)).toBeLessThanOrEqual(100)
  })

  test('a bar of nothing has no length, and the largest has all', () => {
    const scale = horizontalScale([40, 10])
    expect([scale(0), scale(10), scale(40)]).toEqual([0, 25, 100])
    expect(horizontalScale([0])(0)).toBe(0)
  })

  test('values stand from edge to edge, a lone one in the middle', () => {
    expect([across(0, 5), across(4, 5), across(0, 1)]).toEqual([1.5, 98.5, 50])
  })
})

test('names at the ends of lines never lie upon each other', () => {
  const series = ['a', 'b', 'c'].map((name) => ({ name, values: [10, 10] }))
  const ys = endLabels(series, verticalAxis([10], 0, 200), 190).map(({ y }) => y)
  expect(ys[1]! - ys[0]!).toBeGreaterThanOrEqual(20)
  expect(ys[2]! - ys[1]!).toBeGreaterThanOrEqual(20)
})

const line = (values: readonly (number | null)[]) =>
  render(
    <LineChart
      {...basics}
      labels={values.map((_, index) => `Y${index}`)}
      labelHeader="Year"
      series={[{ name: 'Open', values }]}
      format={String}
      unknownText="not yet"
    />,
  )

test('a picture is known by title and description, with its table one press away', () => {
  const html = line([1, 2, null])
  expect(html).toContain('<title id="c-title">Schools</title><desc id="c-desc">They grow.</desc>')
  expect(html).toContain('aria-labelledby="c-title c-desc"')
  expect(html).toContain('<summary>Show the figures</summary>')
  expect(html).toContain('<td class="numeric">not yet</td>')
})

test.each([[[]], [[null]], [[null, 3]], [[-4, 0]]])('%o draws without a number that is none', (values) => {
  expect(line(values)).not.toMatch(/NaN|Infinity|undefined/)
})

test('the lowest month is marked where it stands', () => {
  const html = render(
    <CashChart
      {...basics}
      months={['Jul', 'Aug', 'Sep']}
      monthHeader="Month"
      balanceHeader="Cash"
      balances={[5, -20, 3]}
      format={String}
      lowestText="Lowest in Aug"
    />,
  )
  expect(html).toMatch(/class="marked-dot" cx="50%"/)
  expect(html).toContain('Lowest in Aug')
})

test('what is not published is told in words, not drawn as nothing', () => {
  const html = render(
    <BarChart
      {...basics}
      labelHeader="Group"
      valueHeader="Students"
      bars={[
        { label: 'Foster youth', value: null },
        { label: 'All', value: 7 },
      ]}
      format={String}
      unknownText="not published"
    />,
  )
  expect(html.match(/not published/g)).toHaveLength(2)
})

test('the widest swing stands first, its worse end at the left', () => {
  const html = render(
    <Tornado
      {...basics}
      labelHeader="Assumption"
      lowHeader="Low"
      highHeader="High"
      base={0}
      baseText="As assumed"
      format={(value) => `${value} dollars`}
      rows={[
        { label: 'Small', atLow: -1, atHigh: 1, lowText: 'l', highText: 'h' },
        { label: 'Wide', atLow: 9, atHigh: -9, lowText: 'few', highText: 'many' },
      ]}
    />,
  )
  expect(html.indexOf('Wide')).toBeLessThan(html.indexOf('Small'))
  expect(html.indexOf('many: <strong>-9 dollars')).toBeLessThan(html.indexOf('few: <strong>9 dollars'))
})
