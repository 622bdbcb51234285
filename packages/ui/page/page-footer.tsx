import { Mark } from '../mark/mark.tsx'
import { crisisPath } from './crisis-path.ts'
import type { PageWords } from './page-words.ts'

export function PageFooter({ words }: { readonly words: PageWords }) {
  return (
    <footer class="page-footer">
      <div class="page-inner page-footer__inner">
        <p class="page-footer__crisis">
          <a class="crisis-link" href={crisisPath}>
            {words.crisisLink}
          </a>
          <span>{words.crisisLine}</span>
        </p>
        <div class="page-footer__about">
          <Mark />
          <p>{words.independence}</p>
        </div>
        <nav aria-label={words.footerLabel}>
          <ul class="page-footer__links">
            {words.footerLinks.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
