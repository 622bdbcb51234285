import type { Words } from '#platform/words.ts'
import type { CalendarField } from './calendar-form.rules.ts'
import type { CalendarSource } from './saved-calendar.ts'

type Shape = {
  readonly title: (county: string) => string
  readonly lead: string
  readonly yearLabel: string
  readonly listHeading: string
  readonly listCaption: (year: string) => string
  readonly district: string
  readonly place: string
  readonly firstDay: string
  readonly lastDay: string
  readonly schoolDays: string
  readonly minimumDays: string
  readonly testingDays: string
  readonly overrides: string
  readonly source: string
  readonly sources: Readonly<Record<CalendarSource, string>>
  readonly none: string
  readonly open: (name: string) => string
  readonly asDistrict: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly download: string
  readonly placeTitle: (name: string, year: string) => string
  readonly placeLead: string
  readonly schoolLead: (district: string) => string
  readonly closedHeading: string
  readonly openedHeading: string
  readonly minimumHeading: string
  readonly testingHeading: string
  readonly nothing: string
  readonly run: (from: string, to: string) => string
  readonly monthsHeading: string
  readonly monthsCaption: string
  readonly month: string
  readonly total: string
  readonly editHeading: string
  readonly fields: Readonly<Record<CalendarField, string>>
  readonly hints: Readonly<Partial<Record<CalendarField, string>>>
  readonly schoolHint: string
  readonly save: string
  readonly withdraw: string
  readonly withdrawLead: string
  readonly schoolsHeading: string
  readonly schoolLabel: string
  readonly chooseSchool: string
  readonly uploadHeading: string
  readonly uploadLead: string
  readonly csvLabel: string
  readonly csvHint: string
  readonly sendCsv: string
  readonly icsHeading: string
  readonly icsLabel: string
  readonly icsHint: string
  readonly sendIcs: string
  readonly problemsHeading: string
  readonly noPlace: (codes: string) => string
  readonly noDistrict: (codes: string) => string
  readonly saved: string
  readonly unchanged: string
  readonly withdrawn: string
  readonly back: string
  readonly needsFile: string
}

