import type { Words } from '#platform/words.ts'
import type { Setting } from './outcome.ts'
import type { MapStanding } from './outcome-map.rules.ts'

type Compared = 'higher' | 'lower' | 'same'
type Text = {
  readonly title: (place: string) => string
  readonly short: string
  readonly description: (place: string) => string
  readonly measures: string
  readonly show: string
  readonly single: string
  readonly together: string
  readonly years: string
  readonly year: string
  readonly all: string
  readonly counted: string
  readonly outOf: string
  readonly rate: string
  readonly range: string
  readonly rangeOf: (low: string, high: string) => string
  readonly lowEnd: string
  readonly highEnd: string
  readonly hidden: string
  readonly hiddenWhy: string
  readonly unknown: string
  readonly figures: string
  readonly state: string
  readonly similar: string
  readonly county: string
  readonly district: string
  readonly own: string
  readonly sentence: (count: string, of: string, rate: string, year: string, does: string) => string
  readonly sure: (low: string, high: string) => string
  readonly notShown: (year: string) => string
  readonly noFigures: string
  readonly notListed: string
  readonly does: { readonly chronic_absence: string; readonly suspension: string }
  readonly against: (whom: string, rate: string, compared: Compared) => string
  readonly changeSince: (
    year: string,
    points: string,
    low: string,
    high: string,
    compared: Compared,
  ) => string
  readonly apart: (school: string, students: string, rate: string) => string
  readonly threeYears: (from: string, to: string) => string
  readonly chance: string
  readonly trend: string
  readonly trendDescription: (place: string) => string
  readonly groupsTitle: string
  readonly groupsIntro: string
  readonly group: string
  readonly gap: string
  readonly gapHelp: string
  readonly gapText: (points: string, low: string, high: string) => string
  readonly tooFew: (least: string) => string
  readonly similarTitle: string
  readonly similarRule: (level: string, setting: string) => string
  readonly similarRuleState: (level: string, setting: string) => string
  readonly similarAmong: string
  readonly among: { readonly county: string; readonly state: string }
  readonly similarNone: string
  readonly similarAdult: string
  readonly settings: Readonly<Record<Setting, string>>
  readonly school: string
  readonly students: string
  readonly poor: string
  readonly learners: string
  readonly changed: string
  readonly noChange: string
  readonly unconfirmed: string
  readonly cautionTitle: string
  readonly definition: string
  readonly source: (title: string) => string
  readonly csv: string
  readonly plan: string
  readonly schoolsTitle: string
  readonly districtsTitle: string
  readonly listOrder: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly comparisons: string
  readonly noPooled: string
  readonly multiplesDescription: string
  readonly mapTitle: (place: string) => string
  readonly map: string
  readonly mapIntro: (rate: string, year: string) => string
  readonly mapDescription: string
  readonly mapKinds: Readonly<Record<MapStanding, (count: string) => string>>
  readonly mapStandings: Readonly<Record<MapStanding, string>>
  readonly mapOutside: (count: string) => string
  readonly besideState: string
  readonly pageOf: (from: string, to: string, all: string) => string
  readonly earlier: string
  readonly later: string
  readonly xlsx: string
  readonly letter: string
  readonly link: string
  readonly workingTitle: string
  readonly working: string
}

