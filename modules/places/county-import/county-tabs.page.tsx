import { TabLinks } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { countyDataWords } from './county-data.words.ts'

export type CountyTab = 'data' | 'calendars' | 'health-sites'

/** The ways on from a county's pages of places. */
export function CountyTabs(props: {
  readonly code: string
  readonly tab: CountyTab
  readonly language: Language
}) {
  const { code, tab, language } = props
  const { tabs, tabsLabel } = countyDataWords[language]
  const to = (part: CountyTab, text: string) => ({
    text,
    href: `/counties/${code}/${part}`,
    current: part === tab,
  })
  return (
    <TabLinks
      label={tabsLabel}
      items={[
        { text: tabs.plan, href: `/counties/${code}` },
        to('data', tabs.data),
        to('calendars', tabs.calendars),
        to('health-sites', tabs.healthSites),
      ]}
    />
  )
}
