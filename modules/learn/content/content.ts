/**
 * What the files in `content/` say, once read. Nothing here knows a database or a page: a reader turns text into
 * these shapes, the check asks them questions, and whoever shows or saves them starts from here.
 */

/** Something wrong in a file, where to look, and what would mend it. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string }

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** Who reads it decides how plain it must be: grade 8 for staff, grade 5 for families. */
export type Audience = 'staff' | 'family'

/** `program` follows the program's public page in our own words; `proposed` is ours and the county decides. */
export const standings = ['program', 'proposed'] as const
export type Standing = (typeof standings)[number]

export type Item = {
  readonly text: string
  /** Lines below the item, indented two spaces: the feedback on a choice, the reason for a resource. */
  readonly more: string
  /** What stands in square brackets before the text: `[right]` on a choice. */
  readonly mark: string | null
  readonly id: string | null
  readonly items: readonly Item[]
  readonly line: number
}

export type Heading = {
  readonly kind: 'heading'
  readonly level: number
  readonly text: string
  readonly id: string | null
  /** The `key: value` lines straight below the heading. */
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly line: number
}
export type Attribute = { readonly value: string; readonly line: number }

export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  | { readonly kind: 'quote'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly Item[]
      readonly line: number
    }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly line: number
    }

/** A sentence with a name that never changes, so that a county can override it and a learner can tick it. */
export type Named = {
  readonly id: string
  readonly text: string
  readonly line: number
  /** Where a county says it in another language than the page around it. */
  readonly language?: Language
}
export type Task = Named & { readonly subtasks: readonly Named[] }
export type Resource = Named & { readonly why: string }

export const fieldKinds = ['line', 'text', 'day', 'number', 'yes-no', 'choice'] as const
export type Field = Named & {
  readonly kind: (typeof fieldKinds)[number]
  /** The answers of a `choice`, else none. */
  readonly options: readonly string[]
}

export const scopes = ['person', 'school', 'district', 'county'] as const
export type Scope = (typeof scopes)[number]

/** How a step comes to be done. Evidence names who signs where the measure is not there yet. */
export type Completion =
  | { readonly by: 'learner' }
  | { readonly by: 'sign-off'; readonly signer: string }
  | { readonly by: 'assessment'; readonly assessment: string }
  | {
      readonly by: 'evidence'
      readonly measure: string
      readonly scope: Scope
      readonly comparison: '>=' | '<='
      readonly threshold: number
      readonly signer: string
    }

export type Step = {
  readonly id: string
  readonly title: string
  readonly completion: Completion
  readonly minutes: number | null
  readonly lessons: readonly string[]
  readonly body: readonly Block[]
  readonly tasks: readonly Task[]
  readonly artefacts: readonly Named[]
  readonly fields: readonly Field[]
  readonly line: number
  /** Where a county says title or text in another language than the page around them. */
  readonly titleLanguage?: Language
  readonly bodyLanguage?: Language
}

/** A step that a county set aside, with its reason: not asked for, and still there for whoever did it. */
export type SetAside = {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly on: Date
  readonly by: string
}

export type Choice = Named & { readonly verdict: 'right' | 'partly' | 'not yet'; readonly feedback: string }
export const topics = ['role', 'privacy', 'crisis', 'documentation', 'relationships', 'team'] as const
export type Scenario = {
  readonly id: string
  readonly title: string
  readonly topic: (typeof topics)[number]
  /** The lesson to go back to when the choice was not the right one. */
  readonly lesson: string
  /** A scenario that must be answered rightly to pass, whatever the others say. */
  readonly must: boolean
  readonly situation: readonly Block[]
  readonly choices: readonly Choice[]
  readonly line: number
}
export type Statement = Named & { readonly lesson: string | null }
export type Assessment = {
  readonly id: string
  /** Share of scenarios to answer rightly, in percent; null where the statements alone are asked. */
  readonly passPercent: number | null
  readonly statements: readonly Statement[]
  readonly scenarios: readonly Scenario[]
  readonly line: number
}

/** When a phase is open: weeks before or after something in the school year or in a person's hire, or months. */
export const anchors = ['any', 'hire', 'school-start', 'semester-2', 'school-end'] as const
export type Moment =
  | { readonly anchor: (typeof anchors)[number]; readonly weeks: number }
  | { readonly month: number }

export type Page = {
  readonly file: string
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly audience: Audience
  readonly state: 'draft' | 'machine' | 'reviewed'
  readonly reviewer: string | null
  readonly reviewedOn: string | null
  readonly blocks: readonly Block[]
}

export type RolePage = Page & {
  readonly slug: string
  readonly order: number
  readonly edition: number
  readonly standing: Standing
  /** Access roles whose people learn here; what a county calls them is its own affair. */
  readonly access: readonly string[]
  readonly summary: string
  /** Where a county says title and summary in another language than the page below them. */
  readonly wordsLanguage?: Language
}
export type Phase = Page & {
  readonly role: string
  /** A label, not a number: 0, 0.5, 1 and whatever a county adds between. */
  readonly label: string
  readonly window: string
  readonly opens: Moment
  readonly closes: Moment
  readonly standing: Standing
  readonly overview: readonly Block[]
  readonly objectives: readonly Named[]
  readonly steps: readonly Step[]
  /** Steps that the reader's county set aside; absent where it set none. */
  readonly setAside?: readonly SetAside[]
  readonly resources: readonly Resource[]
  readonly assessment: Assessment | null
}
export type Lesson = Page & {
  readonly slug: string
  readonly minutes: number
  readonly theme: string
  readonly tenets: readonly string[]
  readonly summary: string
  readonly body: readonly Block[]
  readonly assessment: Assessment | null
}
/** A short path that anyone may walk without an account. */
export type OpenPath = Page & {
  readonly slug: string
  readonly minutes: number
  readonly summary: string
  readonly overview: readonly Block[]
  readonly parts: readonly Step[]
  readonly resources: readonly Resource[]
  readonly assessment: Assessment | null
}

export type Source = {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly read: string
}
export type Measure = {
  readonly name: string
  readonly meaning: string
  readonly unit: string
  readonly grains: readonly Scope[]
  readonly floor: string
  readonly state: 'declared' | 'built'
}
export type Glossary = { readonly words: readonly string[]; readonly names: readonly string[] }

export type Library = {
  readonly roles: readonly RolePage[]
  readonly phases: readonly Phase[]
  readonly lessons: readonly Lesson[]
  readonly paths: readonly OpenPath[]
  readonly sources: readonly Source[]
  readonly measures: readonly Measure[]
  readonly glossary: Glossary
}
