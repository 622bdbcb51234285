import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findCountyFigures } from '../figure/find-county-figures.ts'
import { countyName } from '../public-file/california-county.ts'
import { type Compared, compareCounty } from './compare-county.ts'
import { bundleOf, type CountyBundle, figuresOfBundle } from './county-bundle.ts'
import { countyImportPolicy } from './county-import.policy.ts'
import {
  findImport,
  findLastImport,
  holdCounty,
  insertApplication,
  insertEditions,
  insertImport,
  listKnownSchools,
  publishListing,
} from './county-import.queries.ts'
import {
  type FactCount,
  type ImportId,
  type ImportOutcome,
  type ImportRefusal,
  type ImportReport,
  listOf,
} from './county-import.ts'
import type { ReadFiles } from './read-public-files.ts'
import { countiesOfUnnamedFiles } from './unnamed-county.ts'
import { writeCounty } from './write-county.ts'

export type Applied = {
  /** Null when every row stood already, and nothing was written. */
  readonly importId: ImportId | null
  readonly report: ImportReport
}

/** Writes what the files hold of the viewer's county, in one transaction. Twice changes nothing the second time. */
export async function applyImport(
  database: Database,
  viewer: Viewer,
  read: ReadFiles,
  stagedId: ImportId | null = null,
): Promise<ImportOutcome<Applied>> {
  demand(viewer, countyImportPolicy, 'bring')
  return inOneGo(database, viewer, (tx) => bring(tx, read, stagedId), isWorthKeeping)
}

/** What applying these files would do, found out by doing it and taking it back. */
export async function rehearseImport(
  database: Database,
  viewer: Viewer,
  read: ReadFiles,
): Promise<ImportOutcome<ImportReport>> {
  demand(viewer, countyImportPolicy, 'bring')
  const outcome = await inOneGo(
    database,
    viewer,
    (tx) => bring(tx, read, null),
    () => false,
  )
  return outcome.done ? { done: true, result: outcome.result.report } : outcome
}

/** Why these files may not be written, found without writing; null when they may. */
export async function checkImport(
  database: Database,
  viewer: Viewer,
  read: ReadFiles,
): Promise<ImportRefusal | null> {
  demand(viewer, countyImportPolicy, 'bring')
  return database.asViewer(viewer, async (tx) => {
    const compared = await compareCounty(tx, await bundleInCounty(tx, read), [])
    return 'refusal' in compared ? compared : null
  })
}

const isWorthKeeping = (outcome: ImportOutcome<Applied>): boolean =>
  outcome.done && outcome.result.importId !== null

/** Carries an answer out of a transaction that is not to be kept. */
class TakenBack<Answer> extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('taken back')
    this.answer = answer
  }
}

async function inOneGo<Answer>(
  database: Database,
  viewer: Viewer,
  work: (tx: Tx) => Promise<Answer>,
  isKept: (answer: Answer) => boolean,
): Promise<Answer> {
  try {
    return await database.asViewer(viewer, async (tx) => {
      const answer = await work(tx)
      if (!isKept(answer)) throw new TakenBack(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as Answer
    throw error
  }
}

async function bring(tx: Tx, read: ReadFiles, stagedId: ImportId | null): Promise<ImportOutcome<Applied>> {
  await holdCounty(tx)
  const last = await findLastImport(tx)
  if (stagedId !== null) {
    const staged = await findImport(tx, stagedId)
    if (staged?.state !== 'staged') return { done: false, refusal: 'not_staged' }
    if (staged.followsId !== (last?.id ?? null)) return { done: false, refusal: 'stale' }
  }
  const bundle = await bundleInCounty(tx, read)
  const compared = await compareCounty(tx, bundle, read.counties.length === 1 ? read.problems : [])
  if ('refusal' in compared) return { done: false, ...compared }
  const importId = stagedId ?? newId<'county_import'>(tx.now)
  if (stagedId === null) await insertImport(tx, importId, last?.id ?? null, null)
  await insertEditions(tx, importId, bundle.files)
  const facts = await writeCounty(tx, importId, compared)
  const report = await reportOf(tx, compared, facts)
  if (report.nothingNew) return { done: true, result: { importId: null, report } }
  await insertApplication(tx, importId, report)
  await publish(tx, importId, report)
  await record(tx, 'county.imported', importId, { dataEdition: report.dataEdition })
  return { done: true, result: { importId, report } }
}

async function bundleInCounty(tx: Tx, read: ReadFiles): Promise<CountyBundle> {
  const countyCode = codeOf(tx)
  const listsSchools = read.files.some(({ facts }) => facts.kind === 'schools')
  // A list of health sites alone does not name its county: the schools that are known tell it.
  const unnamed = listsSchools
    ? read.unnamed
    : countiesOfUnnamedFiles(
        read,
        (await listKnownSchools(tx)).map(({ code, facts }) => ({ ...facts, cds: code })),
      )
  return bundleOf(read, countyCode, unnamed)
}

const codeOf = (tx: Tx): string => String(tx.viewer.county ?? '').padStart(2, '0')

async function reportOf(tx: Tx, compared: Compared, facts: readonly FactCount[]): Promise<ImportReport> {
  const { bundle, changes, problems } = compared
  // A county's first import is all it has: its figures need not be read back.
  const figures = compared.isFirst
    ? figuresOfBundle({ ...bundle, schools: compared.schools })
    : await findCountyFigures(tx, tx.viewer.county ?? -1)
  return {
    countyCode: bundle.countyCode,
    countyName: countyName(bundle.countyCode) ?? bundle.countyCode,
    files: bundle.files.map(({ facts: file, rowCount }) => ({
      file: file.file,
      kind: file.kind,
      layout: file.layout,
      publisher: file.publisher,
      title: file.title,
      landingPage: file.landingPage,
      schoolYears: file.schoolYears,
      retrievedOn: file.retrievedOn,
      rowCount,
      unusableCount: file.unusableCount,
    })),
    schoolsListed: compared.schools.length,
    added: listOf(changes.added),
    changed: listOf(changes.changed),
    closed: listOf(changes.closed),
    reopened: listOf(changes.reopened),
    moved: listOf(changes.moved),
    notInDirectory: listOf(changes.notInDirectory),
    problems: listOf(problems),
    facts,
    nothingNew: facts.length === 0,
    dataEdition: figures?.dataEdition ?? '',
    enrollmentYear: figures?.enrollmentYear ?? '',
    districtCount: figures?.districts.length ?? 0,
    schoolCount: figures?.schools.length ?? 0,
    studentCount: figures?.schools.reduce((sum, school) => sum + school.enrollment, 0) ?? 0,
  }
}

async function publish(tx: Tx, importId: ImportId, report: ImportReport): Promise<void> {
  const { dataEdition, enrollmentYear, districtCount, schoolCount, studentCount } = report
  await publishListing(tx, importId, tx.now, {
    dataEdition,
    enrollmentYear,
    districtCount,
    schoolCount,
    studentCount,
  })
}
