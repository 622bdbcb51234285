import { ofCounty } from '#modules/places/index.ts'
import type { Words } from '#platform/words.ts'

type Shape = {
  readonly assumptionsTitle: string
  readonly assumptionsLead: (changed: string) => string
  readonly assumption: string
  readonly value: string
  readonly range: string
  readonly confidence: string
  readonly source: string
  readonly asOf: string
  readonly apply: string
  readonly formHeading: string
  readonly formLead: string
  readonly problemsTitle: string
  readonly startField: string
  readonly startHint: string
  readonly shapeField: string
  readonly emptyKeeps: (value: string) => string
  readonly askHeading: string
  readonly askHints: string
  readonly askMost: string
  readonly askEarliest: string
  readonly askLeastHires: string
  readonly askLowestRate: string
  readonly askYear: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly districtsTitle: (county: string) => string
  readonly districtsCaption: string
  readonly districtCaption: string
  readonly district: string
  readonly schools: string
  readonly students: string
  readonly clinicians: string
  readonly revenue: string
  readonly cost: string
  readonly net: string
  readonly covers: string
  readonly total: string
  readonly districtLead: (schools: string, students: string) => string
  readonly districtSchools: string
  readonly outcomes: string
  readonly yearsTitle: string
  readonly notSolved: string
  readonly opensHeading: string
  readonly opensCaption: string
  readonly opensYear: string
  readonly reachHeading: string
  readonly reachLead: string
  readonly group: string
  readonly ofCounty: string
  readonly allStudents: string
  readonly proofHeading: string
  readonly proof: (gap: string, any: string) => string
  readonly noProof: string
  readonly blockedHeading: string
}

