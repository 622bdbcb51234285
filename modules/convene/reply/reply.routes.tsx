import { Forbidden } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { answerQuestion, readNamedQuestions } from './answer-question.ts'
import { NamedQuestionsPage, type ReplyAgain } from './named-questions.page.tsx'
import { replyPolicy } from './reply.policy.ts'
import { replySchema } from './reply.ts'
import { replyWords } from './reply.words.ts'

const answer = only(replyPolicy, 'answer')
type QuestionsAsked = Asked<'/questions'>

/** What someone was named to answer. */
export const replyRoutes: readonly Route[] = [
  page('/questions', answer, (asked) => questionsPage(asked)),
  form(
    '/questions/:question',
    answer,
    replySchema,
    async (asked) => {
      const { database, params, input, language } = asked
      const question = id<'live_question'>(params.question)
      const outcome = await answerQuestion(database, home(asked), question, input)
      if (!outcome.done) return questionsPage(asked, { refusal: replyWords[language].answered }, 409)
      if (outcome.result.length === 0) return seeOther('/questions?sent')
      const again = { id: question, body: input.body, error: null, signs: outcome.result }
      return questionsPage(asked, { again }, 409)
    },
    {
      invalid: (asked) => {
        const body = typeof asked.typed.body === 'string' ? asked.typed.body : ''
        const error = replyWords[asked.language].problem
        return questionsPage(asked, { again: { id: asked.params.question, body, error, signs: [] } }, 422)
      },
    },
  ),
]

function home({ viewer }: QuestionsAsked) {
  if (viewer.county === null) throw new Forbidden()
  return viewer
}

async function questionsPage(
  asked: QuestionsAsked,
  { again, refusal }: { readonly again?: ReplyAgain; readonly refusal?: string } = {},
  status = 200,
): Promise<Answer> {
  const { language } = asked
  const main = (
    <NamedQuestionsPage
      questions={await readNamedQuestions(asked.database, home(asked))}
      again={again ?? null}
      sent={status === 200 && asked.query.has('sent')}
      refusal={refusal ?? null}
      language={language}
    />
  )
  return html({ title: replyWords[language].title, noindex: true, main }, status)
}
