import type { ComponentChildren } from 'preact'

/** Names and values that travel with a form unseen. */
export type HiddenValues = Readonly<Record<string, string | readonly string[]>>

export type FormProps = {
  readonly action: string
  /** 'get' for questions that change nothing and make a link; 'post' for the rest. */
  readonly method: 'get' | 'post'
  readonly hidden?: HiddenValues
  /** Names the form for readers when a page has more than one. */
  readonly label?: string
  /** For files. */
  readonly multipart?: boolean
  readonly children: ComponentChildren
}

/** Checked by the server, in our words and the page's language: the browser's own bubbles are off. */
export function Form({ action, method, hidden = {}, label, multipart, children }: FormProps) {
  return (
    <form
      class="form"
      action={action}
      method={method}
      aria-label={label}
      enctype={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      <HiddenFields values={hidden} />
      {children}
    </form>
  )
}

export function HiddenFields({ values }: { readonly values: HiddenValues }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one) => (
          <input key={`${name}=${one}`} type="hidden" name={name} value={one} />
        )),
      )}
    </>
  )
}
