import { Button, ButtonRow, Form, Pager, Table, TextInput } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText, listingWords } from '../listing/listing.words.ts'
import type { AgencyLine } from './agency-list.ts'
import { agencyListWords } from './agency-list.words.ts'

export type AgencyListShown = {
  /** `/counties/00/organizations` */
  readonly path: string
  readonly countyTitle: string
  readonly text: string
  readonly agencies: readonly AgencyLine[]
  /** All whose name holds the text; `agencies` are the part of this page. */
  readonly count: number
  readonly page: number
  readonly pageSize: number
  readonly language: Language
}

export function AgencyListPage(shown: AgencyListShown) {
  const { path, countyTitle, text, agencies, language } = shown
  const words = agencyListWords[language]
  return (
    <>
      <h1>{words.titleOf(countyTitle)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Form action={path} method="get" label={words.find}>
        <TextInput name="q" type="search" label={words.search} value={text} maxLength={80} />
        <ButtonRow>
          <Button>{words.find}</Button>
        </ButtonRow>
      </Form>
      <Table
        id="agencies"
        caption={words.caption(count(shown.count, language))}
        rows={agencies}
        rowKey={({ id }) => id}
        empty={{ title: words.none, why: words.noneWhy, action: { href: path, text: words.all } }}
        columns={[
          {
            key: 'name',
            header: words.agency,
            cell: ({ id, name }) => <a href={`${path}/${id}`}>{name}</a>,
          },
          {
            key: 'parent',
            header: words.partOf,
            cell: ({ parentId, parentName }) =>
              parentId === null ? '' : <a href={`${path}/${parentId}`}>{parentName}</a>,
          },
          {
            key: 'services',
            header: words.services,
            numeric: true,
            cell: ({ serviceCount }) => count(serviceCount, language),
          },
          {
            key: 'contact',
            header: words.lastContact,
            cell: ({ lastContactAt }) =>
              lastContactAt === null ? words.never : dayText(dateIn(timeZone, lastContactAt), language),
          },
        ]}
      />
      <Pages {...shown} />
    </>
  )
}

function Pages({ path, text, count: all, page, pageSize, language }: AgencyListShown) {
  if (all === 0) return null
  const words = listingWords[language]
  const href = (to: number) =>
    `${path}?${new URLSearchParams({ ...(text === '' ? {} : { q: text }), page: String(to) })}`
  const [from = '', until = '', of = ''] = [
    (page - 1) * pageSize + 1,
    Math.min(page * pageSize, all),
    all,
  ].map((one) => count(one, language))
  return (
    <Pager
      label={words.pages}
      summary={words.shownOf(from, until, of)}
      {...(page > 1 ? { previous: { href: href(page - 1), text: words.previous } } : {})}
      {...(page * pageSize < all ? { next: { href: href(page + 1), text: words.next } } : {})}
    />
  )
}
