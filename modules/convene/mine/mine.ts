import type { Convening } from '../convening/convening.ts'
import type { Registration } from '../registration/registration.ts'
import type { TalkId } from '../talk/talk.ts'

/** One registration of a person, with what a list tells of its convening. */
export type OwnRegistration = Pick<
  Registration,
  'id' | 'conveningId' | 'placedAt' | 'cancelledAt' | 'attendedAt'
> &
  Pick<
    Convening,
    'title' | 'titleEs' | 'startsAt' | 'endsAt' | 'timeZone' | 'placeKind' | 'placeName' | 'state'
  >

/** A talk of someone's, with whether its live room is open now. */
export type OwnTalk = {
  readonly registrationId: Registration['id']
  readonly id: TalkId
  readonly title: string
  readonly titleEs: string | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly roomName: string | null
  /** False where they only registered for the convening as a whole. */
  readonly picked: boolean
  readonly placed: boolean
  readonly cancelledAt: Date | null
  readonly isLive: boolean
}
