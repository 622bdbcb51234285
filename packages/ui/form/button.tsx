import type { ComponentChildren } from 'preact'

/** 'call' is the sun: at most one on a page. 'plain' looks like a link and 'danger' undoes something. */
export type ButtonKind = 'call' | 'primary' | 'outline' | 'plain' | 'danger'

const classes: Readonly<Record<ButtonKind, string>> = {
  call: 'usa-button usa-button--accent-warm',
  primary: 'usa-button',
  outline: 'usa-button usa-button--outline',
  plain: 'usa-button usa-button--unstyled',
  danger: 'usa-button usa-button--secondary',
}

export type ButtonProps = {
  readonly kind?: ButtonKind
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  readonly disabled?: boolean
  /** Sends the form elsewhere than its own address. */
  readonly formAction?: string
  readonly describedBy?: string
  readonly onClick?: () => void
  readonly children: ComponentChildren
}

export function Button({ kind = 'primary', type = 'submit', describedBy, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} class={classes[kind]} type={type} aria-describedby={describedBy}>
      {children}
    </button>
  )
}

export type ButtonLinkProps = {
  readonly kind?: ButtonKind
  readonly href: string
  /** Saves instead of opening, as for a packet or a table. */
  readonly download?: boolean
  readonly children: ComponentChildren
}

/** Looks like a button and goes somewhere; for what changes something use a form and a Button. */
export function ButtonLink({ kind = 'primary', href, download = false, children }: ButtonLinkProps) {
  return (
    <a class={classes[kind]} href={href} download={download || undefined}>
      {children}
    </a>
  )
}

export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="button-row">{children}</div>
}
