import type { Curriculum } from './curriculum.ts'

/** Pages of the product by the name a text calls them: `page:readiness`. */
export type Addresses = Readonly<Record<string, `/${string}`>>

/** Pages of this floor that a text may point at; the composition adds those of other floors. */
export const learnAddresses: Addresses = {
  glossary: '/learn/glossary',
  readiness: '/learn/readiness',
  'who-does-what': '/learn/who-does-what',
  'launch-board': '/learn/launch-board',
  journey: '/learn/journey',
  duties: '/learn/duties',
  videos: '/learn/videos',
}

/** Where a link of a text leads, or null while the page it names is not there: then the words stand alone. */
export function addressOf(
  { scheme, target }: { readonly scheme: string; readonly target: string },
  curriculum: Curriculum,
  addresses: Addresses,
): string | null {
  if (scheme === 'lesson') return `/learn/lessons/${target}`
  if (scheme === 'role') return `/learn/${target}`
  if (scheme === 'path') return `/learn/paths/${target}`
  if (scheme === 'phase') return `/learn/${target}`
  if (scheme === 'page') return addresses[target] ?? null
  if (scheme === 'source') return curriculum.source(target)?.address ?? null
  if (scheme !== 'step') return null
  const placed = curriculum.step(target, 'en')
  return placed ? `/learn/${placed.phase.role}/${placed.phase.label}#${target}` : null
}
