import { Section, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { register } from '../measure/register.ts'
import type { Rate } from '../outcome/outcome.ts'
import { rateColumns } from '../outcome/outcome-parts.page.tsx'
import { dashed } from '../outcome/outcome-text.rules.ts'
import { countedWords } from './counted.words.ts'
import type { CountedRate } from './counted-rates.rules.ts'

/** What the county counts itself, beside what the state publishes; nothing where no floor feeds a measure yet. */
export function Counted({
  rates,
  language,
}: {
  readonly rates: readonly CountedRate[]
  readonly language: Language
}) {
  const words = countedWords[language]
  const measures = register.measures.filter(({ name }) => rates.some(({ measure }) => measure === name))
  if (measures.length === 0) return null
  return (
    <Section id="counted" heading={words.title}>
      <p>{words.intro}</p>
      {measures.map((measure) => (
        <>
          <Table<CountedRate>
            id={`counted-${measure.name}`}
            caption={measure.title[language]}
            columns={[
              { key: 'year', header: words.year, cell: ({ schoolYear }) => dashed(schoolYear) },
              ...rateColumns(language, ({ rate }: CountedRate): Rate | null => (rate.shown ? rate : null)),
            ]}
            rows={rates.filter((one) => one.measure === measure.name && one.group === 'all')}
            rowKey={({ schoolYear }) => schoolYear}
            empty={{ title: measure.title[language], why: words.intro }}
          />
          <p>{measure.caution[language]}</p>
        </>
      ))}
    </Section>
  )
}
