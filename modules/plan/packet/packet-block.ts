/** Text with the little that may stand in it: a strong word, a citation left in its own language, a page number. */
export type Run =
  | string
  | { readonly strong: string }
  /** A source or a name as its publisher wrote it, so that a screen reader says it in English. */
  | { readonly english: string }
  /** The number of the page on which the block of that name stands. */
  | { readonly pageOf: string }
export type Text = Run | readonly Run[]

export type TableColumn = {
  readonly header: string
  /** Figures stand to the right. */
  readonly align: 'left' | 'right'
  /** Parts of the width that text columns divide; absent for a column as wide as its figures. */
  readonly share?: number
}

/** One piece of a packet, in reading order. The template knows how each looks and nothing of what it says. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      /** What `pageOf` finds it by. */
      readonly name?: string
      /** False keeps it out of the list of contents. */
      readonly outlined?: boolean
    }
  | { readonly kind: 'text'; readonly text: Text; readonly tone?: 'lead' | 'quiet' | 'kicker' }
  /** One large figure, or the honest lack of it, with the sentence that belongs to it. */
  | { readonly kind: 'answer'; readonly figure: string; readonly text: Text }
  /** Whose the plan is, and what else a reader must see before anything. */
  | { readonly kind: 'notice'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | {
      readonly kind: 'definitions'
      readonly items: readonly { readonly term: string; readonly text: Text }[]
    }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly Text[])[]
      /** Counts shown large: one row of figures under its heads. */
      readonly large?: boolean
      /** Set smaller, for tables of many columns or pages. */
      readonly small?: boolean
      /** The last row is the total of those above. */
      readonly total?: boolean
    }
  | {
      readonly kind: 'picture'
      readonly svg: string
      /** What the picture shows, for whoever does not see it. */
      readonly alt: string
      /** Parts of the page's width; 1 unless said. */
      readonly width?: number
    }
  | { readonly kind: 'beside'; readonly left: readonly Block[]; readonly right: readonly Block[] }
  | { readonly kind: 'contents' }
  | { readonly kind: 'page_break' }

/** A packet ready to be set: what each page bears, and the blocks. */
export type PacketContent = {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly author: string
  /** 'YYYY-MM-DD', so that the file itself does not change from one minute to the next. */
  readonly madeOn: string
  readonly pageHead: { readonly left: string; readonly right: string }
  readonly pageFoot: string
  /** 'Page {page} of {pages}'. */
  readonly pageNumber: string
  readonly blocks: readonly Block[]
}