const groupNamesEn: Readonly<Record<string, string>> = {
  all: 'All students',
  african_american: 'African American',
  american_indian_alaska_native: 'American Indian or Alaska Native',
  asian: 'Asian',
  filipino: 'Filipino',
  hispanic_latino: 'Hispanic or Latino',
  pacific_islander: 'Pacific Islander',
  race_not_reported: 'Race not reported',
  two_or_more_races: 'Two or more races',
  white: 'White',
  english_learners: 'English learners',
  foster: 'Foster youth',
  homeless: 'Students without a home',
  migrant: 'Migrant students',
  socioeconomically_disadvantaged: 'Socioeconomically disadvantaged',
  students_with_disabilities: 'Students with disabilities',
  female: 'Female',
  male: 'Male',
  non_binary: 'Nonbinary',
  gender_missing: 'Gender not reported',
  grades_tk_k: 'Kindergarten and TK',
  grades_1_3: 'Grades 1 to 3',
  grades_4_6: 'Grades 4 to 6',
  grades_7_8: 'Grades 7 and 8',
  grades_tk_8: 'TK to grade 8',
  grades_9_12: 'Grades 9 to 12',
}
const groupNamesEs: Readonly<Record<string, string>> = {
  all: 'Todos los estudiantes',
  african_american: 'Afroamericanos',
  american_indian_alaska_native: 'Indígenas americanos o de Alaska',
  asian: 'Asiáticos',
  filipino: 'Filipinos',
  hispanic_latino: 'Hispanos o latinos',
  pacific_islander: 'De las islas del Pacífico',
  race_not_reported: 'Raza no indicada',
  two_or_more_races: 'Dos o más razas',
  white: 'Blancos',
  english_learners: 'Aprendices de inglés',
  foster: 'Jóvenes en hogares temporales',
  homeless: 'Estudiantes sin vivienda',
  migrant: 'Estudiantes migrantes',
  socioeconomically_disadvantaged: 'Con desventaja socioeconómica',
  students_with_disabilities: 'Estudiantes con discapacidades',
  female: 'Mujeres',
  male: 'Hombres',
  non_binary: 'No binarios',
  gender_missing: 'Género no indicado',
  grades_tk_k: 'Kínder y TK',
  grades_1_3: '1.º a 3.er grado',
  grades_4_6: '4.º a 6.º grado',
  grades_7_8: '7.º y 8.º grado',
  grades_tk_8: 'TK a 8.º grado',
  grades_9_12: '9.º a 12.º grado',
}
export const groupNames: Words<Readonly<Record<string, string>>> = { en: groupNamesEn, es: groupNamesEs }

const comparedEn: Readonly<Record<Compared, string>> = {
  higher: 'higher, by more than chance explains',
  lower: 'lower, by more than chance explains',
  same: 'no different than chance would make it',
}
const comparedEs: Readonly<Record<Compared, string>> = {
  higher: 'más alta, más de lo que explica el azar',
  lower: 'más baja, más de lo que explica el azar',
  same: 'distinta solo en lo que explica el azar',
}

