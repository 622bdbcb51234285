import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly searchLabel: string
  readonly search: string
  readonly inHeading: string
  readonly inCaption: string
  readonly county: string
  readonly schools: string
  readonly students: string
  readonly districts: string
  readonly edition: string
  readonly broughtIn: string
  readonly sources: string
  readonly sourcesOf: (name: string) => string
  readonly practice: string
  readonly outHeading: string
  readonly outLead: string
  readonly outCommand: string
  readonly outCaption: string
  readonly code: string
  readonly noneTitle: string
  readonly noneWhy: (search: string) => string
  readonly noneAction: string
  readonly emptyTitle: string
  readonly emptyWhy: string
}

export const countiesWords: Words<Shape> = {
  en: {
    title: 'Choose your county',
    description:
      'The counties of California whose public school figures are in, and how to bring in the others.',
    lead: 'A county’s plan is made from its own public figures. Open one that is in, or bring yours in.',
    searchLabel: 'County name or code',
    search: 'Find',
    inHeading: 'Ready to plan',
    inCaption: 'Counties whose public figures are in',
    county: 'County',
    schools: 'Schools',
    students: 'Students',
    districts: 'Districts',
    edition: 'Data edition',
    broughtIn: 'Brought in',
    sources: 'Sources',
    sourcesOf: (name) => `Sources of ${name}`,
    practice: 'Practice County (invented)',
    outHeading: 'Not in yet',
    outLead:
      'Any county can come in with the state’s public files. In a terminal, with the county’s two digits in place of 34:',
    outCommand: './wellness county add 34 --apply',
    outCaption: 'Counties whose public figures are not in yet',
    code: 'Code',
    noneTitle: 'No county of that name',
    noneWhy: (search) => `None of California’s 58 counties has “${search}” in its name or code.`,
    noneAction: 'Show all counties',
    emptyTitle: 'No county is in yet',
    emptyWhy: 'Start the product once and the practice county is there; bring in a real one as said below.',
  },
  es: {
    title: 'Elija su condado',
    description:
      'Los condados de California cuyas cifras escolares públicas ya están, y cómo traer los demás.',
    lead: 'El plan de un condado se hace con sus propias cifras públicas. Abra uno que ya esté o traiga el suyo.',
    searchLabel: 'Nombre o código del condado',
    search: 'Buscar',
    inHeading: 'Listos para planear',
    inCaption: 'Condados cuyas cifras públicas ya están',
    county: 'Condado',
    schools: 'Escuelas',
    students: 'Estudiantes',
    districts: 'Distritos',
    edition: 'Edición de los datos',
    broughtIn: 'Entró el',
    sources: 'Fuentes',
    sourcesOf: (name) => `Fuentes de ${name}`,
    practice: 'Condado de práctica (inventado)',
    outHeading: 'Aún no están',
    outLead:
      'Cualquier condado puede entrar con los archivos públicos del estado. En una terminal, con los dos dígitos del condado en lugar de 34:',
    outCommand: './wellness county add 34 --apply',
    outCaption: 'Condados cuyas cifras públicas aún no están',
    code: 'Código',
    noneTitle: 'Ningún condado con ese nombre',
    noneWhy: (search) => `Ninguno de los 58 condados de California tiene “${search}” en su nombre o código.`,
    noneAction: 'Mostrar todos los condados',
    emptyTitle: 'Todavía no hay ningún condado',
    emptyWhy:
      'Inicie el producto una vez y estará el condado de práctica; traiga uno real como se dice abajo.',
  },
}
