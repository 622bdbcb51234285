import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  EmptyState,
  EntryList,
  ErrorSummary,
  Form,
  QrCode,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { helpTextWords } from '../help-text/help-text.words.ts'
import { phoneText } from '../listing/listing.words.ts'
import { addressText, CrisisFirst, FreshnessText, needNames } from '../listing/listing-parts.page.tsx'
import { needs } from '../listing/need.ts'
import type { Packet, PacketToday } from './packet.ts'
import { packetWords } from './packet.words.ts'

export const packetName = ({ nameEn, nameEs }: Packet, language: Language): string =>
  language === 'es' ? nameEs : nameEn

export type PacketListShown = {
  /** `/counties/34/packets`. */
  readonly path: string
  readonly countyTitle: string
  readonly packets: readonly Packet[]
  readonly mayMake: boolean
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  /** Field → name of what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>
  readonly language: Language
}

export function PacketListPage(shown: PacketListShown) {
  const { path, countyTitle, packets, mayMake, language } = shown
  const words = packetWords[language]
  return (
    <>
      <h1>{words.titleOf(countyTitle)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <CrisisFirst language={language} />
      {packets.length === 0 ? (
        <EmptyState title={words.none} why={words.noneWhy} />
      ) : (
        <EntryList
          entries={packets.map((packet) => ({
            key: packet.id,
            title: (
              <a id={`packet-${packet.id}`} href={`${path}/${packet.id}`}>
                {packetName(packet, language)}
              </a>
            ),
            detail: needNames(packet.needs, language),
            action: mayMake && (
              <Form action={`${path}/${packet.id}/removal`} method="post">
                <Button kind="plain" describedBy={`packet-${packet.id}`}>
                  {words.remove}
                </Button>
              </Form>
            ),
          }))}
        />
      )}
      {mayMake && <Make {...shown} />}
    </>
  )
}

function Make({ path, typed, problems, language }: PacketListShown) {
  const words = packetWords[language]
  const one = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : undefined)
  const many = typed.needs === undefined ? [] : [typed.needs].flat()
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : words.problems[problem === 'needs' ? 'needs' : 'name']
  }
  const wrong = ['name_en', 'name_es', 'needs'].filter((name) => problems[name] !== undefined)
  return (
    <Section id="make" heading={words.make}>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map((name) => ({ name, text: error(name) ?? '' }))}
        />
      )}
      <p>{words.makeWhy}</p>
      <Form action={path} method="post" label={words.make}>
        <TextInput
          name="name_en"
          label={words.nameEn}
          hint={words.nameHint}
          value={one('name_en')}
          error={error('name_en')}
          maxLength={80}
        />
        <TextInput
          name="name_es"
          label={words.nameEs}
          value={one('name_es')}
          error={error('name_es')}
          maxLength={80}
        />
        <CheckboxGroup
          name="needs"
          label={words.needs}
          values={many}
          error={error('needs')}
          options={needs.map((need) => ({ value: need.id, text: need[language] }))}
        />
        <Checkbox name="free" label={words.free} checked={one('free') === 'yes'} />
        <ButtonRow>
          <Button>{words.makeButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

export type PacketShown = PacketToday & {
  readonly at: string
  /** The packet's whole address; null where the product does not know its own. */
  readonly address: string | null
  /** True for staff, who may have it written as a text message. */
  readonly mayText: boolean
  readonly language: Language
}

/** One sheet for a family: crisis help first, then what fits today, and the way to the living page. */
export function PacketPage({ at, packet, parts, address, mayText, language }: PacketShown) {
  const words = packetWords[language]
  return (
    <>
      <h1>{packetName(packet, language)}</h1>
      <CrisisFirst language={language} />
      <p>{words.living}</p>
      {parts.map(({ need, hits }) => {
        const name = needNames([need], language)
        return (
          <Section key={need} id={need} heading={name}>
            {hits.length === 0 ? (
              <p>{words.nothing}</p>
            ) : (
              <EntryList
                entries={hits.map(({ listing, freshness }) => ({
                  key: listing.id,
                  title: <a href={`${at}/find-help/${listing.id}`}>{listing.name}</a>,
                  detail: (
                    <>
                      {[addressText(listing), listing.phone === null ? '' : phoneText(listing.phone)]
                        .filter(Boolean)
                        .join(' · ')}
                      <br />
                      <FreshnessText listing={listing} freshness={freshness} language={language} />
                    </>
                  ),
                }))}
              />
            )}
            <p>
              <a href={`${at}/find-help?need=${need}${packet.isFree ? '&free=yes' : ''}`}>
                {words.more(name)}
              </a>
            </p>
          </Section>
        )
      })}
      {address !== null && <QrCode address={address} text={words.qr} />}
      {mayText && parts.some(({ hits }) => hits.length > 0) && (
        <p class="on-screen">
          <a href={`${at}/help-text?packet=${packet.id}`}>{helpTextWords[language].link}</a>
        </p>
      )}
      <p>
        <a href={`${at}/packets`}>{words.all}</a>
      </p>
    </>
  )
}
