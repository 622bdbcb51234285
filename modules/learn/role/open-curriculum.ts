import { contentFolder, readContent } from '../content/read-content.ts'
import { curriculumOf } from './curriculum.rules.ts'
import type { Curriculum } from './curriculum.ts'

/** Reads the content at the first asking and keeps it: what is taught changes with a release, not with a request. */
export function openCurriculum(folder: string = contentFolder): () => Promise<Curriculum> {
  let reading: Promise<Curriculum> | undefined
  return () => {
    reading ??= readContent(folder).then(({ library, texts }) =>
      curriculumOf(library, texts.get('glossary-learn.md') ?? ''),
    )
    return reading
  }
}
