import type { Words } from '#platform/words.ts'
import type { AssumptionName } from '../assumption/assumption.ts'
import type { PartnerShape } from '../assumption/partner-shape.ts'
import type { PartnerKind } from './near-site.ts'

export type PartnerWords = {
  readonly title: string
  readonly lead: string
  readonly shapesHeading: string
  readonly shapesLead: string
  readonly shapeColumns: readonly [
    shape: string,
    employs: string,
    routes: string,
    leadTime: string,
    net: string,
  ]
  readonly withoutShape: string
  readonly months: (months: string) => string
  readonly covers: (cover: string, asked: string) => string
  readonly aYear: string
  readonly planWith: (shape: string) => string
  readonly planWithout: string
  readonly chosen: string
  readonly setsHeading: (shape: string) => string
  readonly setsNothing: string
  readonly setColumns: readonly [assumption: string, without: string, within: string, why: string]
  readonly ownStands: string
  readonly shapeName: (code: string, name: string) => string
  readonly sitesHeading: string
  readonly sitesLead: (km: string, factor: string) => string
  readonly viewLabel: string
  readonly bySite: string
  readonly bySchool: string
  readonly siteColumns: readonly [site: string, kind: string, city: string, near: string, nearest: string]
  readonly schoolColumns: readonly [school: string, district: string, nearest: string]
  readonly kinds: Readonly<Record<PartnerKind, string>>
  readonly away: (name: string, km: string) => string
  readonly noPlace: string
  readonly pagerLabel: string
  readonly pageOf: (from: string, to: string, all: string) => string
  readonly noList: string
  readonly noListWhy: string
  readonly groundsHeading: string
  readonly groundsLead: string
  readonly groundColumns: readonly [site: string, school: string, away: string, state: string]
  readonly countedOpen: string
  readonly candidate: string
  readonly deniedOpen: string
  readonly confirm: string
  readonly groundsNone: string
  readonly source: (federal: string, state: string) => string
  readonly notBrought: string
}

