import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Table } from './table.tsx'

type Row = { readonly name: string; readonly count: number }
const rows: readonly Row[] = [
  { name: '<b>One</b>', count: 1 },
  { name: 'Two', count: 2 },
]
const empty = { title: 'No school', why: 'The county has none.' }
const table = (some: readonly Row[], total?: string) =>
  render(
    <Table
      id="t"
      caption="Schools"
      rows={some}
      rowKey={({ name }) => name}
      empty={empty}
      totalLabel="All"
      columns={[
        { key: 'name', header: 'School', cell: ({ name }) => name, sortHref: '?sort=name' },
        {
          key: 'count',
          header: 'Students',
          numeric: true,
          cell: ({ count }) => count,
          sorted: 'descending',
          sortHref: '?sort=-count',
          ...(total === undefined ? {} : { total }),
        },
      ]}
    />,
  )

test('a region that scrolls bears the name of the table and can be reached by keys', () => {
  expect(table(rows)).toContain(
    '<div class="table-region" role="group" aria-labelledby="t-caption" tabindex="0">',
  )
  expect(table(rows)).toContain('<caption id="t-caption">Schools</caption>')
})

test('sorting is a link, and the sorted column says so', () => {
  expect(table(rows)).toContain('aria-sort="descending"')
  expect(table(rows)).toMatch(/<a [^>]*href="\?sort=name"/)
})

test('rows are named by their first cell, and data are never markup', () => {
  expect(table(rows)).toContain('<th scope="row">&lt;b>One&lt;/b></th>')
})

test('totals stand in a row of their own, and only where there are any', () => {
  expect(table(rows)).not.toContain('<tfoot>')
  expect(table(rows, '3')).toContain(
    '<tfoot><tr><th scope="row">All</th><td class="numeric">3</td></tr></tfoot>',
  )
})

test('an empty table says why', () => {
  expect(table([])).toContain('The county has none.')
  expect(table([])).not.toContain('<table')
})
