import type { Language } from '#platform/words.ts'
import { attendanceWords } from './attendance.words.ts'

type Proof = {
  readonly name: string
  readonly title: string
  readonly days: string
  readonly countyTitle: string
}

/** Whether a certificate of attendance is real, for whoever was handed it. */
export function ProofPage({
  proof,
  language,
}: {
  readonly proof: Proof | null
  readonly language: Language
}) {
  const words = attendanceWords[language]
  if (proof === null)
    return (
      <>
        <h1>{words.proofNone}</h1>
        <p class="usa-intro">{words.proofNoneLead}</p>
      </>
    )
  return (
    <>
      <h1>{words.proofTitle}</h1>
      <p class="usa-intro">{words.proofReal(proof.name, proof.title, proof.days, proof.countyTitle)}</p>
    </>
  )
}
