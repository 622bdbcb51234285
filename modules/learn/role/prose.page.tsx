import type { ComponentChildren } from 'preact'
import { Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Block, Item, Page } from '../content/content.ts'
import { parseRuns, plainText, type Run } from '../content/inline.rules.ts'
import { splitSections } from '../content/step.rules.ts'
import { addressOf } from './address.rules.ts'
import type { Reading } from './learning.ts'
import { proseWords } from './prose.words.ts'

type BlocksProps = { readonly blocks: readonly Block[]; readonly reading: Reading }

/** Headings, paragraphs, quotes, lists and tables of our own Markdown. There is no way for other HTML to come in. */
export function Blocks({ blocks, reading }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.line} block={block} reading={reading} />
      ))}
    </>
  )
}

/** A longer text: each of its second-level headings opens a part with an address of its own. */
export function Chapters({ blocks, reading, from = 1 }: BlocksProps & { readonly from?: number }) {
  const { lead, sections } = splitSections(blocks, 2)
  return (
    <>
      <Blocks blocks={lead} reading={reading} />
      {sections.map(({ heading, blocks: inner }, index) => (
        <Section key={heading.line} id={`part-${from + index}`} heading={plainText(heading.text)}>
          <Blocks blocks={inner} reading={reading} />
        </Section>
      ))}
    </>
  )
}

function BlockView({ block, reading }: { readonly block: Block; readonly reading: Reading }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView level={block.level}>{<Runs text={block.text} reading={reading} />}</HeadingView>
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} reading={reading} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <p>
            <Runs text={block.text} reading={reading} />
          </p>
        </blockquote>
      )
    case 'list':
      return <ItemList ordered={block.ordered} items={block.items} reading={reading} />
    case 'table':
      return <TableView block={block} reading={reading} />
  }
}

function HeadingView({ level, children }: { readonly level: number; readonly children: ComponentChildren }) {
  if (level <= 2) return <h2>{children}</h2>
  return level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>
}

type ListProps = { readonly ordered: boolean; readonly items: readonly Item[]; readonly reading: Reading }

function ItemList({ ordered, items, reading }: ListProps) {
  const entries = items.map((item) => (
    <li key={item.line}>
      <Runs text={item.text} reading={reading} />
      {item.more !== '' && (
        <>
          <br />
          <Runs text={item.more} reading={reading} />
        </>
      )}
      {item.items.length > 0 && <ItemList ordered={false} items={item.items} reading={reading} />}
    </li>
  ))
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>

function TableView({ block, reading }: { readonly block: TableBlock; readonly reading: Reading }) {
  return (
    <section class="table-region" aria-label={block.head.join(', ')} tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell} scope="col">
                <Runs text={cell} reading={reading} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, index) => {
                const content = <Runs text={cell} reading={reading} />
                return index === 0 ? (
                  <th key="row" scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={block.head[index]}>{content}</td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A sentence with its strong words, links and the numbers of its sources. */
export function Runs({ text, reading }: { readonly text: string; readonly reading: Reading }) {
  return (
    <>
      {parseRuns(text).map((run, index) => (
        <RunView key={index} run={run} reading={reading} />
      ))}
    </>
  )
}

function RunView({ run, reading }: { readonly run: Run; readonly reading: Reading }) {
  switch (run.kind) {
    case 'strong':
      return <strong>{run.text}</strong>
    case 'emphasis':
      return <em>{run.text}</em>
    case 'source':
      return <SourceNumber id={run.id} reading={reading} />
    case 'link': {
      const href = addressOf(run, reading.curriculum, reading.addresses)
      return href === null ? <span>{run.text}</span> : <a href={href}>{run.text}</a>
    }
    case 'text':
      return <>{run.text}</>
  }
}

function SourceNumber({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const number = reading.footnotes.indexOf(id) + 1
  const words = proseWords[reading.language]
  return number === 0 ? null : (
    <sup>
      <a href={`#source-${number}`} aria-label={words.sourceNumber(number)}>
        {number}
      </a>
    </sup>
  )
}

/** The sources of a page by number: what it is, where it stands and when it was read. */
export function Sources({ reading }: { readonly reading: Reading }) {
  const words = proseWords[reading.language]
  if (reading.footnotes.length === 0) return null
  return (
    <Section id="sources" heading={words.sources}>
      <ol>
        {reading.footnotes.map((id, index) => {
          const source = reading.curriculum.source(id)
          return (
            <li key={id} id={`source-${index + 1}`}>
              {source && <a href={source.address}>{source.title}</a>}
              {source && ` · ${words.read(source.read)}`}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

type Written = Pick<Page, 'language' | 'state' | 'reviewer' | 'reviewedOn'>

/** Who has read this text, and in which language it is when that is not the one asked for. */
export function TextState({ page, language }: { readonly page: Written; readonly language: Language }) {
  const words = proseWords[language]
  const reviewed = page.reviewer !== null && page.reviewedOn !== null
  return (
    <p class="source-line">
      {page.language !== language && `${words.onlyEnglish} `}
      {page.state === 'reviewed' && reviewed
        ? words.reviewed(page.reviewer ?? '', page.reviewedOn ?? '')
        : page.state === 'machine'
          ? words.machine
          : words.draft}
    </p>
  )
}

/** A text in its own language: a reader for the ear must be told when it is not the page's. */
export function Spoken(props: {
  readonly page: Pick<Page, 'language'>
  readonly language: Language
  readonly children: ComponentChildren
}) {
  return (
    <div lang={props.page.language === props.language ? undefined : props.page.language}>
      {props.children}
    </div>
  )
}
