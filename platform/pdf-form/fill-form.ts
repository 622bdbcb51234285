import { textLooks } from './field-looks.rules.ts'
import { GuestFonts, type NewObject } from './guest-fonts.ts'
import { type BuiltForm, markerName } from './pdf-form.ts'
import { textString } from './text-string.rules.ts'

export type Filling = {
  /** Which form this is and for whom, in ASCII: it comes back with an upload. */
  readonly marker: string
  /** By field name: the text, or the position of the option. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * A built form with its answers in it. Nothing is parsed or typeset again: the changed fields are added to the end of
 * the bytes, as the format allows, and with them what letters of other scripts need. A value for no field, or a choice of no option, is left out.
 */
export function fillForm(form: BuiltForm, { marker, values }: Filling): Uint8Array<ArrayBuffer> {
  const objects: NewObject[] = []
  let next = form.nextObject
  const guests = new GuestFonts(() => next++)
  for (const [name, value] of Object.entries({ ...values, [markerName]: marker })) {
    const field = form.fields.get(name)
    if (field === undefined || value === '') continue
    if (field.kind === 'choice') objects.push(...chosen(field, value))
    else if (name === markerName)
      objects.push({ number: field.object, text: `${field.head}/V ${textString(value)}\n>>` })
    else {
      const looks = { number: next++, text: looksObject(form, field, value, guests) }
      const text = `${field.head}/V ${textString(value)}\n/AP << /N ${looks.number} 0 R >>\n>>`
      objects.push({ number: field.object, text }, looks)
    }
  }
  objects.push(...guests.objects())
  return append(form, objects, next)
}

type Field = BuiltForm['fields'] extends ReadonlyMap<string, infer One> ? One : never
type Text = Extract<Field, { kind: 'line' | 'text' }>
type Choice = Extract<Field, { kind: 'choice' }>

function chosen(field: Choice, value: string): readonly NewObject[] {
  const circle = field.circles[Number(value)]
  if (circle === undefined) return []
  return [
    { number: field.object, text: `${field.head}/V /o${value}\n>>` },
    { number: circle.object, text: `${circle.head}/AS /o${value}\n>>` },
  ]
}

function looksObject({ fontObject }: BuiltForm, field: Text, value: string, guests: GuestFonts): string {
  const { kind, width, height } = field
  const content = textLooks(value, kind, field, guests)
  const resources = `<< /Font << /FormFont ${fontObject} ${guests.resources()} >> >>`
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources ${resources} /Length ${content.length} >>
stream
${content}
endstream`
}

function append(form: BuiltForm, objects: readonly NewObject[], size: number): Uint8Array<ArrayBuffer> {
  let at = form.bytes.length + 1
  const entries: string[] = []
  const bodies = objects.map(({ number, text }) => {
    const body = `${number} 0 obj\n${text}\nendobj\n`
    entries.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    at += body.length
    return body
  })
  const tail = `\n${bodies.join('')}xref\n${entries.join('')}trailer\n<< /Size ${size} ${form.trailer} /Prev ${form.startOfTable} >>\nstartxref\n${at}\n%%EOF\n`
  const added = Buffer.from(tail, 'latin1')
  const filled = new Uint8Array(form.bytes.length + added.length)
  filled.set(form.bytes)
  filled.set(added, form.bytes.length)
  return filled
}