export const outcomeWords: Words<Text> = {
  en: {
    title: (place) => `Where ${place} stands today`,
    short: 'Outcomes',
    description: (place) => `Published absence and suspension figures of ${place}, with how sure they are.`,
    measures: 'Measure',
    show: 'Years',
    single: 'Year by year',
    together: 'Three years together',
    years: 'School years',
    year: 'School year',
    all: 'All students',
    counted: 'Counted',
    outOf: 'Out of',
    rate: 'Rate',
    range: 'Likely between',
    rangeOf: (low, high) => `between ${low} and ${high}`,
    lowEnd: 'Low end',
    highEnd: 'High end',
    hidden: 'Hidden',
    hiddenWhy:
      'Hidden means that 10 students or fewer, or so few others, could be worked out from it. It is not zero.',
    unknown: 'not shown',
    figures: 'Show the figures',
    state: 'California',
    similar: 'Similar schools',
    county: 'County',
    district: 'District',
    own: 'This school',
    sentence: (count, of, rate, year, does) => `In ${year}, ${count} of ${of} students (${rate}) ${does}.`,
    sure: (low, high) => `Allowing for chance, between ${low} and ${high}.`,
    notShown: (year) =>
      `The figure for ${year} is hidden: too few students. Three years together may say more.`,
    notListed:
      'The newest list of schools does not have this school: it closed or became part of another. Its past figures stay here, and no school is compared with it.',
    noFigures: 'No figures of this school are published yet: new schools have none.',
    does: {
      chronic_absence: 'missed one school day in ten or more',
      suspension: 'were suspended at least once',
    },
    against: (whom, rate, compared) => `Beside ${whom} (${rate}) it is ${comparedEn[compared]}.`,
    changeSince: (year, points, low, high, compared) =>
      compared === 'same'
        ? `Since ${year} it changed by ${points} points, which chance alone could do.`
        : `Since ${year} it is ${compared} by ${points} points (between ${low} and ${high}).`,
    apart: (school, students, rate) =>
      `By its figures ${school} serves adults, and counts ${students} of these students. Without it the rate is ${rate}.`,
    threeYears: (from, to) => `${from} to ${to}`,
    chance:
      'The ranges say how much a rate moves by chance alone. They do not say why it moved, and what happened after a service began may have other causes.',
    trend: 'Over three years',
    trendDescription: (place) => `The rate of ${place} in each school year, beside others.`,
    groupsTitle: 'Groups of students',
    groupsIntro:
      'Each group beside all other students of the same place and year. A gap says something about how a place serves a group, not about the students.',
    group: 'Group',
    gap: 'Gap to all others, in points',
    gapHelp: 'A gap whose range holds zero could be chance.',
    gapText: (points, low, high) => `${points} (${low} to ${high})`,
    tooFew: (least) => `fewer than ${least} in it, or outside it`,
    similarTitle: 'Similar schools',
    similarRule: (level, setting) =>
      `Schools of this county of the same level (${level}) and setting (${setting}), nearest by number of students, share of students who are socioeconomically disadvantaged, and share of English learners. No result is looked at to choose them. In order of likeness, which is no order of merit.`,
    similarRuleState: (level, setting) =>
      `Schools of every county whose figures are in here, of the same level (${level}) and setting (${setting}), nearest by number of students, share of students who are socioeconomically disadvantaged, and share of English learners. No result is looked at to choose them. In order of likeness, which is no order of merit.`,
    similarAmong: 'Look in',
    among: { county: 'This county', state: 'All counties in here' },
    similarNone: 'There is no other school of this level and setting here.',
    similarAdult:
      'By its figures this school serves adults. It stands apart and beside no children’s school.',
    settings: {
      ordinary: 'ordinary',
      alternative: 'alternative or special',
      virtual: 'remote',
      adult: 'for adults',
    },
    school: 'School',
    students: 'Students enrolled',
    poor: 'Disadvantaged',
    learners: 'English learners',
    changed: 'What changed in the rules',
    noChange: 'We know of no change in how this was counted in these years.',
    unconfirmed: '(not confirmed)',
    cautionTitle: 'Before you use this figure',
    definition: 'How it is counted',
    source: (title) => `Source: ${title}. Students over the year, so more than enrollment.`,
    csv: 'Take the figures (CSV)',
    plan: 'What is planned here',
    schoolsTitle: 'Schools',
    districtsTitle: 'Districts',
    listOrder: 'In the order of their names.',
    emptyTitle: 'No figures yet',
    emptyWhy: 'No published outcomes of this place are in.',
    comparisons: 'Fair comparisons fixed in advance',
    noPooled: 'Three years together are not shown for this place.',
    multiplesDescription: 'The rate of each over three school years, all on one scale.',
    mapTitle: (place) => `Where schools of ${place} stand, on a map`,
    map: 'See them on a map',
    mapIntro: (rate, year) =>
      `Each school beside California’s rate (${rate}, ${year}). A mark says only what chance does not explain; families’ circumstances differ from school to school, so it says nothing about how good a school is.`,
    mapDescription: 'One mark for each school, by its shape. The list below holds the same schools.',
    mapKinds: {
      higher: (count) => `Higher than California, by more than chance (${count})`,
      same: (count) => `No different than chance would make it (${count})`,
      lower: (count) => `Lower than California, by more than chance (${count})`,
      unmarked: (count) => `Hidden, or fewer than 30 students (${count})`,
      adult: (count) => `Serves adults, so not compared (${count})`,
    },
    mapStandings: {
      higher: 'higher',
      same: 'no different',
      lower: 'lower',
      unmarked: 'not compared: too few',
      adult: 'not compared: serves adults',
    },
    mapOutside: (count) => `Not on the map because they lie beyond the county: ${count}.`,
    besideState: 'Beside California',
    pageOf: (from, to, all) => `Schools ${from} to ${to} of ${all}`,
    earlier: 'Schools before these',
    later: 'More schools',
    xlsx: 'Take the figures with definitions (XLSX)',
    letter: 'A letter about this school (PDF)',
    link: 'Link to just this view',
    workingTitle: 'Is it working?',
    working:
      'These figures cannot say. They show where schools stand today, and rates move for many reasons. The county fixes beforehand which schools it will compare, with which others and in which years. Only when figures of those years are published can it say whether the chosen schools changed more than similar ones, and how sure that is. It will also say so when no difference is found.',
  },
  es: {
    title: (place) => `Cómo está hoy ${place}`,
    short: 'Resultados',
    description: (place) =>
      `Cifras publicadas de ausentismo y suspensiones de ${place}, con su grado de certeza.`,
    measures: 'Medida',
    show: 'Años',
    single: 'Año por año',
    together: 'Tres años juntos',
    years: 'Años escolares',
    year: 'Año escolar',
    all: 'Todos los estudiantes',
    counted: 'Se cuentan',
    outOf: 'De un total de',
    rate: 'Tasa',
    range: 'Probablemente entre',
    rangeOf: (low, high) => `entre ${low} y ${high}`,
    lowEnd: 'Extremo bajo',
    highEnd: 'Extremo alto',
    hidden: 'Oculta',
    hiddenWhy:
      'Oculta significa que de ella se podría deducir un grupo de 10 estudiantes o menos. No es cero.',
    unknown: 'no se muestra',
    figures: 'Ver las cifras',
    state: 'California',
    similar: 'Escuelas parecidas',
    county: 'Condado',
    district: 'Distrito',
    own: 'Esta escuela',
    sentence: (count, of, rate, year, does) => `En ${year}, ${count} de ${of} estudiantes (${rate}) ${does}.`,
    sure: (low, high) => `Tomando en cuenta el azar, entre ${low} y ${high}.`,
    notShown: (year) =>
      `La cifra de ${year} está oculta: muy pocos estudiantes. Tres años juntos quizá digan más.`,
    notListed:
      'La lista más nueva de escuelas no tiene esta escuela: cerró o pasó a ser parte de otra. Sus cifras pasadas se quedan aquí, y ninguna escuela se compara con ella.',
    noFigures: 'Aún no se publican cifras de esta escuela: las nuevas no las tienen.',
    does: {
      chronic_absence: 'faltaron uno de cada diez días de clase o más',
      suspension: 'fueron suspendidos al menos una vez',
    },
    against: (whom, rate, compared) => `Frente a ${whom} (${rate}), es ${comparedEs[compared]}.`,
    changeSince: (year, points, low, high, compared) =>
      compared === 'same'
        ? `Desde ${year} cambió ${points} puntos, lo que el azar solo puede explicar.`
        : `Desde ${year} es más ${compared === 'higher' ? 'alta' : 'baja'} por ${points} puntos (entre ${low} y ${high}).`,
    apart: (school, students, rate) =>
      `Según sus cifras, ${school} atiende a adultos y cuenta a ${students} de estos estudiantes. Sin ella la tasa es ${rate}.`,
    threeYears: (from, to) => `${from} a ${to}`,
    chance:
      'Los rangos dicen cuánto se mueve una tasa solo por azar. No dicen por qué se movió, y lo que pasó después de empezar un servicio puede tener otras causas.',
    trend: 'A lo largo de tres años',
    trendDescription: (place) => `La tasa de ${place} en cada año escolar, junto a otras.`,
    groupsTitle: 'Grupos de estudiantes',
    groupsIntro:
      'Cada grupo junto a todos los demás estudiantes del mismo lugar y año. Una brecha dice algo de cómo un lugar atiende a un grupo, no de los estudiantes.',
    group: 'Grupo',
    gap: 'Brecha con los demás, en puntos',
    gapHelp: 'Una brecha cuyo rango incluye el cero puede ser azar.',
    gapText: (points, low, high) => `${points} (${low} a ${high})`,
    tooFew: (least) => `menos de ${least} dentro o fuera`,
    similarTitle: 'Escuelas parecidas',
    similarRule: (level, setting) =>
      `Escuelas de este condado del mismo nivel (${level}) y tipo (${setting}), las más cercanas en número de estudiantes, parte con desventaja socioeconómica y parte que aprende inglés. Para elegirlas no se mira ningún resultado. El orden es de parecido, no de mérito.`,
    similarRuleState: (level, setting) =>
      `Escuelas de todos los condados con cifras aquí, del mismo nivel (${level}) y tipo (${setting}), las más cercanas en número de estudiantes, parte con desventaja socioeconómica y parte que aprende inglés. Para elegirlas no se mira ningún resultado. El orden es de parecido, no de mérito.`,
    similarAmong: 'Buscar en',
    among: { county: 'Este condado', state: 'Todos los condados con cifras' },
    similarNone: 'Aquí no hay otra escuela de este nivel y tipo.',
    similarAdult:
      'Según sus cifras, esta escuela atiende a adultos. Queda aparte y no junto a escuelas de niños.',
    settings: {
      ordinary: 'común',
      alternative: 'alternativa o especial',
      virtual: 'a distancia',
      adult: 'para adultos',
    },
    school: 'Escuela',
    students: 'Estudiantes inscritos',
    poor: 'Con desventaja',
    learners: 'Aprendices de inglés',
    changed: 'Qué cambió en las reglas',
    noChange: 'No conocemos cambios en cómo se contó en estos años.',
    unconfirmed: '(sin confirmar)',
    cautionTitle: 'Antes de usar esta cifra',
    definition: 'Cómo se cuenta',
    source: (title) => `Fuente: ${title}. Estudiantes a lo largo del año; por eso más que la matrícula.`,
    csv: 'Llevarse las cifras (CSV)',
    plan: 'Qué se planea aquí',
    schoolsTitle: 'Escuelas',
    districtsTitle: 'Distritos',
    listOrder: 'En orden de sus nombres.',
    emptyTitle: 'Todavía no hay cifras',
    emptyWhy: 'No se han traído resultados publicados de este lugar.',
    comparisons: 'Comparaciones justas fijadas de antemano',
    noPooled: 'No se muestran tres años juntos para este lugar.',
    multiplesDescription: 'La tasa de cada uno a lo largo de tres años escolares, todos en una escala.',
    mapTitle: (place) => `Cómo están las escuelas de ${place}, en un mapa`,
    map: 'Verlas en un mapa',
    mapIntro: (rate, year) =>
      `Cada escuela frente a la tasa de California (${rate}, ${year}). Una marca dice solo lo que el azar no explica; las circunstancias de las familias cambian de una escuela a otra, así que no dice qué tan buena es una escuela.`,
    mapDescription:
      'Una marca por cada escuela, según su forma. La lista de abajo tiene las mismas escuelas.',
    mapKinds: {
      higher: (count) => `Más alta que California, más de lo que explica el azar (${count})`,
      same: (count) => `Distinta solo en lo que explica el azar (${count})`,
      lower: (count) => `Más baja que California, más de lo que explica el azar (${count})`,
      unmarked: (count) => `Oculta, o con menos de 30 estudiantes (${count})`,
      adult: (count) => `Atiende a adultos; no se compara (${count})`,
    },
    mapStandings: {
      higher: 'más alta',
      same: 'no distinta',
      lower: 'más baja',
      unmarked: 'no se compara: muy pocos',
      adult: 'no se compara: atiende a adultos',
    },
    mapOutside: (count) => `No están en el mapa porque quedan fuera del condado: ${count}.`,
    besideState: 'Frente a California',
    pageOf: (from, to, all) => `Escuelas ${from} a ${to} de ${all}`,
    earlier: 'Escuelas anteriores',
    later: 'Más escuelas',
    xlsx: 'Llevarse las cifras con definiciones (XLSX)',
    letter: 'Una carta sobre esta escuela (PDF)',
    link: 'Enlace a esta misma vista',
    workingTitle: '¿Está funcionando?',
    working:
      'Estas cifras no lo pueden decir. Muestran cómo están hoy las escuelas, y las tasas se mueven por muchas razones. El condado fija de antemano qué escuelas comparará, con cuáles otras y en qué años. Solo cuando se publiquen las cifras de esos años podrá decir si las escuelas escogidas cambiaron más que las parecidas, y con qué certeza. También lo dirá si no se halla diferencia.',
  },
}