export const partsWords: Words<Shape> = {
  en: {
    assumptionsTitle: 'Every assumption of this plan',
    assumptionsLead: (changed) =>
      `${changed} changed. Each has its range, its source and how sure it is; what is not known says so.`,
    assumption: 'Assumption',
    value: 'Taken as',
    range: 'Could be',
    confidence: 'How sure',
    source: 'Source',
    asOf: 'Read on',
    apply: 'See what changes',
    formHeading: 'Change any of them',
    formLead:
      'Leave a field as it is to keep it. A change makes a scenario with an address of its own; the defaults never move.',
    problemsTitle: 'Some values cannot be used',
    startField: 'First school year begins in',
    startHint: 'Leave it empty for the year after the newest enrollment figures.',
    shapeField: 'Shape of the partnership: A, B, C or D',
    emptyKeeps: (value) => `Leave it empty to keep ${value}.`,
    askHeading: 'What to ask',
    askHints: 'Turn the question around: name the year, and look for what it takes.',
    askMost: 'How many schools can open by the last year',
    askEarliest: 'The earliest year in which every school is served',
    askLeastHires: 'The fewest hires a year that serve every school by a year',
    askLowestRate: 'The lowest visit rate that serves every school by a year',
    askYear: 'Every school by the year that begins in',
    emptyTitle: 'Nothing here',
    emptyWhy: 'There is nothing to list yet.',
    districtsTitle: (county) => `Districts of ${county}`,
    districtsCaption: 'Every district with its schools in a settled year',
    districtCaption: 'All its schools together in a settled year',
    district: 'District',
    schools: 'Schools',
    students: 'Students',
    clinicians: 'Clinicians',
    revenue: 'Earns',
    cost: 'Costs',
    net: 'Earns less costs',
    covers: 'Schools that cover their team',
    total: 'County',
    districtLead: (schools, students) => `${schools} schools with ${students} students, in a settled year.`,
    districtSchools: 'Its schools',
    outcomes: 'Absence and suspensions of three years, with what they can and cannot say',
    yearsTitle: 'Year by year',
    notSolved: 'The years of this plan have not been worked out. Ask for them on the page with the answer.',
    opensHeading: 'What opens when',
    opensCaption: 'Schools and students that begin in each school year',
    opensYear: 'Begins in',
    reachHeading: 'Who is reached',
    reachLead:
      'Students enrolled at schools open in each year, beside their share of the whole county. Groups overlap.',
    group: 'Group',
    ofCounty: 'Share of the county',
    allStudents: 'All students',
    proofHeading: 'How good this plan is',
    proof: (gap, any) =>
      `No rollout of these shared posts does better by more than ${gap}. Against a bound on every way of sharing posts the distance is ${any}; that one is not a proof of how good this plan is.`,
    noProof: 'There is no plan to compare: nothing fits under these assumptions.',
    blockedHeading: 'What keeps schools closed',
  },
  es: {
    assumptionsTitle: 'Todos los supuestos de este plan',
    assumptionsLead: (changed) =>
      `${changed} cambiados. Cada uno tiene su rango, su fuente y qué tan seguro es; lo que no se sabe lo dice.`,
    assumption: 'Supuesto',
    value: 'Se toma como',
    range: 'Podría ser',
    confidence: 'Qué tan seguro',
    source: 'Fuente',
    asOf: 'Leído el',
    apply: 'Ver qué cambia',
    formHeading: 'Cambie cualquiera',
    formLead:
      'Deje un campo como está para conservarlo. Un cambio crea un escenario con su propia dirección; los valores iniciales no se mueven.',
    problemsTitle: 'Algunos valores no se pueden usar',
    startField: 'El primer año escolar comienza en',
    startHint: 'Déjelo vacío para el año siguiente a las cifras de inscripción más recientes.',
    shapeField: 'Forma de la asociación: A, B, C o D',
    emptyKeeps: (value) => `Déjelo vacío para conservar ${value}.`,
    askHeading: 'Qué preguntar',
    askHints: 'Dé la vuelta a la pregunta: diga el año y busque lo que hace falta.',
    askMost: 'Cuántas escuelas pueden abrir hasta el último año',
    askEarliest: 'El primer año en que todas las escuelas estén atendidas',
    askLeastHires: 'Las menos contrataciones por año que atienden a todas en cierto año',
    askLowestRate: 'La tarifa más baja que atiende a todas en cierto año',
    askYear: 'Todas las escuelas en el año que comienza en',
    emptyTitle: 'Aquí no hay nada',
    emptyWhy: 'Todavía no hay nada que mostrar.',
    districtsTitle: (county) => `Distritos ${ofCounty(county)}`,
    districtsCaption: 'Cada distrito con sus escuelas en un año asentado',
    districtCaption: 'Todas sus escuelas juntas en un año asentado',
    district: 'Distrito',
    schools: 'Escuelas',
    students: 'Estudiantes',
    clinicians: 'Clínicos',
    revenue: 'Gana',
    cost: 'Cuesta',
    net: 'Gana menos cuesta',
    covers: 'Escuelas que cubren su equipo',
    total: 'Condado',
    districtLead: (schools, students) =>
      `${schools} escuelas con ${students} estudiantes, en un año asentado.`,
    districtSchools: 'Sus escuelas',
    outcomes: 'Ausencia y suspensiones de tres años, con lo que pueden decir y lo que no',
    yearsTitle: 'Año por año',
    notSolved: 'Los años de este plan no se han calculado. Pídalos en la página de la respuesta.',
    opensHeading: 'Qué abre y cuándo',
    opensCaption: 'Escuelas y estudiantes que comienzan en cada año escolar',
    opensYear: 'Comienza en',
    reachHeading: 'A quiénes se llega',
    reachLead:
      'Estudiantes inscritos en escuelas abiertas cada año, junto a su proporción en todo el condado. Los grupos se traslapan.',
    group: 'Grupo',
    ofCounty: 'Proporción del condado',
    allStudents: 'Todos los estudiantes',
    proofHeading: 'Qué tan bueno es este plan',
    proof: (gap, any) =>
      `Ningún despliegue con estos puestos compartidos es mejor por más de ${gap}. Contra un límite de toda forma de compartir, la distancia es ${any}; esa no prueba qué tan bueno es el plan.`,
    noProof: 'No hay plan que comparar: nada cabe con estos supuestos.',
    blockedHeading: 'Qué mantiene cerradas las escuelas',
  },
}
