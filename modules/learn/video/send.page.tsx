import { Button, ErrorSummary, type FieldError, FileInput, Form, RadioGroup } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { CaptionFault, CaptionWarning, Placed } from './captions.ts'
import { ownVideoWords } from './own-video.words.ts'
import type { CaptionsFrom, SendRefusal } from './video.ts'

type SendProps = {
  readonly slug: string
  readonly title: string
  readonly captionsFrom: CaptionsFrom
  readonly refusal: SendRefusal | null
  readonly faults: readonly Placed<CaptionFault>[]
  readonly language: Language
}

const mostNamed = 8

/** Faults as sentences that name their line, the first few of them. */
export function faultLines(
  faults: readonly Placed<CaptionFault | CaptionWarning>[],
  language: Language,
): readonly string[] {
  const words = ownVideoWords[language]
  const named = faults.slice(0, mostNamed).map(({ line, what }) => words.atLine(line, words.fault[what]))
  return faults.length > mostNamed ? [...named, words.more(faults.length - mostNamed)] : named
}

/** A form that works on any phone, with script or without. */
export function SendPage({ slug, title, captionsFrom, refusal, faults, language }: SendProps) {
  const words = ownVideoWords[language]
  const atCaptions = refusal === 'captions_wrong'
  const errors: readonly FieldError[] =
    refusal === null
      ? []
      : atCaptions
        ? faultLines(faults, language).map((text) => ({ name: 'vtt', text }))
        : [{ name: 'video', text: words.refusal[refusal] }]
  const error = (name: string) => {
    const found = errors.find((one) => one.name === name)
    return found === undefined ? {} : { error: found.text }
  }
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      <h1>{words.sendTitle}</h1>
      <p class="usa-intro">{words.sendLead(title)}</p>
      <p>{words.consent}</p>
      <Form action={`/learn/videos/${slug}/own`} method="post" multipart>
        <FileInput
          name="video"
          label={words.file}
          hint={words.fileHint}
          accept="video/mp4,video/quicktime,video/webm,.mp4,.mov,.m4v,.webm"
          {...error('video')}
        />
        <RadioGroup
          name="captions"
          label={words.captions}
          value={captionsFrom}
          options={(['script', 'file', 'none'] as const).map((value) => ({
            value,
            text: words.captionChoices[value],
            hint: words.captionHints[value],
          }))}
        />
        <FileInput name="vtt" label={words.captionFile} accept=".vtt,text/vtt" {...error('vtt')} />
        <Button>{words.send}</Button>
      </Form>
    </>
  )
}
