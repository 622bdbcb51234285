import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { ReachOutDeskPage } from './reach-out-desk.page.tsx'

test.each(['en', 'es'] as const)(
  'an office to which nobody can write yet is told how that changes (%s)',
  (language) => {
    const desk = (isOpen: boolean) =>
      render(
        <ReachOutDeskPage
          shelf="open"
          messages={[]}
          isOpen={isOpen}
          keptDays={90}
          maySet
          today={calendarDate('2026-11-22')}
          timeZone="America/Los_Angeles"
          language={language}
        />,
      )
    expect(desk(false)).toContain('href="/front/contact"')
    expect(desk(true)).not.toContain('href="/front/contact"')
  },
)
