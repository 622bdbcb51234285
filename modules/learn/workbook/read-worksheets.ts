import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { type Worksheet, worksheetSchema } from './worksheet.ts'

/** The files of `content/workbooks`, read at the first asking. One that is not in order is a fault of ours. */
export function openWorksheets(folder: string = contentFolder): () => Promise<readonly Worksheet[]> {
  let reading: Promise<readonly Worksheet[]> | undefined
  return () => {
    reading ??= readWorksheets(join(folder, 'workbooks'))
    return reading
  }
}

async function readWorksheets(folder: string): Promise<readonly Worksheet[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map((name) => readWorksheet(folder, name)))
}

async function readWorksheet(folder: string, name: string): Promise<Worksheet> {
  const read = worksheetSchema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')))
  if (!read.success) throw new Error(`content/workbooks/${name}: ${describe(read.error.issues)}`)
  if (`${read.data.slug}.json` !== name)
    throw new Error(`content/workbooks/${name} says it is ${read.data.slug}`)
  return read.data
}

const describe = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string => issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')
