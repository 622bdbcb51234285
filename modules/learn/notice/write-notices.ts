import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { demand, service } from '#platform/viewer.ts'
import { listAgreements } from '../agreement/agreement.queries.ts'
import { renewalOpensDays } from '../certificate/certificate.rules.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { listCrews } from '../team-view/count-sites.ts'
import { noticePolicy } from './notice.policy.ts'
import {
  insertNotices,
  listDueCertificates,
  listLateSites,
  listOffice,
  listToldLately,
  listWilling,
} from './notice.queries.ts'
import { agreementNoticeOn, certificateNoticeOn } from './notice.rules.ts'
import type { Notice } from './notice.ts'
import { noticeLetter } from './notice.words.ts'

type Parts = { readonly curriculum: Curriculum; readonly origin: string }

/**
 * Writes the letters that a county owes today: each once for a person, a thing and a day, in both languages, and none
 * to who said no. Late steps are written to everyone of the role at the site, as by hand. Answers how many.
 */
export async function writeNotices(
  database: Database,
  county: number,
  { curriculum, origin }: Parts,
): Promise<number> {
  const job = service('letters', county)
  demand(job, noticePolicy, 'write')
  return database.asViewer(job, async (tx) => {
    const owed = [
      ...(await ofCertificates(tx)),
      ...(await ofAgreements(tx)),
      ...(await ofSteps(tx, curriculum)),
    ]
    const willing = await listWilling(tx, [...new Set(owed.map(({ personId }) => personId))])
    const written = await insertNotices(
      tx,
      owed.filter(({ personId }) => willing.has(personId)),
    )
    await writeMail(
      tx,
      written.flatMap((notice) => {
        const recipient = willing.get(notice.personId)
        return recipient === undefined ? [] : [{ ...noticeLetter(notice, origin), recipient }]
      }),
    )
    if (written.length > 0) await record(tx, 'learn.notices_written', 'letters', { letters: written.length })
    return written.length
  })
}

async function ofCertificates(tx: Tx): Promise<readonly Notice[]> {
  const due = await listDueCertificates(tx, renewalOpensDays)
  return due.flatMap((certificate): Notice[] => {
    const dueOn = certificateNoticeOn(certificate, tx.today)
    const { id, personId } = certificate
    return dueOn === null ? [] : [{ personId, kind: 'certificate_due', aboutId: id, dueOn, name: '' }]
  })
}

/** The county office is told of every agreement: it keeps them. */
async function ofAgreements(tx: Tx): Promise<readonly Notice[]> {
  const office = await listOffice(tx)
  return (await listAgreements(tx)).flatMap((agreement): Notice[] => {
    const dueOn = agreementNoticeOn(agreement, tx.today)
    if (dueOn === null) return []
    const { id: aboutId, title: name } = agreement
    return office.map((personId) => ({ personId, kind: 'agreement_ending', aboutId, dueOn, name }))
  })
}

async function ofSteps(tx: Tx, curriculum: Curriculum): Promise<readonly Notice[]> {
  const late = await listLateSites(tx)
  if (late.length === 0) return []
  const told = await listToldLately(tx)
  const crews = new Map(
    (await listCrews(tx, curriculum)).map((crew) => [`${crew.placeCode} ${crew.role}`, crew.learners]),
  )
  return late.flatMap(({ placeCode, role, stepId, dueOn }): Notice[] => {
    const name = curriculum.step(stepId, 'en')?.step.title
    if (name === undefined) return []
    const learners = crews.get(`${placeCode} ${role}`) ?? []
    return learners
      .filter(({ personId }) => !told.has(personId))
      .map(({ personId }) => ({ personId, kind: 'step_late', aboutId: stepId, dueOn, name }))
  })
}
