import { Mark } from '../mark/mark.tsx'

/** Why there is nothing here, and what to do about it. */
export type EmptyWords = {
  readonly title: string
  readonly why: string
  readonly action?: { readonly href: string; readonly text: string }
}

export function EmptyState({ title, why, action }: EmptyWords) {
  return (
    <div class="empty-state">
      <Mark />
      <div>
        <p class="empty-state__title">{title}</p>
        <p>{why}</p>
        {action !== undefined && (
          <p>
            <a href={action.href}>{action.text}</a>
          </p>
        )}
      </div>
    </div>
  )
}
