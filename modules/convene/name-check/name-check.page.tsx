import { Alert } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { StudentSign } from './name-check.rules.ts'
import { nameCheckWords } from './name-check.words.ts'

/** Asks whoever is about to post whether a student is named. Stands above their form, with the text still in it. */
export function NameCheck(props: { readonly signs: readonly StudentSign[]; readonly language: Language }) {
  const { signs, language } = props
  if (signs.length === 0) return null
  const words = nameCheckWords[language]
  return (
    <Alert tone="warning" announced heading={words.title}>
      <ul class="usa-list">
        {signs.map((sign) => (
          <li key={sign}>{words.signs[sign]}</li>
        ))}
      </ul>
      <p>{words.lead}</p>
      <p>{words.kept}</p>
    </Alert>
  )
}
