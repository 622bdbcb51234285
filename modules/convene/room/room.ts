import { spokenLanguages } from '../registration/registration.ts'
import { audiences } from '../talk/talk.ts'

/** By what those in a room are told apart. */
export const roomSides = ['role', 'language'] as const
export type RoomSide = (typeof roomSides)[number]

/** The groups of each side: as whom people come, and in which language they take part. */
export const roomGroups: Readonly<Record<RoomSide, readonly string[]>> = {
  role: audiences,
  language: ['en', ...spokenLanguages],
}

/** Students come with their families: where any are there, no group below the limit for students is shown. */
export const groupWithStudents = 'family'
