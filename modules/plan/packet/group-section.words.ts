import type { Words } from '#platform/words.ts'
import type { Mark } from '../mark/mark.ts'

export type GroupWords = {
  readonly circuitHeading: string
  readonly circuitLead: (posts: string, fewest: string) => string
  readonly noCircuits: string
  readonly circuitColumns: readonly [string, string, string]
  readonly alone: string
  readonly apartHeading: string
  readonly apartLead: string
  readonly groups: Readonly<Record<ApartGroup, string>>
  readonly nobody: string
  readonly inDistrict: (school: string, district: string) => string
  readonly markHeading: string
  readonly noMarks: string
  readonly markColumns: readonly [string, string, string, string]
  readonly marks: Readonly<Record<Mark['kind'], (detail: string) => string>>
  readonly notWorkedOut: string
}

/** Lists that page one counts apart. */
export const apartGroups = ['openNow', 'remote', 'doesNotFit', 'servedByOther', 'notToBeServed'] as const
type ApartGroup = (typeof apartGroups)[number]

export const groupWords: Words<GroupWords> = {
  en: {
    circuitHeading: 'Schools that share a clinician',
    circuitLead: (posts, fewest) =>
      `Small schools are joined so that the same clinician comes on the same whole days all year: ${posts} part-time posts, where no grouping at all could do with fewer than ${fewest}.`,
    noCircuits: 'No school of this county has a part-time post.',
    circuitColumns: ['Schools', 'Days a week', 'Longest way, km by road'],
    alone: '(alone)',
    apartHeading: 'Counted apart',
    apartLead:
      'Each group that page one counts apart, by name. Schools with their own clinician and schools that share one are marked so in the district pages.',
    groups: {
      openNow: 'Open now',
      remote: 'Served remotely',
      doesNotFit: 'The question does not fit: schools for adults and juvenile court schools',
      servedByOther: 'Served by another provider',
      notToBeServed: 'Set aside by the county',
    },
    nobody: 'None.',
    inDistrict: (school, district) => `${school} (${district})`,
    markHeading: 'The county’s own hand',
    noMarks: 'The county has marked nothing: no school pinned, preferred or set aside.',
    markColumns: [
      'School or district',
      'Mark',
      'Costs the plan, need-weighted student-years',
      'Costs, settled net a year',
    ],
    marks: {
      open_now: () => 'open now',
      not_open: () => 'not open, whatever the list of sites says',
      served_by_other: (by) => `already served by ${by}`,
      not_to_be_served: () => 'not to be served',
      pinned: (year) => `opens in ${year}`,
      preferred: () => 'preferred',
      district_floor: (count) => `at least ${count} schools by the last year`,
      district_cap: (count) => `at most ${count} schools by the last year`,
    },
    notWorkedOut: 'not worked out',
  },
  es: {
    circuitHeading: 'Escuelas que comparten un clínico',
    circuitLead: (posts, fewest) =>
      `Las escuelas pequeñas se unen para que el mismo clínico venga los mismos días enteros todo el año: ${posts} puestos de tiempo parcial, y ninguna agrupación podría tener menos de ${fewest}.`,
    noCircuits: 'Ninguna escuela de este condado tiene un puesto de tiempo parcial.',
    circuitColumns: ['Escuelas', 'Días por semana', 'Trayecto más largo, km por carretera'],
    alone: '(sola)',
    apartHeading: 'Se cuentan aparte',
    apartLead:
      'Cada grupo que la primera página cuenta aparte, por nombre. Las escuelas con clínico propio y las que lo comparten se señalan en las páginas de los distritos.',
    groups: {
      openNow: 'Abiertas hoy',
      remote: 'Atendidas a distancia',
      doesNotFit: 'La pregunta no les corresponde: escuelas para adultos y de tribunales juveniles',
      servedByOther: 'Atendidas por otro proveedor',
      notToBeServed: 'Apartadas por el condado',
    },
    nobody: 'Ninguna.',
    inDistrict: (school, district) => `${school} (${district})`,
    markHeading: 'La mano del condado',
    noMarks: 'El condado no ha marcado nada: ninguna escuela fijada, preferida ni apartada.',
    markColumns: [
      'Escuela o distrito',
      'Marca',
      'Cuesta al plan, años-estudiante ponderados por necesidad',
      'Cuesta, neto asentado al año',
    ],
    marks: {
      open_now: () => 'abierta hoy',
      not_open: () => 'no abierta, diga lo que diga la lista de centros',
      served_by_other: (by) => `ya la atiende ${by}`,
      not_to_be_served: () => 'no se atiende',
      pinned: (year) => `abre en ${year}`,
      preferred: () => 'preferida',
      district_floor: (count) => `al menos ${count} escuelas para el último año`,
      district_cap: (count) => `a lo sumo ${count} escuelas para el último año`,
    },
    notWorkedOut: 'no calculado',
  },
}
