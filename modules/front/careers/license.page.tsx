import { Button, ButtonRow, Form, NumberInput, Section, Select, Table } from '#packages/ui/index.ts'
import { count, decimal } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { estimateLicense, type LicensePace } from './license.rules.ts'
import { board, type LicenseFigure, licenseNames, licenses, licensesAsOf } from './license.ts'
import { licenseWords } from './license.words.ts'

type EstimateProps = { readonly action: string; readonly pace: LicensePace; readonly language: Language }

/** A license and three numbers in the address, an estimate out of them; nothing is kept. */
export function LicenseEstimate({ action, pace, language }: EstimateProps) {
  const words = licenseWords[language]
  const { hours, mostHoursAWeek } = licenses[pace.license]
  const options = licenseNames.map((value) => ({ value, text: words.names[value] }))
  return (
    <Section id="estimate" heading={words.heading}>
      <p>{words.lead}</p>
      <Form action={`${action}#estimate`} method="get" label={words.heading}>
        <Select name="license" label={words.license} options={options} value={pace.license} />
        <NumberInput name="done" label={words.done} value={pace.done} min={0} max={hours.value} step={1} />
        <NumberInput
          name="weekly"
          label={words.weekly(mostHoursAWeek.value)}
          value={pace.weekly}
          min={1}
          max={mostHoursAWeek.value}
          step={1}
        />
        <NumberInput name="weeks" label={words.weeks} value={pace.weeks} min={1} max={52} step={1} />
        <ButtonRow>
          <Button kind="outline">{words.count}</Button>
        </ButtonRow>
      </Form>
      <Estimated pace={pace} language={language} />
      <p class="usa-hint">{words.decides}</p>
      <WhatEachAsks language={language} />
    </Section>
  )
}

function Estimated({ pace, language }: Omit<EstimateProps, 'action'>) {
  const words = licenseWords[language]
  const { hours, weeks } = licenses[pace.license]
  const { hoursLeft, years, weeksBind } = estimateLicense(pace)
  const said = [decimal(years, language, 1), count(hoursLeft, language)] as const
  const binds = weeks.read ? words.weeksBind : words.weeksBindUnconfirmed
  return (
    <p>
      <strong>
        {hoursLeft === 0
          ? words.reached(count(hours.value, language))
          : words.estimate(...said, pace.weekly, pace.weeks)}
      </strong>{' '}
      {weeksBind && binds(weeks.value)}
    </p>
  )
}

/** What was read and where, and what is still to be asked, license by license. */
function WhatEachAsks({ language }: { readonly language: Language }) {
  const words = licenseWords[language]
  const said = ({ value, read }: LicenseFigure) =>
    read ? count(value, language) : words.unconfirmed(count(value, language))
  const columns = [
    {
      key: 'license',
      header: words.license,
      cell: (name: (typeof licenseNames)[number]) => words.names[name],
    },
    ...(['hours', 'weeks', 'direct'] as const).map((key) => ({
      key,
      header: words.asks[key],
      cell: (name: (typeof licenseNames)[number]) => said(licenses[name][key]),
    })),
  ]
  return (
    <>
      <Table
        id="licenses"
        caption={words.caption(licensesAsOf)}
        columns={columns}
        rows={licenseNames}
        rowKey={(name) => name}
        empty={{ title: words.caption(licensesAsOf), why: words.sources }}
      />
      <p class="usa-hint">
        {words.sources}{' '}
        {licenseNames.map((name) => (
          <span key={name}>
            <a href={licenses[name].source} rel="noreferrer">
              {words.names[name]}
            </a>
            {' · '}
          </span>
        ))}
        <a href={board} rel="noreferrer">
          {words.board}
        </a>
      </p>
    </>
  )
}
