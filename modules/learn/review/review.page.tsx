import { Alert, Button, ButtonRow, Form, Table, TextInput } from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { longDay } from '../certificate/certificate-day.ts'
import { anchorOf } from './review.rules.ts'
import type { ReviewedText, ReviewRefusal } from './review.ts'
import { reviewWords } from './review.words.ts'

export const reviewsPath = '/learn/reviews'

type ListProps = { readonly texts: readonly ReviewedText[]; readonly language: Language }

/** Every text with who stands for it; what nobody has read yet says so. */
export function ReviewsPage({ texts, language }: ListProps) {
  const words = reviewWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.count(texts.filter(({ review }) => review !== null).length, texts.length)}</p>
      <Table<ReviewedText>
        id="texts"
        caption={words.title}
        captionHidden
        rows={texts}
        rowKey={({ pageId, language: of }) => anchorOf(pageId, of)}
        empty={{ title: words.none, why: '' }}
        columns={[
          {
            key: 'text',
            header: words.text,
            cell: ({ pageId, title, language: of }) => (
              <a
                href={`${reviewsPath}/${pageId}?in=${of}`}
                aria-label={words.open(`${title}, ${words.languages[of]}`)}
              >
                <span lang={of === language ? undefined : of}>{title}</span> ({words.languages[of]})
              </a>
            ),
          },
          { key: 'state', header: words.state, cell: (text) => stateOf(text, language) },
        ]}
      />
    </>
  )
}

function stateOf({ review, lapsed }: ReviewedText, language: Language): string {
  const words = reviewWords[language]
  if (review === null) return lapsed ? words.lapsed : words.draft
  return words.readBy(review.reviewerName, longDay(review.reviewedOn, language), review.personName)
}

type OneProps = {
  readonly text: ReviewedText
  readonly today: CalendarDate
  readonly language: Language
  readonly refusal?: ReviewRefusal | undefined
  readonly typed?: { readonly name: string; readonly day: string } | undefined
}

/** One text: where it is read, who stands for it, and the form that names someone. */
export function ReviewPage({ text, today, language, refusal, typed }: OneProps) {
  const words = reviewWords[language]
  const { pageId, title, path, textHash, review } = text
  const action = `${reviewsPath}/${pageId}`
  const hidden = { in: text.language, text_hash: textHash }
  return (
    <>
      {refusal && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1 lang={text.language === language ? undefined : text.language}>{title}</h1>
      <p class="usa-intro">
        {words.state}: {stateOf(text, language)}
      </p>
      <p>
        <a href={`${path}?lang=${text.language}`}>
          {words.read} ({words.languages[text.language]})
        </a>
      </p>
      <p>{words.oneLead}</p>
      <Form action={action} method="post" label={words.save} hidden={hidden}>
        <TextInput
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed?.name ?? ''}
          maxLength={200}
        />
        <TextInput name="day" type="date" label={words.day} value={typed?.day ?? today} width="medium" />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      {review !== null && (
        <Form action={action} method="post" label={words.takeBack} hidden={{ ...hidden, back: 'yes' }}>
          <ButtonRow>
            <Button kind="outline">{words.takeBack}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
