import { type Block, parseDocument, parseRuns } from '#modules/learn/index.ts'
import { addressOfLink } from './public-page.rules.ts'

/** A public page's Markdown. Only what the parser knows is drawn, so no other HTML can come in by any row. */
export function PageText({ text }: { readonly text: string }) {
  const { blocks } = parseDocument('page', `---\n---\n${text}`)
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.line} block={block} />
      ))}
    </>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? (
        <h2 id={anchorOf(block.id)}>
          <Runs text={block.text} />
        </h2>
      ) : (
        <h3 id={anchorOf(block.id)}>
          <Runs text={block.text} />
        </h3>
      )
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <p>
            <Runs text={block.text} />
          </p>
        </blockquote>
      )
    case 'list':
      return <Items block={block} />
    case 'table':
      return <Rows block={block} />
  }
}

/** A heading that ends in `{#name}` can be linked to by that name. */
const anchorOf = (id: string | null): string | undefined => id?.replace('#', '')

function Items({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const items = block.items.map((item) => (
    <li key={item.line}>
      <Runs text={`${item.text} ${item.more}`.trim()} />
    </li>
  ))
  return block.ordered ? <ol class="usa-list">{items}</ol> : <ul class="usa-list">{items}</ul>
}

function Rows({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in; this holds a table.
    <div class="table-region" role="group" aria-label={block.head.join(', ')} tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={cell} scope="row">
                    <Runs text={cell} />
                  </th>
                ) : (
                  <td key={block.head[index]}>
                    <Runs text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Runs({ text }: { readonly text: string }) {
  return (
    <>
      {parseRuns(text).map((run, index) => {
        if (run.kind === 'source') return null
        if (run.kind === 'strong') return <strong key={index}>{run.text}</strong>
        if (run.kind === 'emphasis') return <em key={index}>{run.text}</em>
        const href = run.kind === 'link' ? addressOfLink(run.scheme, run.target) : null
        return href === null ? (
          run.text
        ) : (
          <a key={index} href={href} rel="noreferrer">
            {run.text}
          </a>
        )
      })}
    </>
  )
}
