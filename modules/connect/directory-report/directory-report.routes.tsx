import { countyTitle, findCounty } from '#modules/places/index.ts'
import { csvOf } from '#modules/plan/index.ts'
import { found } from '#platform/errors.ts'
import { type Asked, api, file, html, only, page, type Route } from '#platform/http.ts'
import { atHome } from '#platform/viewer.ts'
import { listingWords } from '../listing/listing.words.ts'
import { DirectoryReportPage } from './directory-report.page.tsx'
import { directoryReportPolicy } from './directory-report.policy.ts'
import { reportWords } from './directory-report.words.ts'
import { readReport } from './read-report.ts'
import { reportTable } from './report-csv.rules.ts'

const read = only(directoryReportPolicy, 'read')
const home = ({ viewer, params }: Asked<'/counties/:code'>) => atHome(viewer, Number(params.code))

/** How a county's directory stands, for its office. */
export const directoryReportRoutes: readonly Route[] = [
  page('/counties/:code{[0-9]{2}}/directory/report', read, (asked) =>
    asked.database.asViewer(home(asked), async (tx) => {
      const { params, language } = asked
      const county = found(await findCounty(tx, Number(params.code)))
      const at = `/counties/${params.code}`
      const title = countyTitle(county.name, language)
      const main = (
        <DirectoryReportPage
          path={`${at}/directory/report`}
          countyTitle={title}
          report={await readReport(tx)}
          language={language}
        />
      )
      return html({
        title: reportWords[language].title,
        noindex: true,
        wide: true,
        main,
        breadcrumbs: [
          { href: at, text: title },
          { href: `${at}/directory`, text: listingWords[language].duty },
          { href: '', text: reportWords[language].title },
        ],
      })
    }),
  ),
  api('/counties/:code{[0-9]{2}}/directory/report.csv', read, (asked) =>
    asked.database.asViewer(home(asked), async (tx) =>
      file(
        csvOf(reportTable(await readReport(tx))),
        'text/csv; charset=utf-8',
        `directory-${asked.params.code}-${tx.today}.csv`,
      ),
    ),
  ),
]
