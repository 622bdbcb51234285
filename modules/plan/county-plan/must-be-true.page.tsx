import {
  Button,
  ButtonRow,
  Form,
  Island,
  NumberInput,
  PairedRanges,
  RadioGroup,
  RangeWithNumber,
  Section,
  Sheet,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Assumption, AssumptionName } from '../assumption/assumption.ts'
import { assumptionMeaning } from '../assumption/assumption-meaning.words.ts'
import { assumptionLabel, unitInFull } from '../packet/assumption-label.words.ts'
import { teamPromises } from '../team/team.ts'
import { assumptionRange } from './assumption-text.words.ts'
import type { CountyPlan } from './county-plan.ts'
import { planWords } from './county-plan.words.ts'
import { MoneyIsland, type MoneyIslandProps } from './money.island.tsx'
import { InEnglish, tabPath, withQuery } from './plan-frame.page.tsx'

/** The few figures that move the answer most; every other one is on the assumptions page. */
export const keyAssumptions: readonly AssumptionName[] = [
  'pps_rate',
  'pass_through_share',
  'mix_medi_cal_pps',
  'slots_per_day',
  'show_rate',
  'take_up',
  'hires_per_year',
  'leaver_share',
]

type Props = { readonly plan: CountyPlan; readonly language: Language }

/** A plain form that makes a link; with script, sliders move with their boxes. */
export function MustBeTrue({ plan, language }: Props) {
  const words = planWords[language]
  const asked = Object.fromEntries(
    [...new URLSearchParams(plan.query)].filter(
      ([name]) => !keyAssumptions.some((key) => key === name) && name !== 'years' && name !== 'promise',
    ),
  )
  return (
    <Section id="must-be-true" heading={words.mustHeading}>
      <p>{words.mustLead}</p>
      <Sheet>
        <Form
          action={`/counties/${plan.figures.countyCode}`}
          method="get"
          label={words.mustHeading}
          hidden={asked}
        >
          <Island name="money" component={MoneyIsland} props={moneyProps(plan, language)} />
          {keyAssumptions.map((name) => (
            <AssumptionRange key={name} item={itemOf(plan, name)} language={language} />
          ))}
          <RadioGroup
            name="promise"
            label={words.promiseLegend}
            value={plan.asks.promise}
            options={teamPromises.map((value) => ({
              value,
              text: words.promises[value],
              hint: words.promiseHints[value],
            }))}
          />
          <NumberInput name="years" label={words.yearsField} value={plan.asks.years} min={1} max={30} />
          <ButtonRow>
            <Button>{words.apply}</Button>
          </ButtonRow>
        </Form>
        <PairedRanges />
      </Sheet>
      <p>
        <a href={tabPath(plan, 'assumptions')}>{words.allAssumptions}</a>
      </p>
    </Section>
  )
}

/** What the island shows before a figure is moved, and where it finds the schools when one is. */
function moneyProps(plan: CountyPlan, language: Language): MoneyIslandProps {
  const { asked, coverTheirTeam, netCents, breakEvenRate } = plan.quick
  return {
    answer: { asked, coverTheirTeam, netCents, breakEvenRate },
    rateDollars: plan.assumptions.values.pps_rate,
    dataHref: withQuery(`/counties/${plan.figures.countyCode}/money.json`, plan, { of: plan.questionId }),
    fields: keyAssumptions.map((name) => {
      const { least, most } = itemOf(plan, name)
      return { name, least, most }
    }),
    language,
  }
}

function itemOf(plan: CountyPlan, name: AssumptionName): Assumption {
  const item = plan.assumptions.list.find((candidate) => candidate.name === name)
  if (!item) throw new Error(`no assumption ${name}`)
  return item
}

function AssumptionRange({ item, language }: { readonly item: Assumption; readonly language: Language }) {
  const words = planWords[language]
  const hint = (
    <>
      {assumptionMeaning(item, language)} {assumptionRange(item, language)};{' '}
      {words.confidence[item.confidence]}. <InEnglish text={`${item.source}.`} language={language} />
    </>
  )
  return (
    <RangeWithNumber
      name={item.name}
      label={assumptionLabel(item, language)}
      hint={hint}
      value={item.value}
      min={item.low}
      max={item.high}
      step={stepOf(item)}
      unit={unitInFull(item.unit, language)}
    />
  )
}

/** Fine enough for a share, whole where only whole numbers make sense. */
const stepOf = ({ whole, low, high }: Assumption): number => {
  if (whole) return 1
  return high - low > 50 ? 5 : high - low > 5 ? 0.5 : 0.01
}
