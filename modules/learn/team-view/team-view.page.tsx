import { Alert, Button, ButtonRow, FilterLinks, Form, Pager, StatusText, Table } from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { longDay } from '../certificate/certificate-day.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { dayText } from '../progress/day-text.ts'
import type { Curriculum } from '../role/curriculum.ts'
import {
  sitesOnPage,
  type TeamCount,
  type TeamFilter,
  type TeamRefusal,
  type WaitingSite,
} from './team-view.ts'
import { teamWords } from './team-view.words.ts'

type Props = {
  readonly sites: readonly WaitingSite[]
  readonly count: TeamCount
  readonly filter: TeamFilter
  /** Groups the viewer may narrow the page to; null for who keeps none. */
  readonly cohorts: readonly Cohort[] | null
  readonly curriculum: Curriculum
  readonly today: CalendarDate
  readonly language: Language
  readonly refusal?: TeamRefusal | undefined
  /** Letters that were just written. */
  readonly letters?: number | undefined
}

/** Which sites wait at which step. In order of name: nobody is ranked. */
export function TeamPage(props: Props) {
  const { count, filter, language, refusal, letters } = props
  const words = teamWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.private}</p>
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      {letters !== undefined && (
        <Alert tone="success" announced>
          <p>{words.reminded(letters)}</p>
        </Alert>
      )}
      <Filters {...props} />
      <Sites {...props} />
      <Pages count={count} filter={filter} language={language} />
      <p>
        {count.countedAt === null ? words.neverCounted : words.counted(dayText(count.countedAt, language))}
      </p>
      <Form action="/learn/team/count" method="post">
        <ButtonRow>
          <Button kind="outline">{words.countNow}</Button>
          <a href="/learn/team/steps.csv">{words.file}</a>
        </ButtonRow>
      </Form>
    </>
  )
}

function Filters({ filter, count, cohorts, curriculum, language }: Props) {
  const words = teamWords[language]
  const href = (change: Partial<TeamFilter>) => hrefOf({ ...filter, page: 1, ...change })
  return (
    <>
      <FilterLinks
        label={words.filterLabel}
        items={[
          { text: words.all, href: href({ late: false }), current: !filter.late },
          {
            text: words.lateOnly,
            href: href({ late: true }),
            current: filter.late,
            count: String(count.late),
          },
        ]}
      />
      <FilterLinks
        label={words.roleFilter}
        items={[
          { text: words.everyRole, href: href({ role: null }), current: filter.role === null },
          ...curriculum.roles(language).map(({ slug, title }) => ({
            text: title,
            href: href({ role: slug }),
            current: filter.role === slug,
          })),
        ]}
      />
      {cohorts !== null && cohorts.length > 0 && (
        <FilterLinks
          label={words.cohortFilter}
          items={[
            { text: words.everyone, href: href({ cohort: null }), current: filter.cohort === null },
            ...cohorts.map(({ id, name, startsOn }) => ({
              text: words.cohort(name, longDay(startsOn, language)),
              href: href({ cohort: id }),
              current: filter.cohort === id,
            })),
          ]}
        />
      )}
      {cohorts !== null && (
        <p>
          <a href="/learn/team/cohorts">{words.cohorts}</a>
        </p>
      )}
    </>
  )
}

const hrefOf = ({ late, role, cohort, page }: TeamFilter): string => {
  const asked = new URLSearchParams({
    ...(late ? { late: '1' } : {}),
    ...(role === null ? {} : { role }),
    ...(cohort === null ? {} : { cohort }),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return asked.size === 0 ? '/learn/team' : `/learn/team?${asked}`
}

function Sites({ sites, curriculum, today, language }: Props) {
  const words = teamWords[language]
  const nameOf = (site: WaitingSite) => site.placeName || words.office
  const roleOf = (site: WaitingSite) => curriculum.role(site.role, language)?.title ?? site.role
  return (
    <Table<WaitingSite>
      id="sites"
      caption={words.caption}
      captionHidden
      rows={sites}
      rowKey={({ placeCode, role }) => `${placeCode} ${role}`}
      empty={words.empty}
      columns={[
        { key: 'site', header: words.columns.site, cell: nameOf },
        { key: 'role', header: words.columns.role, cell: roleOf },
        {
          key: 'step',
          header: words.columns.step,
          cell: (site) => <StepLink site={site} curriculum={curriculum} language={language} />,
        },
        {
          key: 'due',
          header: words.columns.due,
          cell: (site) => <Due site={site} today={today} language={language} />,
        },
        {
          key: 'letters',
          header: words.columns.letters,
          cell: (site) => (
            <Form
              action="/learn/team/reminders"
              method="post"
              label={words.remindAt(nameOf(site), roleOf(site))}
              hidden={{ place: site.placeCode, role: site.role }}
            >
              <Button kind="outline">{words.remind}</Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

type CellProps = { readonly site: WaitingSite; readonly language: Language }

function StepLink({ site, curriculum, language }: CellProps & { readonly curriculum: Curriculum }) {
  const placed = curriculum.step(site.waitingStepId ?? '', language)
  if (placed === undefined) return <>{site.waitingStepId}</>
  const { step, phase } = placed
  return (
    <a href={`/learn/steps/${step.id}`} lang={phase.language === language ? undefined : phase.language}>
      {phase.label}: {step.title}
    </a>
  )
}

function Due({ site, today, language }: CellProps & { readonly today: CalendarDate }) {
  const words = teamWords[language]
  if (site.dueOn === null) return <>{words.noDay}</>
  const day = longDay(site.dueOn, language)
  if (site.dueOn >= today) return <>{words.dueOn(day)}</>
  return (
    <>
      <StatusText tone="warning" text={words.lateSince(day)} />
      {site.lateCount > 1 && <> {words.moreLate(site.lateCount - 1)}</>}
    </>
  )
}

function Pages({ count, filter, language }: Pick<Props, 'count' | 'filter' | 'language'>) {
  const words = teamWords[language]
  if (count.waiting <= sitesOnPage) return null
  const from = (filter.page - 1) * sitesOnPage + 1
  const to = Math.min(count.waiting, filter.page * sitesOnPage)
  const at = (page: number) => hrefOf({ ...filter, page })
  return (
    <Pager
      label={words.pagerLabel}
      summary={words.pagerSummary(from, to, count.waiting)}
      {...(filter.page > 1 ? { previous: { href: at(filter.page - 1), text: words.previous } } : {})}
      {...(to < count.waiting ? { next: { href: at(filter.page + 1), text: words.next } } : {})}
    />
  )
}
