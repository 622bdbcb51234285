import { found } from '#platform/errors.ts'
import { form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { InvitationDesk } from '../invitation/invitation.routes.tsx'
import { signInPolicy } from '../sign-in/sign-in.policy.ts'
import { AskedPage, ForgottenPage, ResetPage } from './forgotten-password.page.tsx'
import { forgottenSchema, resetSchema } from './forgotten-password.ts'
import { forgottenPasswordWords } from './forgotten-password.words.ts'
import { askForReset, resetPassword } from './reset-password.ts'

/** A new password by a letter; who asks is told the same whether or not the address is known. */
export const forgottenPasswordRoutes = (desk: InvitationDesk): readonly Route[] => [
  page('/sign-in/forgotten', only(signInPolicy, 'signIn'), async ({ language }) => {
    found(desk.accounts)
    const main = <ForgottenPage language={language} mail={desk.mail} />
    return html({ title: forgottenPasswordWords[language].title, main, noindex: true })
  }),

  form('/sign-in/forgotten', only(signInPolicy, 'signIn'), forgottenSchema, async (asked) => {
    const { database, input, language, address } = asked
    const accounts = found(desk.accounts)
    const attempt = desk.mail ? await desk.limits.attempt(`forgotten ${input.email}`, address) : null
    if (attempt === null) {
      const main = <ForgottenPage language={language} mail={desk.mail} tooOften />
      return html({ title: forgottenPasswordWords[language].title, main, noindex: true }, 429)
    }
    await askForReset(database, accounts, { email: input.email, origin: desk.origin, language })
    const main = <AskedPage language={language} />
    return html({ title: forgottenPasswordWords[language].askedTitle, main, noindex: true })
  }),

  page('/sign-in/forgotten/:token', only(signInPolicy, 'signIn'), async ({ params, language }) => {
    found(await found(desk.accounts).findReset(params.token))
    const main = <ResetPage token={params.token} language={language} />
    return html({ title: forgottenPasswordWords[language].newTitle, main, noindex: true })
  }),

  form('/sign-in/forgotten/:token', only(signInPolicy, 'signIn'), resetSchema, async (asked) => {
    const { database, params, input, language } = asked
    const outcome = await resetPassword(database, found(desk.accounts), params.token, input)
    if (outcome.done) return seeOther('/sign-in')
    const main = <ResetPage token={params.token} language={language} refusal={outcome.refusal} />
    return html({ title: forgottenPasswordWords[language].newTitle, main, noindex: true }, 422)
  }),
]
