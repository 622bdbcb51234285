import {
  Button,
  ButtonRow,
  FilterLinks,
  Form,
  Pager,
  SourceLine,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { County } from '../county/county.ts'
import { countyTitle } from '../county/county.words.ts'
import { dayText } from '../county/day.words.ts'
import { CountyTabs } from '../county-import/county-tabs.page.tsx'
import type { StandingFile } from '../county-import/standing-file.ts'
import type { HealthSite, HealthSiteList, SchoolPlace } from './health-site.ts'
import { healthSiteWords } from './health-site.words.ts'

type Props = {
  readonly county: County
  readonly list: HealthSiteList
  /** Site id → the school on whose ground it stands. */
  readonly onGround: ReadonlyMap<string, SchoolPlace>
  readonly sources: readonly StandingFile[]
  readonly search: string
  readonly kind: string | null
  readonly page: number
  readonly pageSize: number
  readonly language: Language
}

export function HealthSitesPage(props: Props) {
  const { county, list, sources, search, kind, language } = props
  const words = healthSiteWords[language]
  const path = `/counties/${county.code}/health-sites`
  return (
    <>
      <h1>{words.title(countyTitle(county.name, language))}</h1>
      <CountyTabs code={county.code} tab="health-sites" language={language} />
      <p class="usa-intro">{county.id === 0 ? words.invented : words.lead}</p>
      <FilterLinks
        label={words.filterLabel}
        items={[
          { text: words.all, href: hrefOf(path, { search }), current: kind === null },
          ...list.kinds.map((one) => ({
            text: kindText(one.kind, language),
            href: hrefOf(path, { search, kind: one.kind }),
            current: kind === one.kind,
            count: count(one.count, language),
          })),
        ]}
      />
      <Form action={path} method="get" hidden={kind === null ? {} : { kind }}>
        <TextInput
          name="q"
          type="search"
          label={words.searchLabel}
          value={search}
          width="medium"
          maxLength={80}
        />
        <ButtonRow>
          <Button kind="outline">{words.search}</Button>
        </ButtonRow>
      </Form>
      <Sites {...props} />
      <Pages {...props} path={path} />
      {sources.map(({ file, publisher, title, retrievedOn, landingPage }) => (
        <SourceLine
          key={file}
          text={words.source(
            publisher,
            title,
            retrievedOn === null ? words.unknownDay : dayText(retrievedOn, language),
          )}
          href={landingPage}
        />
      ))}
    </>
  )
}

/** A category of a license is the state's own word; a program has ours. */
const kindText = (kind: string, language: Language): string =>
  healthSiteWords[language].kinds[kind] ?? `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`

function hrefOf(
  path: string,
  query: { readonly search?: string; readonly kind?: string | null; readonly page?: number },
) {
  const { search = '', kind = null, page = 1 } = query
  const set = new URLSearchParams()
  if (search !== '') set.set('q', search)
  if (kind !== null) set.set('kind', kind)
  if (page > 1) set.set('page', String(page))
  return set.size === 0 ? path : `${path}?${set}`
}

function Sites({ county, list, onGround, language }: Props) {
  const words = healthSiteWords[language]
  return (
    <Table<HealthSite>
      id="health-sites"
      caption={words.caption}
      columns={[
        { key: 'name', header: words.name, cell: (site) => <NameCell site={site} language={language} /> },
        { key: 'kind', header: words.kind, cell: ({ kind }) => kindText(kind, language) },
        {
          key: 'organization',
          header: words.organization,
          cell: ({ organization }) => organization ?? words.notPublished,
        },
        {
          key: 'address',
          header: words.address,
          cell: ({ street, city, zip }) =>
            [street, city, zip].filter(Boolean).join(', ') || words.notPublished,
        },
        { key: 'phone', header: words.phone, cell: ({ phone }) => phoneText(phone) ?? words.notPublished },
        {
          key: 'school',
          header: words.school,
          cell: ({ siteId }) => {
            const school = onGround.get(siteId)
            if (school === undefined) return ''
            return <a href={`/counties/${county.code}/schools/${school.cds}`}>{school.name}</a>
          },
        },
      ]}
      rows={list.rows}
      rowKey={({ list: from, siteId }) => `${from} ${siteId}`}
      empty={{
        title: words.emptyTitle,
        why: words.emptyWhy,
        action: { href: `/counties/${county.code}/health-sites`, text: words.emptyAll },
      }}
    />
  )
}

function NameCell({ site, language }: { readonly site: HealthSite; readonly language: Language }) {
  const words = healthSiteWords[language]
  const notes = [
    site.licenseStatus === null ? null : words.license(site.licenseStatus),
    site.delistedOn === null ? null : words.delisted(dayText(site.delistedOn, language)),
  ].filter((note) => note !== null)
  return (
    <>
      {site.name}
      {notes.length > 0 && (
        <>
          <br />
          <span class="usa-hint">{notes.join('; ')}</span>
        </>
      )}
    </>
  )
}

/** '9168749777' → '916-874-9777'. */
const phoneText = (digits: string | null): string | null =>
  digits === null ? null : `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`

function Pages({ list, search, kind, page, pageSize, path, language }: Props & { readonly path: string }) {
  const words = healthSiteWords[language]
  const last = Math.ceil(list.total / pageSize)
  if (last <= 1) return null
  const from = (page - 1) * pageSize + 1
  const to = Math.min(page * pageSize, list.total)
  const link = (text: string, to: number) => ({ text, href: hrefOf(path, { search, kind, page: to }) })
  return (
    <Pager
      label={words.pagesLabel}
      summary={words.pages(count(from, language), count(to, language), count(list.total, language))}
      {...(page > 1 ? { previous: link(words.previous, page - 1) } : {})}
      {...(page < last ? { next: link(words.next, page + 1) } : {})}
    />
  )
}