export const partnerWords: Words<PartnerWords> = {
  en: {
    title: 'Health centers near schools, and who could employ the team',
    lead: 'A clinical team needs a health center that can bill for its visits. These are the ones on public lists, by their distance from schools.',
    shapesHeading: 'Four ways to share the work',
    shapesLead:
      'A shape says who employs the clinicians, which payers are billed and how long the first site takes. Choosing one changes the assumptions below it and nothing else. What you changed yourself stands above it.',
    shapeColumns: [
      'Shape',
      'Who employs',
      'How visits are paid',
      'First site takes',
      'All schools together, settled',
    ],
    withoutShape: 'No shape chosen',
    months: (months) => `${months} months`,
    covers: (cover, asked) => `${cover} of ${asked} schools cover their team`,
    aYear: 'a year',
    planWith: (shape) => `Plan with shape ${shape}`,
    planWithout: 'Plan without a shape',
    chosen: 'This plan',
    setsHeading: (shape) => `What shape ${shape} sets`,
    setsNothing: 'Nothing: the list of assumptions describes it already.',
    setColumns: ['Assumption', 'Without a shape', 'With it', 'Why'],
    ownStands: 'Your own value stands.',
    shapeName: (code, name) => `${code}. ${name}`,
    sitesHeading: 'How near',
    sitesLead: (km, factor) =>
      `Kilometers are as the crow flies times ${factor}, the plan’s road factor; roads around rivers and tracks may be longer. “Near” is within ${km} km.`,
    viewLabel: 'Listed by',
    bySite: 'Health center',
    bySchool: 'School',
    siteColumns: ['Health center', 'What it is', 'City', 'Schools near', 'Nearest schools'],
    schoolColumns: ['School', 'District', 'Nearest health centers'],
    kinds: {
      fqhc: 'Federally qualified health center',
      look_alike: 'Health center look-alike',
      licensed_clinic: 'Licensed primary care clinic',
    },
    away: (name, km) => `${name}, ${km} km`,
    noPlace: 'Where this school stands is not settled.',
    pagerLabel: 'Pages of the list',
    pageOf: (from, to, all) => `${from} to ${to} of ${all}`,
    noList: 'No list of health centers is in',
    noListWhy:
      'The federal list of health center sites and the state’s list of licensed clinics have not been brought in for this county. That is not the same as having none.',
    groundsHeading: 'On school grounds',
    groundsLead:
      'A site named after a school counts as open in the plan. One that stands within 150 meters of a school is only a candidate: the county says whether it serves that school.',
    groundColumns: ['Health center', 'School', 'Apart', 'In the plan'],
    countedOpen: 'Counted as open',
    candidate: 'A candidate',
    deniedOpen: 'The county says it is not open',
    confirm: 'Confirm or correct it by a mark',
    groundsNone: 'No listed site stands on a school’s ground or beside one.',
    source: (federal, state) =>
      `Health center sites: Health Resources and Services Administration, ${federal}. Licensed clinics: California Department of Public Health, ${state}.`,
    notBrought: 'not brought in',
  },
  es: {
    title: 'Centros de salud cerca de las escuelas, y quién podría emplear al equipo',
    lead: 'Un equipo clínico necesita un centro de salud que pueda cobrar sus visitas. Estos son los de las listas públicas, según su distancia de las escuelas.',
    shapesHeading: 'Cuatro maneras de repartir el trabajo',
    shapesLead:
      'Una forma dice quién emplea a los clínicos, a quién se cobra y cuánto tarda el primer centro. Elegir una cambia los supuestos que muestra y nada más. Lo que usted cambió vale por encima de ella.',
    shapeColumns: [
      'Forma',
      'Quién emplea',
      'Cómo se pagan las visitas',
      'El primer centro tarda',
      'Todas las escuelas juntas, ya asentadas',
    ],
    withoutShape: 'Sin forma elegida',
    months: (months) => `${months} meses`,
    covers: (cover, asked) => `${cover} de ${asked} escuelas cubren su equipo`,
    aYear: 'al año',
    planWith: (shape) => `Planear con la forma ${shape}`,
    planWithout: 'Planear sin forma',
    chosen: 'Este plan',
    setsHeading: (shape) => `Lo que fija la forma ${shape}`,
    setsNothing: 'Nada: la lista de supuestos ya la describe.',
    setColumns: ['Supuesto', 'Sin forma', 'Con ella', 'Por qué'],
    ownStands: 'Vale el valor que usted dio.',
    shapeName: (code, name) => `${code}. ${name}`,
    sitesHeading: 'Qué tan cerca',
    sitesLead: (km, factor) =>
      `Los kilómetros son en línea recta por ${factor}, el factor de carretera del plan; rodear ríos y vías puede ser más largo. «Cerca» es a menos de ${km} km.`,
    viewLabel: 'Ver por',
    bySite: 'Centro de salud',
    bySchool: 'Escuela',
    siteColumns: ['Centro de salud', 'Qué es', 'Ciudad', 'Escuelas cerca', 'Escuelas más cercanas'],
    schoolColumns: ['Escuela', 'Distrito', 'Centros de salud más cercanos'],
    kinds: {
      fqhc: 'Centro de salud con certificación federal',
      look_alike: 'Centro de salud equivalente',
      licensed_clinic: 'Clínica de atención primaria con licencia',
    },
    away: (name, km) => `${name}, ${km} km`,
    noPlace: 'No está claro dónde está esta escuela.',
    pagerLabel: 'Páginas de la lista',
    pageOf: (from, to, all) => `${from} a ${to} de ${all}`,
    noList: 'No hay ninguna lista de centros de salud',
    noListWhy:
      'No se han traído para este condado la lista federal de centros de salud ni la lista estatal de clínicas con licencia. Eso no es lo mismo que no tener ninguno.',
    groundsHeading: 'En terreno escolar',
    groundsLead:
      'Un centro que lleva el nombre de una escuela cuenta como abierto en el plan. Uno a menos de 150 metros de una escuela es solo un candidato: el condado dice si atiende a esa escuela.',
    groundColumns: ['Centro de salud', 'Escuela', 'Distancia', 'En el plan'],
    countedOpen: 'Cuenta como abierto',
    candidate: 'Candidato',
    deniedOpen: 'El condado dice que no está abierto',
    confirm: 'Confirmarlo o corregirlo con una marca',
    groundsNone: 'Ningún centro de las listas está en terreno de una escuela ni junto a ella.',
    source: (federal, state) =>
      `Centros de salud: Health Resources and Services Administration, ${federal}. Clínicas con licencia: Departamento de Salud Pública de California, ${state}.`,
    notBrought: 'sin traer',
  },
}

