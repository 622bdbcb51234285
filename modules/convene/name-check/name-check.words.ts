import type { Words } from '#platform/words.ts'
import type { StudentSign } from './name-check.rules.ts'

type CheckWords = {
  readonly title: string
  readonly lead: string
  readonly signs: Readonly<Record<StudentSign, string>>
  readonly kept: string
  readonly anyway: string
  readonly again: string
}

export const nameCheckWords: Words<CheckWords> = {
  en: {
    title: 'Before this is posted: does it name a student?',
    lead: 'Nothing is posted yet and nothing is lost. Leave out what could tell who a student is, or post it as it stands if it does not.',
    signs: {
      student_name: 'It may hold a student’s name.',
      birth_date: 'It may hold a birth date.',
      school_initials: 'It may hold a student’s initials.',
    },
    kept: 'The check looks at words alone and can be wrong. What you typed is kept nowhere until you post it.',
    anyway: 'No student is named: post it',
    again: 'Check again and post',
  },
  es: {
    title: 'Antes de publicar: ¿nombra a un estudiante?',
    lead: 'Todavía no se publicó nada y nada se perdió. Quite lo que pueda decir quién es un estudiante, o publíquelo así si no lo dice.',
    signs: {
      student_name: 'Puede llevar el nombre de un estudiante.',
      birth_date: 'Puede llevar una fecha de nacimiento.',
      school_initials: 'Puede llevar las iniciales de un estudiante.',
    },
    kept: 'La revisión solo mira palabras y puede equivocarse. Lo que escribió no se guarda en ningún lugar hasta que lo publique.',
    anyway: 'No nombra a ningún estudiante: publicar',
    again: 'Revisar otra vez y publicar',
  },
}
