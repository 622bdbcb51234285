import { countyTitle, findCounty } from '#modules/places/index.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import { readOpenCalls } from '../call/work-call.ts'
import { directoryReportPolicy } from '../directory-report/directory-report.policy.ts'
import { whenOf } from '../listing/directory.ts'
import { whyHidden } from '../listing/listing.rules.ts'
import { listPackets } from '../packet/packet.queries.ts'
import { readDue } from '../round/read-due.ts'
import { listOnCampus } from '../round/round.queries.ts'
import { campusVisitsOn } from './campus-visit.rules.ts'
import { NavigatorDayPage } from './navigator-day.page.tsx'
import { navigatorDayPolicy } from './navigator-day.policy.ts'
import { navigatorDayWords } from './navigator-day.words.ts'

/** Where a navigator begins, in their own county. */
export const navigatorDayRoutes: readonly Route[] = [
  page('/navigator', only(navigatorDayPolicy, 'begin'), async ({ database, viewer, language }) => {
    if (viewer.county === null) throw new Forbidden()
    const code = String(viewer.county).padStart(2, '0')
    const calls = await readOpenCalls(database, viewer)
    return database.asViewer(viewer, async (tx) => {
      const county = found(await findCounty(tx, Number(code)))
      const onCampus = (await listOnCampus(tx)).filter((listing) => whyHidden(listing) === null)
      const { title, lead } = navigatorDayWords[language]
      const main = (
        <NavigatorDayPage
          at={`/counties/${code}`}
          calls={calls.filter(({ heldBecause }) => heldBecause === null)}
          next={await readDue(tx, { most: 5 })}
          visits={campusVisitsOn(onCampus, { weekday: whenOf(tx).moment.weekday, schools: viewer.schools })}
          packets={await listPackets(tx)}
          office={may(viewer, directoryReportPolicy, 'read')}
          today={tx.today}
          language={language}
        />
      )
      return html({
        title,
        description: lead,
        noindex: true,
        main,
        breadcrumbs: [
          { href: `/counties/${code}`, text: countyTitle(county.name, language) },
          { href: '', text: title },
        ],
      })
    })
  }),
]
