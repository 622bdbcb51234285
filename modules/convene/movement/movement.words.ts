import type { Words } from '#platform/words.ts'
import type { TellRefusal } from './movement.rules.ts'
import type { ReadFailure } from './movement.ts'

type MovementWords = {
  readonly title: string
  readonly lead: string
  readonly counties: string
  readonly none: { readonly title: string; readonly why: string }
  readonly county: string
  readonly began: string
  readonly phases: string
  readonly coverage: string
  readonly told: string
  readonly span: (from: string, to: string) => string
  readonly noYear: string
  readonly notRead: string
  readonly failures: Readonly<Record<ReadFailure, string>>
  readonly order: string
  readonly file: string
  readonly ownHeading: string
  readonly ownLead: string
  readonly ownPublished: (day: string) => string
  readonly ownTold: (phases: string) => string
  readonly proposed: (phases: string, day: string) => string
  readonly notProposed: string
  readonly records: string
  readonly startMonth: string
  readonly startHint: string
  readonly phaseFrom: string
  readonly phaseTo: string
  readonly phase: (number: number) => string
  readonly year: (span: string | null) => string
  readonly publish: string
  readonly takeBack: string
  readonly listHeading: string
  readonly listLead: string
  readonly addresses: string
  readonly addressesHint: string
  readonly add: string
  readonly remove: (address: string) => string
  readonly said: Readonly<Record<'told' | 'withdrawn' | 'added' | 'removed', string>>
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<TellRefusal, string>>
}

