import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Checkbox, RadioGroup } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { describedBy, fieldId } from './field.tsx'
import { Form } from './form.tsx'
import { NumberInput } from './number-input.tsx'
import { TextInput } from './text-input.tsx'

describe('describedBy', () => {
  test.each([
    [{}, undefined],
    [{ hint: 'h' }, 'x-hint'],
    [{ error: 'e' }, 'x-error'],
    [{ hint: 'h', error: 'e' }, 'x-error x-hint'],
  ])('%o: %s', (notes, expected) => {
    expect(describedBy('x', notes)).toBe(expected)
  })
})

test('a name with dots and brackets makes an id that a link can carry', () => {
  expect(fieldId('days[0].at')).toBe('field-days-0--at')
})

test('what was typed comes back as it was, and no part of it is markup', () => {
  const typed = '"><script>alert(1)</script>'
  for (const html of [
    render(<TextInput name="n" label="L" value={typed} />),
    render(<TextInput name="n" label="L" value={typed} rows={3} />),
    render(<NumberInput name="n" label="L" value={typed} error={typed} hint={typed} />),
    render(<Form action="/a" method="post" hidden={{ [typed]: typed }} children={null} />),
    render(<RadioGroup name={typed} label={typed} options={[{ value: typed, text: typed }]} />),
  ]) {
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script')
  }
})

test('words typed where a number belongs are shown again, which a number field would drop', () => {
  expect(render(<NumberInput name="rate" label="Rate" value="two hundred" />)).toContain(
    'value="two hundred"',
  )
  expect(render(<NumberInput name="rate" label="Rate" value="two hundred" />)).not.toContain('type="number"')
  expect(render(<NumberInput name="rate" label="Rate" value="200" />)).toContain('type="number"')
  expect(render(<NumberInput name="rate" label="Rate" />)).toContain('type="number"')
})

test('a wrong answer is marked for eyes and for readers', () => {
  const html = render(
    <NumberInput name="rate" label="Rate" unit="a visit" error="More than 0." hint="In dollars." />,
  )
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('aria-describedby="field-rate-error field-rate-hint field-rate-unit"')
  expect(html).toContain('id="field-rate-error"')
})

test('each error leads to the field of its name, for a group to its first answer', () => {
  const summary = render(<ErrorSummary title="Look again" errors={[{ name: 'shape', text: 'Choose.' }]} />)
  const group = render(
    <RadioGroup
      name="shape"
      label="Who?"
      options={[
        { value: 'a', text: 'A' },
        { value: 'b', text: 'B' },
      ]}
    />,
  )
  expect(summary).toContain('href="#field-shape"')
  expect(group.match(/id="field-shape"/g)).toHaveLength(1)
  expect(group).toMatch(/<input[^>]*id="field-shape"/)
  expect(render(<ErrorSummary title="Look again" errors={[]} />)).toBe('')
})

test('a checkbox sends yes unless it is given a value of its own', () => {
  expect(render(<Checkbox name="keep" label="Keep" />)).toContain('value="yes"')
  expect(render(<Checkbox name="keep" label="Keep" value="1" checked />)).toMatch(/value="1"[^>]*checked/)
})
