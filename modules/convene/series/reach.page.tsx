import { RadioGroup } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { reaches } from './series.ts'
import { seriesWords } from './series.words.ts'

/** Whether a change is for one date of a series, or for those that follow as well. */
export function ReachChoice({ value, language }: { readonly value: string; readonly language: Language }) {
  const words = seriesWords[language]
  return (
    <RadioGroup
      name="reach"
      label={words.reach}
      value={value === 'following' ? value : 'one'}
      options={reaches.map((one) => ({ value: one, text: words.reaches[one] }))}
    />
  )
}
