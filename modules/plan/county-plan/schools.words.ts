import { ofCounty } from '#modules/places/index.ts'
import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: (county: string) => string
  readonly all: string
  readonly filterLabel: string
  readonly districtLabel: string
  readonly caption: string
  readonly school: string
  readonly district: string
  readonly students: string
  readonly days: string
  readonly visits: string
  readonly breakEven: string
  readonly revenue: string
  readonly cost: string
  readonly net: string
  readonly opens: string
  readonly openNow: string
  readonly notInPlan: string
  readonly none: string
  readonly total: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly emptyAll: string
  readonly pagerLabel: string
  readonly settledNote: string
  readonly search: string
  readonly searchLabel: string
}

export const schoolsWords: Words<Shape> = {
  en: {
    title: (county) => `Schools of ${county} and their teams`,
    all: 'All',
    filterLabel: 'Which schools',
    districtLabel: 'District',
    caption: 'Each school’s team in a settled year, whether it opens within the plan or not',
    school: 'School',
    district: 'District',
    students: 'Students',
    days: 'Clinician days a week',
    visits: 'Visits a year',
    breakEven: 'Visits that pay for it',
    revenue: 'Earns',
    cost: 'Costs',
    net: 'Earns less costs',
    opens: 'Opens',
    openNow: 'Open now',
    notInPlan: 'Not within the plan',
    none: 'No number does',
    total: 'These schools',
    emptyTitle: 'No school fits',
    emptyWhy: 'Nothing matches what was chosen.',
    emptyAll: 'Show all schools',
    pagerLabel: 'Pages of schools',
    settledNote:
      'A settled year has no beginnings: no ramp, no start-up cost. Years as they really run stand under Years and money.',
    search: 'Find',
    searchLabel: 'School or district',
  },
  es: {
    title: (county) => `Escuelas ${ofCounty(county)} y sus equipos`,
    all: 'Todas',
    filterLabel: 'Qué escuelas',
    districtLabel: 'Distrito',
    caption: 'El equipo de cada escuela en un año asentado, abra o no dentro del plan',
    school: 'Escuela',
    district: 'Distrito',
    students: 'Estudiantes',
    days: 'Días de clínico por semana',
    visits: 'Visitas al año',
    breakEven: 'Visitas que lo pagan',
    revenue: 'Gana',
    cost: 'Cuesta',
    net: 'Gana menos cuesta',
    opens: 'Abre',
    openNow: 'Abierta hoy',
    notInPlan: 'No dentro del plan',
    none: 'Ningún número',
    total: 'Estas escuelas',
    emptyTitle: 'Ninguna escuela corresponde',
    emptyWhy: 'Nada coincide con lo elegido.',
    emptyAll: 'Ver todas las escuelas',
    pagerLabel: 'Páginas de escuelas',
    settledNote:
      'Un año asentado no tiene comienzos: ni arranque gradual ni costo inicial. Los años tal como ocurren están en Años y dinero.',
    search: 'Buscar',
    searchLabel: 'Escuela o distrito',
  },
}
