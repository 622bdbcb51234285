import type { Words } from '#platform/words.ts'
import type { ComparisonRefusal } from './comparison.ts'

type Text = {
  readonly title: string
  readonly intro: string
  readonly listTitle: string
  readonly none: string
  readonly noneWhy: string
  readonly name: string
  readonly measure: string
  readonly chosen: string
  readonly similar: string
  readonly firstYear: string
  readonly yearCount: string
  readonly fixed: (name: string, day: string) => string
  readonly fixedColumn: string
  readonly fixTitle: string
  readonly fixHelp: string
  readonly nameHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly schools: string
  readonly schoolsHint: string
  readonly firstYearHint: string
  readonly button: string
  readonly errors: string
  readonly fieldErrors: Readonly<
    Record<'name' | 'reason' | 'measure' | 'firstYear' | 'yearCount' | 'schools', string>
  >
  readonly refusals: Readonly<Record<ComparisonRefusal, string>>
  readonly what: string
  readonly before: string
  readonly after: string
  readonly answer: string
  readonly notYet: (year: string) => string
  readonly tooFew: string
  readonly found: (points: string, low: string, high: string, way: 'fell' | 'rose') => string
  readonly nothing: (points: string, low: string, high: string) => string
  readonly contribution: string
  readonly changes: string
  readonly change: string
  readonly difference: string
  readonly range: string
  readonly detectableColumn: string
  readonly detectable: (points: string) => string
  readonly detectableNone: string
  readonly placeboTitle: string
  readonly placeboHelp: string
  readonly placeboRow: (year: string) => string
  readonly realRow: (year: string) => string
  readonly method: string
  readonly schoolList: string
  readonly school: string
  readonly part: string
  readonly hidden: string
  readonly scenario: string
  readonly fromScenario: (name: string) => string
  readonly sitesTitle: string
  readonly sitesHelp: string
  readonly sitesNone: string
  readonly sitesNoneWhy: string
  readonly sitesName: (scenario: string, year: string) => string
  readonly sitesReason: (scenario: string, year: string) => string
  readonly take: string
  readonly takeYear: (year: string) => string
}