export const movementWords: Words<MovementWords> = {
  en: {
    title: 'How far counties have come',
    lead: 'Each county tells it in a small signed file at its own address: ranges only, and nothing of a student.',
    counties: 'Counties',
    none: {
      title: 'No county’s file is read here yet',
      why: 'The county office adds the addresses of other counties’ files.',
    },
    county: 'County',
    began: 'Began between',
    phases: 'Phases reached',
    coverage: 'By its plan every school has its team',
    told: 'Told on, and read on',
    span: (from, to) => (from === to ? from : `${from} to ${to}`),
    noYear: 'not by its plan yet',
    notRead: 'Not read yet.',
    failures: {
      unsafe_address: 'This address leads into a private network, so it was not opened.',
      unreachable: 'Nobody answered there.',
      too_slow: 'No answer came within ten seconds.',
      too_large: 'What lies there is too large for such a file.',
      not_there: 'There is no file there now.',
      not_a_file: 'What lies there is no such file.',
      another_address: 'The file there is meant for another address.',
      not_signed: 'Its signature does not fit, so it is not shown.',
    },
    order: 'In the order of their names. The newest copy that could be checked is shown with its day.',
    file: 'Our county’s file',
    ownHeading: 'Tell ours',
    ownLead: 'The file is signed with the county’s key and lies at its own address, where anyone reads it.',
    ownPublished: (day) => `Our file was published on ${day}.`,
    ownTold: (phases) => `It tells: ${phases}.`,
    proposed: (phases, day) =>
      `By our own records of the steps, counted on ${day}, our sites have come to ${phases}. A role at a site has come to a phase when everyone of it has done the steps before; a phase counts only where five or more have. It stands below: confirm it or change it.`,
    notProposed:
      'Our own records of the steps cannot say the phases yet: a phase counts only where five roles or more have come to it, each at a site of its own. Choose the phases yourself.',
    records: 'Where each site stands',
    startMonth: 'Month in which the county began',
    startHint: 'As 2026-08. The file tells the quarter.',
    phaseFrom: 'Lowest phase that a site has reached',
    phaseTo: 'Highest phase that a site has reached',
    phase: (number) => `Phase ${number}`,
    year: (span) =>
      span === null
        ? 'No plan that we published says a year in which every school has its team; the file says so.'
        : `By our published plan every school has its team in ${span}; the file says so.`,
    publish: 'Sign and publish',
    takeBack: 'Take our file back',
    listHeading: 'Whose we read',
    listLead: 'Each address is read once a day over https; its signature is checked each time.',
    addresses: 'Addresses of counties’ files',
    addressesHint: 'One on each line, as https://wellness.example.org/counties/34/movement.json',
    add: 'Add them',
    remove: (address) => `Take off the list: ${address}`,
    said: {
      told: 'Published.',
      withdrawn: 'Taken back. Its address answers nothing more.',
      added: 'Added. They are read within the hour.',
      removed: 'Taken off the list.',
    },
    problemTitle: 'Please look at this again',
    problems: {
      month: 'Write a month, as 2026-08.',
      choose: 'Choose a phase.',
      none: 'Write at least one address.',
      many: 'Write at most 100 addresses.',
      https: 'Every address begins with https:// and has at most 500 letters.',
    },
    refusals: {
      no_address: 'This server does not know its own https address yet. Set PUBLIC_URL, then publish.',
      phases_turned: 'The lowest phase is above the highest. Turn them around.',
      ahead: 'That month lies ahead.',
    },
  },
  es: {
    title: 'Hasta dónde han llegado los condados',
    lead: 'Cada condado lo dice en un pequeño archivo firmado en su propia dirección: solo rangos, y nada de un estudiante.',
    counties: 'Condados',
    none: {
      title: 'Aquí todavía no se lee el archivo de ningún condado',
      why: 'La oficina del condado agrega las direcciones de los archivos de otros condados.',
    },
    county: 'Condado',
    began: 'Empezó entre',
    phases: 'Fases alcanzadas',
    coverage: 'Según su plan, cada escuela tiene su equipo',
    told: 'Dicho el, y leído el',
    span: (from, to) => (from === to ? from : `${from} a ${to}`),
    noYear: 'todavía no según su plan',
    notRead: 'Todavía no se ha leído.',
    failures: {
      unsafe_address: 'Esta dirección lleva a una red privada, por eso no se abrió.',
      unreachable: 'Nadie contestó ahí.',
      too_slow: 'No llegó respuesta en diez segundos.',
      too_large: 'Lo que hay ahí es demasiado grande para un archivo así.',
      not_there: 'Ahora no hay archivo ahí.',
      not_a_file: 'Lo que hay ahí no es un archivo así.',
      another_address: 'El archivo de ahí es para otra dirección.',
      not_signed: 'Su firma no corresponde, por eso no se muestra.',
    },
    order: 'Por orden de nombre. Se muestra la copia más reciente que se pudo comprobar, con su día.',
    file: 'El archivo de nuestro condado',
    ownHeading: 'Decir lo nuestro',
    ownLead:
      'El archivo va firmado con la llave del condado y está en su propia dirección, donde cualquiera lo lee.',
    ownPublished: (day) => `Nuestro archivo se publicó el ${day}.`,
    ownTold: (phases) => `Dice: ${phases}.`,
    proposed: (phases, day) =>
      `Según nuestros propios registros de los pasos, contados el ${day}, nuestros sitios han llegado a: ${phases}. Un papel en un sitio ha llegado a una fase cuando todas sus personas hicieron los pasos anteriores; una fase cuenta solo donde han llegado cinco o más. Está abajo: confírmelo o cámbielo.`,
    notProposed:
      'Nuestros propios registros de los pasos aún no pueden decir las fases: una fase cuenta solo donde han llegado cinco papeles o más, cada uno en su sitio. Elija usted las fases.',
    records: 'Dónde está cada sitio',
    startMonth: 'Mes en que empezó el condado',
    startHint: 'Así: 2026-08. El archivo dice el trimestre.',
    phaseFrom: 'Fase más baja que ha alcanzado un sitio',
    phaseTo: 'Fase más alta que ha alcanzado un sitio',
    phase: (number) => `Fase ${number}`,
    year: (span) =>
      span === null
        ? 'Ningún plan que publicamos dice un año en que cada escuela tenga su equipo; el archivo lo dice.'
        : `Según nuestro plan publicado, cada escuela tiene su equipo en ${span}; el archivo lo dice.`,
    publish: 'Firmar y publicar',
    takeBack: 'Retirar nuestro archivo',
    listHeading: 'A quiénes leemos',
    listLead: 'Cada dirección se lee una vez al día por https; su firma se comprueba cada vez.',
    addresses: 'Direcciones de los archivos de condados',
    addressesHint: 'Una en cada línea, así: https://wellness.example.org/counties/34/movement.json',
    add: 'Agregarlas',
    remove: (address) => `Quitar de la lista: ${address}`,
    said: {
      told: 'Publicado.',
      withdrawn: 'Retirado. Su dirección ya no contesta nada.',
      added: 'Agregadas. Se leen antes de una hora.',
      removed: 'Quitada de la lista.',
    },
    problemTitle: 'Revise esto, por favor',
    problems: {
      month: 'Escriba un mes, así: 2026-08.',
      choose: 'Elija una fase.',
      none: 'Escriba al menos una dirección.',
      many: 'Escriba 100 direcciones como máximo.',
      https: 'Cada dirección empieza con https:// y tiene 500 letras como máximo.',
    },
    refusals: {
      no_address:
        'Este servidor todavía no conoce su propia dirección https. Ponga PUBLIC_URL y luego publique.',
      phases_turned: 'La fase más baja está por encima de la más alta. Cámbielas de lugar.',
      ahead: 'Ese mes todavía no llega.',
    },
  },
}
