import type { Words } from '#platform/words.ts'
import type { Audience, Theme } from './talk.ts'

/** The roles and themes of a program, as people are called and as the program names its themes. */
export const audienceWords: Words<{
  readonly audiences: Readonly<Record<Audience, string>>
  readonly themes: Readonly<Record<Theme, string>>
}> = {
  en: {
    audiences: {
      leader: 'County and district leaders',
      principal: 'Principals',
      coordinator: 'Coordinators',
      'clinician-1': 'Clinicians I',
      'clinician-2': 'Clinicians II',
      'graduate-clinical-intern': 'Graduate clinical interns',
      'school-counselor': 'School counselors',
      'family-navigator': 'Family navigators and wellness coaches',
      'school-staff': 'Teachers and other school staff',
      'health-partner': 'Health partners',
      family: 'Families and students',
    },
    themes: {
      relationships: 'Relationships',
      collaboration: 'Collaboration',
      systems: 'Systems',
      access: 'Access to care',
    },
  },
  es: {
    audiences: {
      leader: 'Líderes del condado y de los distritos',
      principal: 'Directores de escuela',
      coordinator: 'Coordinadores',
      'clinician-1': 'Clínicos I',
      'clinician-2': 'Clínicos II',
      'graduate-clinical-intern': 'Practicantes clínicos de posgrado',
      'school-counselor': 'Consejeros escolares',
      'family-navigator': 'Navegadores familiares y guías de bienestar',
      'school-staff': 'Maestros y demás personal escolar',
      'health-partner': 'Socios de salud',
      family: 'Familias y estudiantes',
    },
    themes: {
      relationships: 'Relaciones',
      collaboration: 'Colaboración',
      systems: 'Sistemas',
      access: 'Acceso a la atención',
    },
  },
}
