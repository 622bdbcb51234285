import type { Library } from '../content/content.ts'
import { contentFolder, readContent } from '../content/read-content.ts'
import { curriculumOf } from './curriculum.rules.ts'
import type { Curriculum } from './curriculum.ts'

/** What we teach as files say it: pages and steps, and the glossary's own text. */
export type Taught = { readonly library: Library; readonly glossary: string }

/** Reads the content at the first asking and keeps it: what is taught changes with a release, not with a request. */
export function openTaught(folder: string = contentFolder): () => Promise<Taught> {
  let reading: Promise<Taught> | undefined
  return () => {
    reading ??= readContent(folder).then(({ library, texts }) => ({
      library,
      glossary: texts.get('glossary-learn.md') ?? '',
    }))
    return reading
  }
}

/** The same, indexed. */
export function openCurriculum(taught: () => Promise<Taught> = openTaught()): () => Promise<Curriculum> {
  let reading: Promise<Curriculum> | undefined
  return () => {
    reading ??= taught().then(({ library, glossary }) => curriculumOf(library, glossary))
    return reading
  }
}
