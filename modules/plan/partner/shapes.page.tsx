import { ButtonLink, ButtonRow, Details, Section, Table } from '#packages/ui/index.ts'
import { count, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { assumptionValue } from '../county-plan/assumption-text.words.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import { assumptionLabel } from '../packet/assumption-label.words.ts'
import { asksQuery } from '../question/question.rules.ts'
import type { ShapeName } from '../question/question.ts'
import { partnerWords, shapeText } from './partner.words.ts'
import type { ShapeEffect, shapeEffects } from './shape-effect.rules.ts'

type Props = {
  readonly plan: CountyPlan
  readonly effects: ReturnType<typeof shapeEffects>
  readonly language: Language
}

/** The four shapes with what each comes to, and for each what it sets and why. */
export function Shapes({ plan, effects, language }: Props) {
  const words = partnerWords[language]
  const { shape: chosen } = plan.asks
  return (
    <Section id="shapes" heading={words.shapesHeading}>
      <p>{words.shapesLead}</p>
      <ShapeTable plan={plan} effects={effects} language={language} />
      {effects.shapes.map((effect) => (
        <Details
          key={effect.shape.code}
          summary={words.setsHeading(effect.shape.code)}
          open={effect.shape.code === chosen}
        >
          <p>{shapeText(effect.shape, language).note}</p>
          <Sets effect={effect} language={language} />
        </Details>
      ))}
      <ButtonRow>
        {effects.shapes.map(({ shape }) => (
          <ButtonLink
            key={shape.code}
            kind={shape.code === chosen ? 'primary' : 'outline'}
            href={planPath(plan, shape.code)}
          >
            {words.planWith(shape.code)}
          </ButtonLink>
        ))}
        {chosen !== null && (
          <ButtonLink kind="outline" href={planPath(plan, null)}>
            {words.planWithout}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  )
}

function planPath(plan: CountyPlan, shape: ShapeName | null): `/${string}` {
  const query = asksQuery({ ...plan.asks, shape }).toString()
  return `/counties/${plan.figures.countyCode}${query === '' ? '' : `?${query}`}`
}

type Row = {
  readonly key: ShapeName | null
  readonly name: string
  readonly employs: string
  readonly routes: readonly string[]
  readonly leadMonths: number | null
  readonly quick: ShapeEffect['quick']
}

function ShapeTable({ plan, effects, language }: Props) {
  const words = partnerWords[language]
  const [shape, employs, routes, leadTime, net] = words.shapeColumns
  const rows: readonly Row[] = [
    {
      key: null,
      name: words.withoutShape,
      employs: '',
      routes: [],
      leadMonths: null,
      quick: effects.without,
    },
    ...effects.shapes.map((effect): Row => {
      const text = shapeText(effect.shape, language)
      return {
        key: effect.shape.code,
        name: words.shapeName(effect.shape.code, text.name),
        employs: text.employer,
        routes: text.routes,
        leadMonths: effect.assumptions.values.lead_months_first,
        quick: effect.quick,
      }
    }),
  ]
  return (
    <Table<Row>
      id="shape-table"
      caption={words.shapesHeading}
      captionHidden
      columns={[
        {
          key: 'shape',
          header: shape,
          cell: ({ name, key }) => (
            <>
              {name}
              {key === plan.asks.shape && <> ({words.chosen})</>}
            </>
          ),
        },
        { key: 'employs', header: employs, cell: (row) => row.employs },
        {
          key: 'routes',
          header: routes,
          cell: (row) => row.routes.join(' · '),
        },
        {
          key: 'lead',
          header: leadTime,
          numeric: true,
          cell: ({ leadMonths }) => (leadMonths === null ? '' : words.months(count(leadMonths, language))),
        },
        {
          key: 'net',
          header: net,
          numeric: true,
          cell: ({ quick }) => (
            <>
              {`${shortDollars(quick.netCents, language)} ${words.aYear}`}
              <br />
              <small>
                {words.covers(count(quick.coverTheirTeam, language), count(quick.asked, language))}
              </small>
            </>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key ?? 'none'}
      empty={{ title: words.shapesHeading, why: words.shapesLead }}
    />
  )
}

function Sets({ effect, language }: { readonly effect: ShapeEffect; readonly language: Language }) {
  const words = partnerWords[language]
  const [assumption, without, within, why] = words.setColumns
  if (effect.changes.length === 0) return <p>{words.setsNothing}</p>
  const reasons = shapeText(effect.shape, language).why
  return (
    <Table<ShapeEffect['changes'][number]>
      id={`shape-${effect.shape.code}`}
      caption={words.setsHeading(effect.shape.code)}
      captionHidden
      columns={[
        { key: 'name', header: assumption, cell: (row) => assumptionLabel(row.without, language) },
        {
          key: 'without',
          header: without,
          numeric: true,
          cell: (row) => assumptionValue(row.without, language),
        },
        {
          key: 'within',
          header: within,
          numeric: true,
          cell: (row) => assumptionValue(row.within, language),
        },
        {
          key: 'why',
          header: why,
          cell: (row) => (row.ownStands ? words.ownStands : reasons[row.within.name]),
        },
      ]}
      rows={effect.changes}
      rowKey={(row) => row.within.name}
      empty={{ title: words.setsNothing, why: '' }}
    />
  )
}
