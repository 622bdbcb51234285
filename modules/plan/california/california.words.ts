import type { Words } from '#platform/words.ts'

export type CaliforniaWords = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly emptyAction: string
  readonly run: (counties: string, day: string, model: string, list: string) => string
  readonly notAll: (counties: string, missing: string) => string
  readonly sameFor: string
  readonly noRanking: string
  readonly startNote: string
  readonly source: (year: string, model: string, list: string) => string
  readonly mapHeading: string
  readonly mapTitle: string
  readonly mapDescription: (counties: string, lowest: string, highest: string) => string
  readonly classes: {
    readonly upTo: (top: string) => string
    readonly between: (low: string, high: string) => string
    readonly above: (low: string) => string
  }
  readonly unknown: string
  readonly table: string
  readonly county: string
  readonly rate: string
  readonly rangesHeading: string
  readonly rangesLead: string
  readonly rangeColumns: readonly [
    figure: string,
    lowest: string,
    lower: string,
    middle: string,
    upper: string,
    highest: string,
  ]
  readonly figures: {
    readonly rate: string
    readonly cover: string
    readonly net: string
    readonly clinicians: string
    readonly hires: string
    readonly open: string
  }
  readonly stripTitle: string
  readonly stripDescription: string
  readonly stripColumns: readonly [low: string, value: string, high: string]
  readonly stripRange: (low: string, high: string) => string
  readonly stripBeyond: (counties: string, most: string) => string
  readonly countiesHeading: string
  readonly caption: string
  readonly columns: {
    readonly schools: string
    readonly students: string
    readonly clinicians: string
    readonly cover: string
    readonly net: string
    readonly rate: string
    readonly range: string
    readonly hires: string
    readonly open: string
    readonly every: string
  }
  readonly of: (part: string, all: string) => string
  readonly notYet: string
  readonly none: string
  readonly total: string
  readonly csv: string
  readonly netNote: string
  readonly csvHeaders: {
    readonly county: string
    readonly code: string
    readonly low: string
    readonly high: string
    readonly asked: string
    readonly openNow: string
    readonly lastYear: string
    readonly edition: string
    readonly model: string
    readonly planFrom: string
  }
}

