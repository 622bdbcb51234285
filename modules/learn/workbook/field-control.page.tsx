import { Select, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { longest } from './workbook.rules.ts'
import type { Field } from './workbook.ts'
import { workbookWords } from './workbook.words.ts'

type Props = {
  readonly field: Field
  readonly value: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly language: Language
}

/** The control of one question, as its kind asks. */
export function FieldControl({ field, value, language, ...notes }: Props) {
  const shared = { name: field.id, label: field.label, value, ...notes }
  if (field.options.length > 0)
    return <Select {...shared} placeholder={workbookWords[language].choose} options={field.options} />
  if (field.kind === 'text') return <TextInput {...shared} rows={4} maxLength={longest.text} />
  // A day that no calendar has would vanish from a day's own control; it is shown as it was written.
  if (field.kind === 'day' && notes.error === undefined)
    return <TextInput {...shared} type="date" width="medium" />
  if (field.kind === 'number') return <TextInput {...shared} width="short" maxLength={20} />
  return <TextInput {...shared} maxLength={longest.line} />
}