export const comparisonWords: Words<Text> = {
  en: {
    title: 'Fair comparisons',
    intro:
      'Say beforehand which schools, which measure and which years, before anyone has seen a figure. Then nobody can choose the schools that happened to do well.',
    listTitle: 'Fixed so far',
    none: 'None yet',
    noneWhy: 'A comparison fixed here is kept as it is, whatever it finds.',
    name: 'Name',
    measure: 'Measure',
    chosen: 'Chosen schools',
    similar: 'Similar schools',
    firstYear: 'First year with the service',
    yearCount: 'Years looked at',
    fixed: (name, day) => `Fixed by ${name} on ${day}. Nothing of it can be changed or removed.`,
    fixedColumn: 'Fixed',
    fixTitle: 'Fix a comparison',
    fixHelp:
      'The similar schools are found by rule and kept with it: same level and setting, nearest in size, disadvantage and English learners.',
    nameHint: 'So that others find it: the schools and the year.',
    reason: 'Why these schools',
    reasonHint: 'In a sentence or two. Not because of last year’s figures.',
    schools: 'School codes',
    schoolsHint: '14 digits each, one a line.',
    firstYearHint: 'A school year whose figures are not published yet, as 2026-27.',
    button: 'Fix this comparison',
    errors: 'Nothing was fixed. Please look at this:',
    fieldErrors: {
      name: 'Give it a name of up to 120 letters.',
      reason: 'Say why these schools were chosen.',
      measure: 'Choose a measure.',
      firstYear: 'Write the school year as 2026-27.',
      yearCount: 'Choose 1, 2 or 3 years.',
      schools: 'Enter 1 to 300 school codes of 14 digits.',
    },
    refusals: {
      year_published:
        'Figures of that year are published already. A comparison is fixed before it can be looked at.',
      year_unknown: 'That is no school year of the next ten.',
      no_before: 'This county has no figures of this measure yet.',
      school_unknown: 'One of these codes is no open school of this county.',
      no_similar: 'Fewer than three similar schools are left to compare with.',
      not_planned:
        'These are not just the schools that the scenario opens in that year. Take them from the plan again, or fix your own list without the scenario.',
      name_taken: 'A comparison of this name is fixed already.',
    },
    what: 'What was fixed',
    before: 'Years before',
    after: 'Years after',
    answer: 'What it says',
    notYet: (year) => `Not yet. The figures of ${year} are not published.`,
    tooFew: 'Too few of the schools show all years: small groups are hidden. Nothing can be said.',
    found: (points, low, high, way) =>
      `The rate ${way} by ${points} points more at the chosen schools than at the similar ones (between ${low} and ${high}). Chance alone makes such a difference in about one comparison of twenty.`,
    nothing: (points, low, high) =>
      `No difference could be told from chance: ${points} points (between ${low} and ${high}). That is a result, and it is not proof that nothing changed.`,
    contribution:
      'A difference would fit with a contribution of the service. It is no proof: schools were not drawn by lot, and other things began in these years too.',
    changes: 'Changes, in points',
    change: 'Change',
    difference: 'Difference',
    range: '95% range',
    detectableColumn: 'Could be found',
    detectable: (points) =>
      `With these schools, a true difference of about ${points} points would be found four times in five. A smaller one would mostly be missed.`,
    detectableNone: 'How small a difference could be found is not known: too few schools show all years.',
    placeboTitle: 'Years when nothing had begun',
    placeboHelp:
      'The same sum for earlier years, taken for the first one. Where these differ from zero too, the schools were on different paths before.',
    placeboRow: (year) => `${year}, nothing had begun`,
    realRow: (year) => `${year}, as fixed`,
    method:
      'Difference in differences: the change of each school from the mean of its years before, each school counted once, with Student’s interval over schools and more room for schools of few students. Figures that are hidden take their school out.',
    schoolList: 'The schools',
    school: 'School',
    part: 'Part',
    hidden: 'not known',
    scenario: 'Scenario',
    fromScenario: (name) => `All schools that the confirmed scenario “${name}” opens in the first year.`,
    sitesTitle: 'Schools the plan will open',
    sitesHelp:
      'A confirmed scenario says which schools begin in which year. Fix their comparison now, before services start: then nobody chose them by their figures.',
    sitesNone: 'No confirmed scenario',
    sitesNoneWhy:
      'When the county office confirms a scenario whose years are worked out, its schools stand here.',
    sitesName: (scenario, year) => `${scenario}: schools that begin in ${year}`.slice(0, 120),
    sitesReason: (scenario, year) => `The confirmed scenario “${scenario}” opens these schools in ${year}.`,
    take: 'Take into the form',
    takeYear: (year) => `Schools of ${year}`,
  },
  es: {
    title: 'Comparaciones justas',
    intro:
      'Diga de antemano qué escuelas, qué medida y qué años, antes de que alguien vea una cifra. Así nadie puede escoger las escuelas a las que les fue bien por casualidad.',
    listTitle: 'Fijadas hasta ahora',
    none: 'Todavía ninguna',
    noneWhy: 'Una comparación fijada aquí se guarda tal cual, encuentre lo que encuentre.',
    name: 'Nombre',
    measure: 'Medida',
    chosen: 'Escuelas escogidas',
    similar: 'Escuelas parecidas',
    firstYear: 'Primer año con el servicio',
    yearCount: 'Años que se miran',
    fixed: (name, day) => `Fijada por ${name} el ${day}. Nada de ella se puede cambiar ni quitar.`,
    fixedColumn: 'Fijada',
    fixTitle: 'Fijar una comparación',
    fixHelp:
      'Las escuelas parecidas se hallan por regla y se guardan con ella: mismo nivel y tipo, las más cercanas en tamaño, desventaja y aprendices de inglés.',
    nameHint: 'Para que otros la encuentren: las escuelas y el año.',
    reason: 'Por qué estas escuelas',
    reasonHint: 'En una o dos frases. No por las cifras del año pasado.',
    schools: 'Códigos de escuela',
    schoolsHint: '14 dígitos cada uno, uno por línea.',
    firstYearHint: 'Un año escolar cuyas cifras aún no se publican, como 2026-27.',
    button: 'Fijar esta comparación',
    errors: 'No se fijó nada. Por favor revise esto:',
    fieldErrors: {
      name: 'Póngale un nombre de hasta 120 letras.',
      reason: 'Diga por qué se escogieron estas escuelas.',
      measure: 'Escoja una medida.',
      firstYear: 'Escriba el año escolar como 2026-27.',
      yearCount: 'Escoja 1, 2 o 3 años.',
      schools: 'Escriba de 1 a 300 códigos de escuela de 14 dígitos.',
    },
    refusals: {
      year_published:
        'Las cifras de ese año ya se publicaron. Una comparación se fija antes de poder mirarla.',
      year_unknown: 'Ese no es un año escolar de los próximos diez.',
      no_before: 'Este condado aún no tiene cifras de esta medida.',
      school_unknown: 'Uno de estos códigos no es de una escuela abierta de este condado.',
      no_similar: 'Quedan menos de tres escuelas parecidas para comparar.',
      not_planned:
        'Estas no son justo las escuelas que el escenario abre ese año. Tómelas otra vez del plan, o fije su propia lista sin el escenario.',
      name_taken: 'Ya hay una comparación fijada con este nombre.',
    },
    what: 'Qué se fijó',
    before: 'Años antes',
    after: 'Años después',
    answer: 'Qué dice',
    notYet: (year) => `Todavía no. Las cifras de ${year} no se han publicado.`,
    tooFew:
      'Muy pocas escuelas muestran todos los años: los grupos pequeños se ocultan. No se puede decir nada.',
    found: (points, low, high, way) =>
      `La tasa ${way === 'fell' ? 'bajó' : 'subió'} ${points} puntos más en las escuelas escogidas que en las parecidas (entre ${low} y ${high}). El azar solo produce tal diferencia en una de cada veinte comparaciones.`,
    nothing: (points, low, high) =>
      `No hubo diferencia que se distinga del azar: ${points} puntos (entre ${low} y ${high}). Eso es un resultado, y no prueba que nada cambió.`,
    contribution:
      'Una diferencia sería compatible con un aporte del servicio. No es prueba: las escuelas no se sortearon, y en estos años también empezaron otras cosas.',
    changes: 'Cambios, en puntos',
    change: 'Cambio',
    difference: 'Diferencia',
    range: 'Rango del 95 %',
    detectableColumn: 'Se podría hallar',
    detectable: (points) =>
      `Con estas escuelas, una diferencia real de unos ${points} puntos se hallaría cuatro de cada cinco veces. Una menor casi siempre se escaparía.`,
    detectableNone: 'No se sabe qué diferencia se podría hallar: muy pocas escuelas muestran todos los años.',
    placeboTitle: 'Años en que nada había empezado',
    placeboHelp:
      'La misma cuenta para años anteriores, tomados por el primero. Si estos también difieren de cero, las escuelas ya iban por caminos distintos.',
    placeboRow: (year) => `${year}, nada había empezado`,
    realRow: (year) => `${year}, como se fijó`,
    method:
      'Diferencia de diferencias: el cambio de cada escuela desde la media de sus años anteriores, cada escuela una vez, con el intervalo de Student entre escuelas y más margen para las de pocos estudiantes. Las cifras ocultas dejan fuera a su escuela.',
    schoolList: 'Las escuelas',
    school: 'Escuela',
    part: 'Parte',
    hidden: 'no se sabe',
    scenario: 'Escenario',
    fromScenario: (name) => `Todas las escuelas que el escenario confirmado «${name}» abre el primer año.`,
    sitesTitle: 'Escuelas que el plan abrirá',
    sitesHelp:
      'Un escenario confirmado dice qué escuelas empiezan en qué año. Fije su comparación ahora, antes de que empiecen los servicios: así nadie las escogió por sus cifras.',
    sitesNone: 'Ningún escenario confirmado',
    sitesNoneWhy:
      'Cuando la oficina del condado confirme un escenario con sus años calculados, sus escuelas estarán aquí.',
    sitesName: (scenario, year) => `${scenario}: escuelas que empiezan en ${year}`.slice(0, 120),
    sitesReason: (scenario, year) => `El escenario confirmado «${scenario}» abre estas escuelas en ${year}.`,
    take: 'Pasar al formulario',
    takeYear: (year) => `Escuelas de ${year}`,
  },
}
