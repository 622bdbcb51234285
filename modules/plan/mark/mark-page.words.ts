import type { Words } from '#platform/words.ts'
import type { MarkKind } from './mark.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly kinds: Readonly<Record<MarkKind, string>>
  readonly caption: string
  readonly place: string
  readonly mark: string
  readonly detail: string
  readonly cost: string
  readonly costText: (share: string, net: string) => string
  readonly costUnknown: string
  readonly takeBack: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly candidatesHeading: string
  readonly candidatesLead: string
  readonly site: string
  readonly school: string
  readonly confirm: string
  readonly confirmedAs: string
  readonly addHeading: string
  readonly code: string
  readonly codeHint: string
  readonly year: string
  readonly count: string
  readonly by: string
  readonly since: string
  readonly add: string
  readonly fileHeading: string
  readonly fileLead: string
  readonly file: string
  readonly upload: string
  readonly download: string
  readonly problems: string
  readonly onlyStaff: string
  readonly entries: string
}

export const markPageWords: Words<Shape> = {
  en: {
    title: 'The county’s own marks',
    lead: 'What the county knows and public files do not: where a team is at work already, which schools are set aside, what is promised for a year.',
    kinds: {
      open_now: 'Open now',
      not_open: 'Not open, whatever the list says',
      served_by_other: 'Served by another',
      not_to_be_served: 'Not to be served',
      pinned: 'Opens in this year',
      preferred: 'Preferred',
      district_floor: 'At least so many schools of the district',
      district_cap: 'At most so many schools of the district',
    },
    caption: 'Marks that hold, and what each costs the plan',
    place: 'School or district',
    mark: 'Mark',
    detail: 'Says',
    cost: 'What it costs',
    costText: (share, net) => `${share} of what the plan serves; ${net} a year`,
    costUnknown: 'Not worked out',
    takeBack: 'Take back',
    emptyTitle: 'No marks yet',
    emptyWhy: 'The plan rests on public files alone.',
    candidatesHeading: 'Health-center sites on school grounds',
    candidatesLead:
      'The federal list names these sites. The plan takes them as open now until the county says otherwise; confirm each, or mark it as not open.',
    site: 'Site on the list',
    school: 'School',
    confirm: 'Confirm as open',
    confirmedAs: 'Marked',
    addHeading: 'Add a mark',
    code: 'School or district code',
    codeHint: '14 digits for a school, 7 for a district. It stands in the address of its page.',
    year: 'Year in which its school year begins',
    count: 'How many schools',
    by: 'By whom',
    since: 'Since (YYYY-MM-DD)',
    add: 'Add this mark',
    fileHeading: 'All marks as one file',
    fileLead:
      'A CSV with the columns code, mark, year, count, by, since. It takes the place of all marks; one fault refuses the whole file and changes nothing.',
    file: 'Marks file (CSV)',
    upload: 'Use this file',
    download: 'Download the marks that hold',
    problems: 'The marks were not changed',
    onlyStaff: 'The county’s director and coordinators make marks.',
    entries: 'Grants, added posts and measured shares',
  },
  es: {
    title: 'Las marcas del condado',
    lead: 'Lo que el condado sabe y los archivos públicos no: dónde ya trabaja un equipo, qué escuelas se apartan, qué se prometió para un año.',
    kinds: {
      open_now: 'Abierta hoy',
      not_open: 'No está abierta, diga lo que diga la lista',
      served_by_other: 'Atendida por otro',
      not_to_be_served: 'No se atenderá',
      pinned: 'Abre en este año',
      preferred: 'Preferida',
      district_floor: 'Al menos tantas escuelas del distrito',
      district_cap: 'A lo más tantas escuelas del distrito',
    },
    caption: 'Marcas vigentes y lo que cada una le cuesta al plan',
    place: 'Escuela o distrito',
    mark: 'Marca',
    detail: 'Dice',
    cost: 'Lo que cuesta',
    costText: (share, net) => `${share} de lo que el plan atiende; ${net} al año`,
    costUnknown: 'Sin calcular',
    takeBack: 'Retirar',
    emptyTitle: 'Aún no hay marcas',
    emptyWhy: 'El plan se apoya solo en archivos públicos.',
    candidatesHeading: 'Centros de salud en terrenos escolares',
    candidatesLead:
      'La lista federal nombra estos sitios. El plan los toma como abiertos hasta que el condado diga otra cosa; confirme cada uno o márquelo como no abierto.',
    site: 'Sitio en la lista',
    school: 'Escuela',
    confirm: 'Confirmar que está abierta',
    confirmedAs: 'Marcada',
    addHeading: 'Agregar una marca',
    code: 'Código de la escuela o del distrito',
    codeHint: '14 dígitos para una escuela, 7 para un distrito. Está en la dirección de su página.',
    year: 'Año en que comienza su año escolar',
    count: 'Cuántas escuelas',
    by: 'Por quién',
    since: 'Desde (AAAA-MM-DD)',
    add: 'Agregar esta marca',
    fileHeading: 'Todas las marcas en un archivo',
    fileLead:
      'Un CSV con las columnas code, mark, year, count, by, since. Sustituye todas las marcas; una falla rechaza todo el archivo y no cambia nada.',
    file: 'Archivo de marcas (CSV)',
    upload: 'Usar este archivo',
    download: 'Descargar las marcas vigentes',
    problems: 'Las marcas no cambiaron',
    onlyStaff: 'Las marcas las hacen la dirección y la coordinación del condado.',
    entries: 'Subvenciones, puestos agregados y proporciones medidas',
  },
}
