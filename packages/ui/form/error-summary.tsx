import { fieldId } from './field.tsx'

export type FieldError = { readonly name: string; readonly text: string }

/** Stands first on the page after a form came back; each line leads to its field. Nothing when all is well. */
export function ErrorSummary(props: { readonly title: string; readonly errors: readonly FieldError[] }) {
  if (props.errors.length === 0) return null
  return (
    <div class="usa-alert usa-alert--error error-summary" role="alert" id="error-summary" tabindex={-1}>
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading">{props.title}</h2>
        <ul class="error-summary__list">
          {props.errors.map(({ name, text }) => (
            <li key={`${name} ${text}`}>
              <a href={`#${fieldId(name)}`}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
