import { Button, ButtonRow, ErrorSummary, Form, Section } from '#packages/ui/index.ts'
import type { StaffRole } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { roleWords } from '../membership/role.words.ts'
import { askableRoles, owingRoles } from './second-factor.rules.ts'
import type { SecondFactorRefusal, SecondFactorRule } from './second-factor.ts'
import { secondFactorWords } from './second-factor.words.ts'

type Props = {
  readonly rules: readonly SecondFactorRule[]
  readonly language: Language
  readonly refusal?: SecondFactorRefusal
}

export function SecondFactorPage({ rules, language, refusal }: Props) {
  const words = secondFactorWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary
        title={words.problem}
        errors={refusal === undefined ? [] : [{ name: 'role', text: words.refusal[refusal] }]}
      />
      <Section id="yours" heading={words.yours}>
        {askableRoles.map((role) => (
          <Askable key={role} role={role} rules={rules} language={language} />
        ))}
      </Section>
      <Section id="always" heading={words.always}>
        <p>{words.alwaysLead}</p>
        <ul>
          {owingRoles.map((role) => (
            <li key={role}>{roleWords[language][role]}</li>
          ))}
        </ul>
      </Section>
      <p>
        <a href="/people">{words.people}</a>
      </p>
    </>
  )
}

function Askable({
  role,
  rules,
  language,
}: Pick<Props, 'rules' | 'language'> & { readonly role: StaffRole }) {
  const words = secondFactorWords[language]
  const asked = rules.some((rule) => rule.role === role && rule.required)
  const name = roleWords[language][role]
  return (
    <Form action="/people/second-factor" method="post" hidden={{ role, required: asked ? 'no' : 'yes' }}>
      <p id="field-role">{asked ? words.asked(name) : words.notAsked(name)}</p>
      <ButtonRow>
        <Button kind={asked ? 'outline' : 'primary'}>
          {asked ? words.askNoLonger(name) : words.ask(name)}
        </Button>
      </ButtonRow>
    </Form>
  )
}
