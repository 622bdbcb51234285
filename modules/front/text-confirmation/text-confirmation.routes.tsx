import { found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import { findCheckState } from '../crisis-help/crisis-number.queries.ts'
import { isCheckLate } from '../crisis-help/crisis-number.rules.ts'
import { confirmText, readConfirmations } from './confirm-text.ts'
import { listTextParts } from './list-text-parts.ts'
import { LongTextPage, TextConfirmationPage } from './text-confirmation.page.tsx'
import { textConfirmationPolicy } from './text-confirmation.policy.ts'
import {
  type ConfirmationKind,
  type ConfirmationRefusal,
  confirmationKinds,
  confirmationSchema,
} from './text-confirmation.ts'
import { textConfirmationWords } from './text-confirmation.words.ts'

/** Every public text that someone must stand for, and who does. */
export const textConfirmationRoutes: readonly Route[] = [
  page('/front/texts', only(textConfirmationPolicy, 'list'), (asked) =>
    textsPage(asked, confirmationKinds.find((kind) => kind === asked.query.get('kind')) ?? 'counsel'),
  ),

  page('/front/texts/:part', only(textConfirmationPolicy, 'list'), ({ database, viewer, params, language }) =>
    database.asViewer(viewer, async (tx) => {
      const parts = (await listTextParts(tx)).filter(
        (one) => one.kind === 'reviewer' && one.part === params.part,
      )
      const part = found((await readConfirmations(tx, 'reviewer', parts))[0])
      const mayConfirm = may(viewer, textConfirmationPolicy, 'confirm')
      const main = <LongTextPage part={part} mayConfirm={mayConfirm} language={language} />
      return html({ title: part.title, main, noindex: true })
    }),
  ),

  form('/front/texts', only(textConfirmationPolicy, 'confirm'), confirmationSchema, async (asked) => {
    const { database, viewer, input } = asked
    const outcome = await database.asViewer(viewer, async (tx) => {
      const checkLate = isCheckLate(await findCheckState(tx), tx.today)
      return confirmText(tx, input, await listTextParts(tx), checkLate)
    })
    return outcome.done
      ? seeOther(`/front/texts?kind=${input.kind}`)
      : textsPage(asked, input.kind, outcome.refusal)
  }),
]

function textsPage(
  { database, viewer, language }: Asked<string>,
  kind: ConfirmationKind,
  refusal?: ConfirmationRefusal,
) {
  return database.asViewer(viewer, async (tx) => {
    const main = (
      <TextConfirmationPage
        kind={kind}
        parts={await readConfirmations(tx, kind, await listTextParts(tx))}
        mayConfirm={may(viewer, textConfirmationPolicy, 'confirm')}
        language={language}
        {...(refusal === undefined ? {} : { refusal })}
      />
    )
    const title = textConfirmationWords[language].title
    return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
  })
}