export const californiaWords: Words<CaliforniaWords> = {
  en: {
    title: 'California, county by county',
    lead: 'The same question asked of all 58 counties under the same assumptions: what would it take for every school to have its clinical team?',
    description: 'All 58 counties of California under the same assumptions, from public figures.',
    emptyTitle: 'No run over all counties is stored yet',
    emptyWhy:
      'Whoever runs this product makes one with “./wellness california --from FOLDER”, where the folder holds the state’s public files. It takes some minutes.',
    emptyAction: 'Plan one county',
    run: (counties, day, model, list) =>
      `${counties} counties, worked out on ${day} by plan model ${model} under the list of assumptions ${list}.`,
    notAll: (counties, missing) =>
      `${missing} of the ${counties} counties are not in this run yet; they are shown as not known.`,
    sameFor:
      'Each county is asked the same, from public figures alone. Where the public record knows more of a county, such as Sacramento’s clinicians, that is taken.',
    noRanking:
      'Counties stand in the order of the alphabet. They differ in size, in the families they serve and in what is public about them; no order of merit follows from any of these figures.',
    startNote:
      'Of most counties nothing public says how many clinicians and how much cash there are to begin with. They begin with none, so no school opens until somebody puts in the first money: a county’s own page shows how much that takes.',
    source: (year, model, list) =>
      `Public files of the state, enrollment ${year}; plan model ${model}, assumptions ${list}.`,
    mapHeading: 'Visit rate that pays for every school’s team',
    mapTitle: 'Medi-Cal visit rate at which all schools of a county together pay for themselves',
    mapDescription: (counties, lowest, highest) =>
      `${counties} counties in five classes, from ${lowest} to ${highest} a visit. The table below holds each.`,
    classes: {
      upTo: (top) => `up to ${top}`,
      between: (low, high) => `above ${low}, up to ${high}`,
      above: (low) => `above ${low}`,
    },
    unknown: 'not known',
    table: 'Every county as a table',
    county: 'County',
    rate: 'Visit rate that pays for all',
    rangesHeading: 'How far counties lie apart',
    rangesLead: 'The lowest, the middle and the highest of all counties, and what half of them lie between.',
    rangeColumns: ['Figure', 'Lowest', 'A quarter below', 'Middle', 'A quarter above', 'Highest'],
    figures: {
      rate: 'Visit rate that pays for all',
      cover: 'Share of schools that cover their team',
      net: 'All schools together, settled, for each student a year',
      clinicians: 'Full-time clinicians for every 1,000 students',
      hires: 'Fewest hires a year that reach every school, by people alone',
      open: 'Share of schools open at the end of the plan',
    },
    stripTitle: 'Visit rate that pays for all, with its range',
    stripDescription:
      'For each county the rate as assumed, and how far it moves when one assumption at a time moves within its range.',
    stripColumns: ['Lowest', 'As assumed', 'Highest'],
    stripRange: (low, high) => `between ${low} and ${high}`,
    stripBeyond: (counties, most) =>
      `Counties with few students need far more for each visit: ${counties} reach beyond ${most} and stand only in the table.`,
    countiesHeading: 'Every county',
    caption: 'Counties in the order of the alphabet',
    columns: {
      schools: 'Schools',
      students: 'Students',
      clinicians: 'Clinicians for every school',
      cover: 'Schools that cover their team',
      net: 'All schools together, settled, a year',
      rate: 'Visit rate that pays for all',
      range: 'Its range',
      hires: 'Fewest hires a year',
      open: 'Schools open at the end',
      every: 'Every school by',
    },
    of: (part, all) => `${part} of ${all}`,
    notYet: 'not yet',
    none: 'none',
    total: 'These counties',
    csv: 'Take the table (CSV)',
    netNote:
      'Settled years with the usual leavers, as on each county’s risks page. The fewest hires a year reach every school by the plan’s last year with money no object.',
    csvHeaders: {
      county: 'County',
      code: 'Code',
      low: 'Lowest visit rate that pays for all',
      high: 'Highest visit rate that pays for all',
      asked: 'Schools that are to have a team',
      openNow: 'Schools open now',
      lastYear: 'Last year of the plan',
      edition: 'Data edition',
      model: 'Plan model',
      planFrom: 'Counted from',
    },
  },
  es: {
    title: 'California, condado por condado',
    lead: 'La misma pregunta a los 58 condados con los mismos supuestos: ¿qué haría falta para que cada escuela tuviera su equipo clínico?',
    description: 'Los 58 condados de California con los mismos supuestos, a partir de cifras públicas.',
    emptyTitle: 'Aún no hay guardado un cálculo de todos los condados',
    emptyWhy:
      'Quien opera este producto lo hace con «./wellness california --from CARPETA», donde la carpeta contiene los archivos públicos del estado. Toma unos minutos.',
    emptyAction: 'Planear un condado',
    run: (counties, day, model, list) =>
      `${counties} condados, calculados el ${day} por el modelo ${model} con la lista de supuestos ${list}.`,
    notAll: (counties, missing) =>
      `${missing} de los ${counties} condados aún no están en este cálculo; se muestran como no sabidos.`,
    sameFor:
      'A cada condado se le pregunta lo mismo, solo con cifras públicas. Donde el registro público sabe más de un condado, como los clínicos de Sacramento, eso se toma.',
    noRanking:
      'Los condados están en orden alfabético. Difieren en tamaño, en las familias que atienden y en lo que es público de ellos; de ninguna de estas cifras se sigue un orden de mérito.',
    startNote:
      'De la mayoría de los condados nada público dice cuántos clínicos y cuánto efectivo hay para empezar. Empiezan sin ninguno, así que no abre ninguna escuela hasta que alguien ponga el primer dinero: la página de cada condado muestra cuánto hace falta.',
    source: (year, model, list) =>
      `Archivos públicos del estado, inscripción ${year}; modelo ${model}, supuestos ${list}.`,
    mapHeading: 'Tarifa por visita que paga el equipo de cada escuela',
    mapTitle:
      'Tarifa por visita de Medi-Cal con la que todas las escuelas de un condado juntas se pagan solas',
    mapDescription: (counties, lowest, highest) =>
      `${counties} condados en cinco clases, de ${lowest} a ${highest} por visita. La tabla de abajo tiene cada uno.`,
    classes: {
      upTo: (top) => `hasta ${top}`,
      between: (low, high) => `más de ${low}, hasta ${high}`,
      above: (low) => `más de ${low}`,
    },
    unknown: 'no se sabe',
    table: 'Cada condado en una tabla',
    county: 'Condado',
    rate: 'Tarifa por visita que paga todo',
    rangesHeading: 'Qué tanto difieren los condados',
    rangesLead:
      'El menor, el de en medio y el mayor de todos los condados, y entre qué está la mitad de ellos.',
    rangeColumns: ['Cifra', 'Menor', 'Un cuarto debajo', 'En medio', 'Un cuarto encima', 'Mayor'],
    figures: {
      rate: 'Tarifa por visita que paga todo',
      cover: 'Parte de las escuelas que cubren su equipo',
      net: 'Todas las escuelas juntas, ya asentadas, por estudiante al año',
      clinicians: 'Clínicos de tiempo completo por cada 1,000 estudiantes',
      hires: 'Menos contrataciones al año que llegan a todas, solo por las personas',
      open: 'Parte de las escuelas abiertas al final del plan',
    },
    stripTitle: 'Tarifa por visita que paga todo, con su rango',
    stripDescription:
      'De cada condado, la tarifa como se supone y cuánto se mueve cuando un supuesto a la vez se mueve dentro de su rango.',
    stripColumns: ['Menor', 'Como se supone', 'Mayor'],
    stripRange: (low, high) => `entre ${low} y ${high}`,
    stripBeyond: (counties, most) =>
      `Los condados con pocos estudiantes necesitan mucho más por visita: ${counties} pasan de ${most} y están solo en la tabla.`,
    countiesHeading: 'Cada condado',
    caption: 'Condados en orden alfabético',
    columns: {
      schools: 'Escuelas',
      students: 'Estudiantes',
      clinicians: 'Clínicos para todas',
      cover: 'Escuelas que cubren su equipo',
      net: 'Todas juntas, ya asentadas, al año',
      rate: 'Tarifa por visita que paga todo',
      range: 'Su rango',
      hires: 'Menos contrataciones al año',
      open: 'Escuelas abiertas al final',
      every: 'Cada escuela para',
    },
    of: (part, all) => `${part} de ${all}`,
    notYet: 'todavía no',
    none: 'ninguna',
    total: 'Estos condados',
    csv: 'Llevarse la tabla (CSV)',
    netNote:
      'Años asentados con las salidas habituales, como en la página de riesgos de cada condado. Las menos contrataciones al año llegan a todas las escuelas para el último año del plan, como si el dinero no importara.',
    csvHeaders: {
      county: 'Condado',
      code: 'Código',
      low: 'Menor tarifa por visita que paga todo',
      high: 'Mayor tarifa por visita que paga todo',
      asked: 'Escuelas que han de tener equipo',
      openNow: 'Escuelas abiertas hoy',
      lastYear: 'Último año del plan',
      edition: 'Edición de datos',
      model: 'Modelo',
      planFrom: 'Contado desde',
    },
  },
}
