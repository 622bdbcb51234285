import type { Language } from '#platform/words.ts'
import type { Assumption } from '../assumption/assumption.ts'
import { unitSuffix } from '../packet/assumption-label.words.ts'
import { valueText } from '../packet/assumption-value.rules.ts'
import { formatIn } from '../packet/format.words.ts'
import { planWords } from './county-plan.words.ts'

/** A value with its unit, as a person writes it: '$250', '75%', '12 weeks'. */
export function assumptionValue(item: Assumption, language: Language): string {
  return isBare(item)
    ? bareValue(item, item.value, language)
    : `${bareValue(item, item.value, language)} ${unitSuffix(item.unit, language)}`.trim()
}

/** How far it could be, its unit said once: '$150 to $400', '12 to 45 clinicians a year'. */
export function assumptionRange(item: Assumption, language: Language): string {
  const { low, high } = item
  const [from, to] = [bareValue(item, low, language), bareValue(item, high, language)]
  const between = low === high ? from : planWords[language].range(from, to)
  return isBare(item) ? between : `${between} ${unitSuffix(item.unit, language)}`.trim()
}

/** The value bears its own sign, or is a day. */
const isBare = ({ name, unit }: Assumption): boolean =>
  name === 'plan_from' || unit.startsWith('dollars') || unit.startsWith('share')

const bareValue = ({ unit }: Assumption, value: number, language: Language): string =>
  valueText(value, unit, formatIn(language))