export const schoolCalendarWords: Words<Shape> = {
  en: {
    title: (county) => `School calendars of ${county}`,
    lead: 'When school is in session decides how many visits a team can have. Each district keeps its year; a school says only what it does differently.',
    yearLabel: 'School year',
    listHeading: 'Districts',
    listCaption: (year) => `Calendars of ${year} by district`,
    district: 'District',
    place: 'Place',
    firstDay: 'First day',
    lastDay: 'Last day',
    schoolDays: 'School days',
    minimumDays: 'Minimum days',
    testingDays: 'Testing days',
    overrides: 'Schools with their own days',
    source: 'From',
    sources: {
      page: 'this page',
      csv: 'a CSV file',
      icalendar: 'an iCalendar file',
      practice: 'the practice county',
    },
    none: 'no calendar yet',
    open: (name) => `Calendar of ${name}`,
    asDistrict: 'as its district',
    emptyTitle: 'No districts yet',
    emptyWhy: 'Districts come with the county’s public files.',
    download: 'All calendars of this year as CSV',
    placeTitle: (name, year) => `${name}: school calendar ${year}`,
    placeLead:
      'The days on which students come. Weekends are never school days unless listed as make-up days.',
    schoolLead: (district) => `Only what this school does differently from ${district}.`,
    closedHeading: 'Holidays and days without students',
    openedHeading: 'Make-up days',
    minimumHeading: 'Minimum days',
    testingHeading: 'Testing days',
    nothing: 'None',
    run: (from, to) => `${from} to ${to}`,
    monthsHeading: 'School days by month',
    monthsCaption: 'School days of each month',
    month: 'Month',
    total: 'Total',
    editHeading: 'Change this calendar',
    fields: {
      first_day: 'First day of school',
      last_day: 'Last day of school',
      closed: 'Holidays and days without students',
      opened: 'Make-up days on a weekend or holiday',
      minimum: 'Minimum days',
      testing: 'Testing days',
    },
    hints: {
      first_day: 'For example 2026-08-13',
      closed: 'One a line: a day, or two days and what it is. 2026-11-23 2026-11-27 Thanksgiving recess',
      minimum: 'One day a line.',
      testing: 'One day a line, or two days for a run.',
    },
    schoolHint: 'Leave first and last day empty to keep the district’s.',
    save: 'Save calendar',
    withdraw: 'Take this calendar back',
    withdrawLead: 'A school then lives by its district’s calendar again; a district then has none.',
    schoolsHeading: 'Schools of this district',
    schoolLabel: 'School',
    chooseSchool: 'Open a school’s own days',
    uploadHeading: 'Load a file',
    uploadLead: 'One CSV file may hold many places. One wrong line keeps the whole file out, and says which.',
    csvLabel: 'CSV file',
    csvHint: 'Columns: cds_code, school_year, kind, from, to, name',
    sendCsv: 'Load CSV',
    icsHeading: 'Load this place’s iCalendar file',
    icsLabel: 'iCalendar file',
    icsHint: 'The .ics file the district publishes, or exported from a calendar program.',
    sendIcs: 'Load iCalendar',
    problemsHeading: 'Nothing was saved',
    noPlace: (codes) => `No open district or school here has the code ${codes}. Check the 14 digits.`,
    noDistrict: (codes) =>
      `The district of ${codes} has no calendar of that year yet. Save the district’s first; a school only differs from it.`,
    saved: 'The calendar is saved. Plans count with it from now on.',
    unchanged: 'Nothing changed: this calendar stands already.',
    withdrawn: 'The calendar was taken back.',
    back: 'All districts',
    needsFile: 'Choose a file first.',
  },
  es: {
    title: (county) => `Calendarios escolares de ${county}`,
    lead: 'Los días de clase deciden cuántas visitas puede tener un equipo. Cada distrito lleva su año; una escuela solo dice lo que hace distinto.',
    yearLabel: 'Año escolar',
    listHeading: 'Distritos',
    listCaption: (year) => `Calendarios de ${year} por distrito`,
    district: 'Distrito',
    place: 'Lugar',
    firstDay: 'Primer día',
    lastDay: 'Último día',
    schoolDays: 'Días de clase',
    minimumDays: 'Días mínimos',
    testingDays: 'Días de exámenes',
    overrides: 'Escuelas con días propios',
    source: 'De',
    sources: {
      page: 'esta página',
      csv: 'un archivo CSV',
      icalendar: 'un archivo iCalendar',
      practice: 'el condado de práctica',
    },
    none: 'aún sin calendario',
    open: (name) => `Calendario de ${name}`,
    asDistrict: 'como su distrito',
    emptyTitle: 'Aún no hay distritos',
    emptyWhy: 'Los distritos llegan con los archivos públicos del condado.',
    download: 'Todos los calendarios de este año en CSV',
    placeTitle: (name, year) => `${name}: calendario escolar ${year}`,
    placeLead:
      'Los días en que vienen los estudiantes. El fin de semana nunca hay clases, salvo los días de reposición indicados.',
    schoolLead: (district) => `Solo lo que esta escuela hace distinto de ${district}.`,
    closedHeading: 'Feriados y días sin estudiantes',
    openedHeading: 'Días de reposición',
    minimumHeading: 'Días mínimos',
    testingHeading: 'Días de exámenes',
    nothing: 'Ninguno',
    run: (from, to) => `${from} a ${to}`,
    monthsHeading: 'Días de clase por mes',
    monthsCaption: 'Días de clase de cada mes',
    month: 'Mes',
    total: 'Total',
    editHeading: 'Cambiar este calendario',
    fields: {
      first_day: 'Primer día de clases',
      last_day: 'Último día de clases',
      closed: 'Feriados y días sin estudiantes',
      opened: 'Días de reposición en fin de semana o feriado',
      minimum: 'Días mínimos',
      testing: 'Días de exámenes',
    },
    hints: {
      first_day: 'Por ejemplo 2026-08-13',
      closed:
        'Uno por línea: un día, o dos días y lo que es. 2026-11-23 2026-11-27 Receso de Acción de Gracias',
      minimum: 'Un día por línea.',
      testing: 'Un día por línea, o dos días si son seguidos.',
    },
    schoolHint: 'Deje vacíos el primer y el último día para usar los del distrito.',
    save: 'Guardar calendario',
    withdraw: 'Retirar este calendario',
    withdrawLead:
      'La escuela vuelve entonces al calendario de su distrito; un distrito queda sin calendario.',
    schoolsHeading: 'Escuelas de este distrito',
    schoolLabel: 'Escuela',
    chooseSchool: 'Abrir los días propios de una escuela',
    uploadHeading: 'Cargar un archivo',
    uploadLead:
      'Un archivo CSV puede tener muchos lugares. Una línea equivocada deja fuera todo el archivo, y se dice cuál.',
    csvLabel: 'Archivo CSV',
    csvHint: 'Columnas: cds_code, school_year, kind, from, to, name',
    sendCsv: 'Cargar CSV',
    icsHeading: 'Cargar el archivo iCalendar de este lugar',
    icsLabel: 'Archivo iCalendar',
    icsHint: 'El archivo .ics que publica el distrito, o exportado de un programa de calendario.',
    sendIcs: 'Cargar iCalendar',
    problemsHeading: 'No se guardó nada',
    noPlace: (codes) =>
      `Ningún distrito o escuela abierta tiene aquí el código ${codes}. Revise los 14 dígitos.`,
    noDistrict: (codes) =>
      `El distrito de ${codes} aún no tiene calendario de ese año. Guarde primero el del distrito; una escuela solo se diferencia de él.`,
    saved: 'El calendario está guardado. Los planes cuentan con él desde ahora.',
    unchanged: 'Nada cambió: este calendario ya está.',
    withdrawn: 'El calendario se retiró.',
    back: 'Todos los distritos',
    needsFile: 'Elija primero un archivo.',
  },
}