type ShapeText = Pick<PartnerShape, 'name' | 'employer' | 'healthCenter' | 'routes' | 'note'> & {
  readonly why: Readonly<Partial<Record<AssumptionName, string>>>
}

/** A shape in the page's language: the data's own words in English. */
export function shapeText(shape: PartnerShape, language: 'en' | 'es'): ShapeText {
  if (language === 'es') return spanishShapes[shape.code]
  const why = Object.fromEntries(shape.changes.map((change) => [change.name, change.why]))
  return { ...shape, why }
}

const spanishShapes: Readonly<Record<PartnerShape['code'], ShapeText>> = {
  A: {
    name: 'Centro de salud del condado, con clínicos empleados por la oficina de educación',
    employer: 'Oficina de educación del condado',
    healthCenter: 'Departamento de salud del condado',
    routes: [
      'Tarifa de visita de Medi-Cal del centro de salud del condado',
      'Lista estatal de tarifas',
      'Sin pago',
    ],
    note: 'Es el arreglo en el condado de Sacramento desde 2020. No es público qué parte de la tarifa llega a la oficina.',
    why: {},
  },
  B: {
    name: 'Un centro de salud comunitario pone al personal',
    employer: 'Centro de salud comunitario',
    healthCenter: 'Centro de salud sin fines de lucro con certificación federal',
    routes: ['Tarifa de visita de Medi-Cal de ese centro de salud', 'Lista estatal de tarifas', 'Sin pago'],
    note: 'Costos e ingresos son del propio centro de salud. Es la forma más común fuera de Sacramento.',
    why: {
      pay_licensed: 'Sueldo mediano en los centros de salud de California',
      benefit_rate: 'Prestaciones que reportan los centros de salud de California',
      pass_through_share: 'El centro de salud que cobra es el que emplea',
    },
  },
  C: {
    name: 'La oficina del condado o sus distritos cobran la lista de tarifas ellos mismos',
    employer: 'Oficina del condado o distrito escolar',
    healthCenter: 'Socio para atención primaria y referencias',
    routes: ['Lista estatal de tarifas para miembros de Medi-Cal y comerciales', 'Sin pago'],
    note: 'Puede ir junto con A o B, pero un servicio nunca se cobra por dos vías. Al escribir esto no había solicitudes abiertas.',
    why: {
      pps_rate: 'La lista de tarifas por 45 minutos toma el lugar de la tarifa de visita',
      plan_avg_paid: 'No se paga nada por encima de la lista de tarifas',
      paid_rate_pps: 'Parte que se paga de la lista de tarifas',
      days_in_ar_plan: 'La lista de tarifas paga más tarde que un plan con contrato',
      pass_through_share: 'Ningún centro de salud está en medio',
      lead_months_first: 'Sin cambio de alcance federal; el extremo bajo del rango',
    },
  },
  D: {
    name: 'Salud conductual del condado contrata a la oficina de educación',
    employer: 'Oficina de educación o condado',
    healthCenter: 'Plan de salud conductual del condado',
    routes: ['Contrato con el plan del condado', 'Lista estatal de tarifas', 'Sin pago'],
    note: 'Como en los centros de bienestar del condado de Fresno. Ingrese como tarifa de visita el precio del contrato: ninguno es público.',
    why: {
      plan_avg_paid: 'El plan del condado paga todo, y tarde',
      lead_months_first: 'Sin cambio de alcance federal; el extremo bajo del rango',
    },
  },
}
