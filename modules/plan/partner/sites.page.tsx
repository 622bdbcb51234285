import { EmptyState, FilterLinks, Pager, Section, Table } from '#packages/ui/index.ts'
import { count, decimal } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { tabPath } from '../county-plan/plan-frame.page.tsx'
import { openCdsOf } from '../rollout/plan-setting.rules.ts'
import { besideKm, type NearSites, nearKm } from './near-site.ts'
import { type PartnerWords, partnerWords } from './partner.words.ts'

/** How the list is looked at: by site or by school, and which page of it. */
export type PartnerView = { readonly by: 'site' | 'school'; readonly page: number }

type Props = {
  readonly plan: CountyPlan
  readonly near: NearSites
  readonly view: PartnerView
  readonly language: Language
}

const pageSize = 50

export function Sites({ plan, near, view, language }: Props) {
  const words = partnerWords[language]
  if (near.sites.length === 0) return <EmptyState title={words.noList} why={words.noListWhy} />
  const link = (by: PartnerView['by'], page: number) =>
    `${tabPath(plan, 'partners', { ...(by === 'site' ? {} : { by }), ...(page === 1 ? {} : { page: String(page) }) })}#sites` as const
  const all = view.by === 'site' ? near.sites.length : near.schools.length
  const factor = decimal(plan.assumptions.values.road_factor, language)
  return (
    <Section id="sites" heading={words.sitesHeading}>
      <p>{words.sitesLead(count(nearKm, language), factor)}</p>
      <FilterLinks
        label={words.viewLabel}
        items={(['site', 'school'] as const).map((by) => ({
          text: by === 'site' ? words.bySite : words.bySchool,
          href: link(by, 1),
          current: by === view.by,
        }))}
      />
      {view.by === 'site' ? (
        <BySite near={near} view={view} language={language} />
      ) : (
        <BySchool plan={plan} near={near} view={view} language={language} />
      )}
      <Pages all={all} view={view} link={(page) => link(view.by, page)} language={language} />
      <p class="source-line">{sourceText(plan, words)}</p>
    </Section>
  )
}

/** Which day's lists these are. */
function sourceText({ figures }: CountyPlan, words: PartnerWords): string {
  const readOn = (kind: string) =>
    figures.sources.find(({ fileKind }) => fileKind === kind)?.retrievedOn ?? words.notBrought
  return words.source(readOn('health_sites'), readOn('facilities'))
}

const shown = <Row,>(rows: readonly Row[], { page }: PartnerView): readonly Row[] =>
  rows.slice((page - 1) * pageSize, page * pageSize)

function Pages(props: {
  readonly all: number
  readonly view: PartnerView
  readonly link: (page: number) => string
  readonly language: Language
}) {
  const { all, view, link, language } = props
  const words = partnerWords[language]
  const from = (view.page - 1) * pageSize
  const range = (start: number) =>
    words.pageOf(
      count(start + 1, language),
      count(Math.min(start + pageSize, all), language),
      count(all, language),
    )
  if (all <= pageSize) return null
  return (
    <Pager
      label={words.pagerLabel}
      summary={range(from)}
      {...(view.page > 1
        ? { previous: { href: link(view.page - 1), text: `← ${range(from - pageSize)}` } }
        : {})}
      {...(from + pageSize < all
        ? { next: { href: link(view.page + 1), text: `${range(from + pageSize)} →` } }
        : {})}
    />
  )
}

type Listed = Pick<Props, 'near' | 'view' | 'language'>

function BySite({ near, view, language }: Listed) {
  const words = partnerWords[language]
  const [site, kind, city, schoolsNear, nearest] = words.siteColumns
  return (
    <Table<NearSites['sites'][number]>
      id="sites-table"
      caption={words.sitesHeading}
      captionHidden
      columns={[
        { key: 'site', header: site, cell: (row) => row.site.name },
        { key: 'kind', header: kind, cell: (row) => words.kinds[row.site.kind] },
        { key: 'city', header: city, cell: (row) => row.site.city ?? '' },
        {
          key: 'near',
          header: schoolsNear,
          numeric: true,
          cell: (row) => count(row.schoolsNear, language),
        },
        {
          key: 'nearest',
          header: nearest,
          cell: (row) =>
            row.nearest.map(({ school, km }) => words.away(school.name, decimal(km, language))).join(' · '),
        },
      ]}
      rows={shown(near.sites, view)}
      rowKey={(row) => row.site.siteId}
      empty={{ title: words.noList, why: words.noListWhy }}
    />
  )
}

function BySchool({ plan, near, view, language }: Listed & { readonly plan: CountyPlan }) {
  const words = partnerWords[language]
  const [school, district, nearest] = words.schoolColumns
  return (
    <Table<NearSites['schools'][number]>
      id="school-sites-table"
      caption={words.sitesHeading}
      captionHidden
      columns={[
        {
          key: 'school',
          header: school,
          cell: (row) => (
            <a href={`/counties/${plan.figures.countyCode}/schools/${row.school.cds}`}>{row.school.name}</a>
          ),
        },
        { key: 'district', header: district, cell: (row) => row.school.districtName },
        {
          key: 'nearest',
          header: nearest,
          cell: (row) =>
            row.nearest.length === 0
              ? words.noPlace
              : row.nearest.map(({ site, km }) => words.away(site.name, decimal(km, language))).join(' · '),
        },
      ]}
      rows={shown(near.schools, view)}
      rowKey={(row) => row.school.cds}
      empty={{ title: words.noList, why: words.noListWhy }}
    />
  )
}

export function OnGrounds({ plan, near, language }: Omit<Props, 'view'>) {
  const words = partnerWords[language]
  const [site, school, apart, state] = words.groundColumns
  const open = openCdsOf({ figures: plan.figures, marks: plan.question.marks })
  return (
    <Section id="grounds" heading={words.groundsHeading}>
      <p>{words.groundsLead}</p>
      <Table<NearSites['onGrounds'][number]>
        id="grounds-table"
        caption={words.groundsHeading}
        captionHidden
        columns={[
          { key: 'site', header: site, cell: (row) => row.site.name },
          { key: 'school', header: school, cell: (row) => row.school.name },
          {
            key: 'apart',
            header: apart,
            numeric: true,
            cell: ({ km }) => `${count(Math.round(km * 1000), language)} m`,
          },
          {
            key: 'state',
            header: state,
            cell: (row) => {
              if (open.has(row.school.cds)) return words.countedOpen
              return row.named ? words.deniedOpen : words.candidate
            },
          },
        ]}
        rows={near.onGrounds}
        rowKey={(row) => row.site.siteId}
        empty={{ title: words.groundsNone, why: `${count(besideKm * 1000, language)} m` }}
      />
      <p>
        <a href={tabPath(plan, 'marks')}>{words.confirm}</a>
      </p>
    </Section>
  )
}
