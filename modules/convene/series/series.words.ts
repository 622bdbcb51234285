import type { Words } from '#platform/words.ts'
import type { UndoRefusal } from '../talk/program-refusal.ts'
import type { FollowRefusal } from './change-series.ts'
import type { SeriesRefusal } from './series.rules.ts'
import type { FoundDay, Reach, SeriesChange, SeriesStep } from './series.ts'

type Shape = {
  readonly more: string
  readonly moreLead: string
  readonly planTitle: (title: string) => string
  readonly planLead: string
  readonly name: string
  readonly nameEs: string
  readonly step: string
  readonly steps: Readonly<Record<SeriesStep, string>>
  readonly until: string
  readonly times: string
  readonly timesHint: string
  readonly calendar: string
  readonly calendarHint: string
  readonly noCalendar: string
  readonly show: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly foundTitle: string
  readonly foundLead: (found: number, passed: number) => string
  readonly noneFound: string
  readonly why: Readonly<Record<NonNullable<FoundDay['why']>, string>>
  readonly closed: (name: string) => string
  readonly days: string
  readonly make: string
  readonly refusals: Readonly<Record<SeriesRefusal | FollowRefusal | UndoRefusal, string>>
  readonly deskLead: string
  readonly open: (name: string) => string
  readonly dates: string
  readonly date: string
  readonly state: string
  readonly coming: string
  readonly apart: string
  readonly announce: (count: number) => string
  readonly announceLead: string
  readonly cancel: string
  readonly cancelLead: string
  readonly cancelSure: (count: number) => string
  readonly changes: string
  readonly changesLead: string
  readonly changed: (what: SeriesChange['what'], count: number) => string
  readonly undo: string
  readonly saved: string
  readonly reach: string
  readonly onOneDate: (why: string) => string
  readonly reaches: Readonly<Record<Reach, string>>
  readonly all: (name: string) => string
  readonly allDates: string
  readonly thisOne: string
  readonly calledOff: string
  readonly feed: string
  readonly publicLead: string
  readonly publicPage: string
}

export const seriesWords: Words<Shape> = {
  en: {
    more: 'Hold it on more dates',
    moreLead: 'Every week, every second week or every month. You see the dates first.',
    planTitle: (title) => `More dates: ${title}`,
    planLead:
      'Each date becomes a draft of its own, with the same hours, place and program. Nothing is written until you have seen the dates.',
    name: 'Name of the series',
    nameEs: 'The same in Spanish',
    step: 'How often',
    steps: {
      week: 'Every week',
      two_weeks: 'Every second week',
      month: 'Every month, on the same weekday',
    },
    until: 'Until this day',
    times: 'Or so many dates in all',
    timesHint: 'The first one counts. From 2 to 60.',
    calendar: 'Leave out the days that are closed for',
    calendarHint: 'Holidays and days without students, as the school calendar has them.',
    noCalendar: 'No calendar: leave out nothing',
    show: 'Show the dates',
    problemTitle: 'Please look at this again',
    problems: {
      title: 'Give the series a name.',
      too_long: 'That is too long.',
      step: 'Choose how often.',
      day: 'Choose a day, as 2027-03-04.',
      times: 'Write a number from 2 to 60.',
      until_or_times: 'Say either until when or how many dates.',
      calendar: 'Choose a calendar of the list.',
    },
    foundTitle: 'These are the dates',
    foundLead: (found, passed) =>
      `${found} ${found === 1 ? 'date' : 'dates'} more; ${passed} left out. Tick what you want. Nothing is saved yet.`,
    noneFound: 'No day was found. Choose a later day, or another calendar.',
    why: {
      closed: 'Left out: closed',
      taken: 'Left out: a date of this series already',
      over: 'Left out: over',
    },
    closed: (name) => `Left out: ${name}`,
    days: 'Days',
    make: 'Make these dates',
    refusals: {
      no_days: 'Tick at least one day.',
      too_many: 'A series has 60 dates at most.',
      over: 'One of these days is over.',
      taken: 'One of these days is a date of the series already.',
      cancelled_already: 'It was called off already.',
      not_yours: 'This is planned by someone else.',
      talks_outside_later:
        'On one of the dates that follow a talk would lie outside of these hours. Nothing was changed.',
      talks_outside: 'Some talks would lie outside of these hours. Move them first.',
      ends_first: 'It would end before it begins.',
      no_place: 'One of the dates has no place yet. Say where it is first.',
      in_the_past: 'The last hour of one of the dates has passed.',
      not_a_draft: 'No draft is left to announce.',
      not_over: 'It is not over yet.',
      too_few_places: 'More people than that have a place already.',
      changed_since: 'One of the dates was changed since. Nothing was taken back.',
      nothing_before: 'There is nothing before it.',
      people_registered:
        'People have signed up for one of the dates. Call it off instead, so that they are told. Nothing was taken back.',
      clash: 'A room or a speaker is taken by now. Nothing was taken back.',
      in_use: 'A talk still has it. Nothing was taken back.',
      outside: 'A talk would lie outside of those hours. Nothing was taken back.',
      room_gone: 'A room or a speaker is no longer on the list. Nothing was taken back.',
    },
    deskLead: 'Each date is changed at its own desk, alone or with those that follow it.',
    open: (name) => `All dates of “${name}”`,
    dates: 'Dates',
    date: 'Date',
    state: 'State',
    coming: 'Signed up',
    apart: 'changed by itself',
    announce: (count) => `Announce ${count} ${count === 1 ? 'draft' : 'drafts'}`,
    announceLead: 'From then on people can read these dates and sign up.',
    cancel: 'Call off the dates to come',
    cancelLead:
      'Whoever signed up and left an address gets one mail, and calendars show the dates as cancelled.',
    cancelSure: (count) => `Yes, call off ${count} ${count === 1 ? 'date' : 'dates'}`,
    changes: 'Newest changes of the series',
    changesLead: 'Each is taken back for all of its dates, or for none.',
    changed: (what, count) =>
      ({
        made: `Dates made: ${count}`,
        announced: `Dates announced: ${count}`,
        changed: `Dates changed: ${count}`,
        cancelled: `Dates called off: ${count}`,
      })[what],
    undo: 'Undo',
    saved: 'Saved.',
    reach: 'For which dates',
    onOneDate: (why) => `Nothing was changed, since on one of the dates: ${why}`,
    reaches: {
      one: 'This date alone. Later changes of the series then pass it by.',
      following: 'This date and those that follow, except any that were changed by themselves.',
    },
    all: (name) => `Dates of “${name}”`,
    allDates: 'All dates',
    thisOne: 'this one',
    calledOff: 'called off',
    feed: 'All dates in my calendar',
    publicLead: 'Come to one of them or to all.',
    publicPage: 'See it as the public does',
  },
  es: {
    more: 'Hacerlo en más fechas',
    moreLead: 'Cada semana, cada dos semanas o cada mes. Primero ve las fechas.',
    planTitle: (title) => `Más fechas: ${title}`,
    planLead:
      'Cada fecha será un borrador propio, con las mismas horas, el mismo lugar y el mismo programa. Nada se guarda hasta que haya visto las fechas.',
    name: 'Nombre de la serie',
    nameEs: 'Lo mismo en español',
    step: 'Cada cuánto',
    steps: {
      week: 'Cada semana',
      two_weeks: 'Cada dos semanas',
      month: 'Cada mes, el mismo día de la semana',
    },
    until: 'Hasta este día',
    times: 'O cuántas fechas en total',
    timesHint: 'La primera cuenta. De 2 a 60.',
    calendar: 'Dejar fuera los días cerrados de',
    calendarHint: 'Feriados y días sin estudiantes, como los tiene el calendario escolar.',
    noCalendar: 'Ningún calendario: no dejar fuera nada',
    show: 'Mostrar las fechas',
    problemTitle: 'Revise esto, por favor',
    problems: {
      title: 'Dé un nombre a la serie.',
      too_long: 'Es demasiado largo.',
      step: 'Elija cada cuánto.',
      day: 'Elija un día, como 2027-03-04.',
      times: 'Escriba un número de 2 a 60.',
      until_or_times: 'Diga hasta cuándo o cuántas fechas, una de las dos.',
      calendar: 'Elija un calendario de la lista.',
    },
    foundTitle: 'Estas son las fechas',
    foundLead: (found, passed) =>
      `${found} ${found === 1 ? 'fecha' : 'fechas'} más; ${passed} fuera. Marque las que quiera. Todavía no se guardó nada.`,
    noneFound: 'No se encontró ningún día. Elija un día posterior u otro calendario.',
    why: { closed: 'Fuera: cerrado', taken: 'Fuera: ya es una fecha de esta serie', over: 'Fuera: ya pasó' },
    closed: (name) => `Fuera: ${name}`,
    days: 'Días',
    make: 'Crear estas fechas',
    refusals: {
      no_days: 'Marque al menos un día.',
      too_many: 'Una serie tiene 60 fechas como mucho.',
      over: 'Uno de estos días ya pasó.',
      taken: 'Uno de estos días ya es una fecha de la serie.',
      cancelled_already: 'Ya se había cancelado.',
      not_yours: 'Esto lo planea otra persona.',
      talks_outside_later:
        'En una de las fechas que siguen una charla quedaría fuera de estas horas. No se cambió nada.',
      talks_outside: 'Algunas charlas quedarían fuera de estas horas. Muévalas primero.',
      ends_first: 'Terminaría antes de empezar.',
      no_place: 'Una de las fechas no tiene lugar todavía. Diga primero dónde es.',
      in_the_past: 'La última hora de una de las fechas ya pasó.',
      not_a_draft: 'No queda ningún borrador que anunciar.',
      not_over: 'Todavía no ha terminado.',
      too_few_places: 'Ya hay más personas con lugar.',
      changed_since: 'Una de las fechas cambió después. No se deshizo nada.',
      nothing_before: 'No hay nada antes.',
      people_registered:
        'Hay personas apuntadas a una de las fechas. Cancélela, para que se les avise. No se deshizo nada.',
      clash: 'Un salón o una persona ya está ocupada. No se deshizo nada.',
      in_use: 'Una charla todavía lo usa. No se deshizo nada.',
      outside: 'Una charla quedaría fuera de esas horas. No se deshizo nada.',
      room_gone: 'Un salón o una persona ya no está en la lista. No se deshizo nada.',
    },
    deskLead: 'Cada fecha se cambia en su propia mesa, sola o con las que siguen.',
    open: (name) => `Todas las fechas de «${name}»`,
    dates: 'Fechas',
    date: 'Fecha',
    state: 'Estado',
    coming: 'Apuntados',
    apart: 'se cambió sola',
    announce: (count) => `Anunciar ${count} ${count === 1 ? 'borrador' : 'borradores'}`,
    announceLead: 'Desde entonces se pueden leer estas fechas y apuntarse.',
    cancel: 'Cancelar las fechas que vienen',
    cancelLead:
      'Quien se apuntó y dejó su correo recibe un aviso, y los calendarios muestran las fechas como canceladas.',
    cancelSure: (count) => `Sí, cancelar ${count} ${count === 1 ? 'fecha' : 'fechas'}`,
    changes: 'Últimos cambios de la serie',
    changesLead: 'Cada uno se deshace en todas sus fechas o en ninguna.',
    changed: (what, count) =>
      ({
        made: `Fechas creadas: ${count}`,
        announced: `Fechas anunciadas: ${count}`,
        changed: `Fechas cambiadas: ${count}`,
        cancelled: `Fechas canceladas: ${count}`,
      })[what],
    undo: 'Deshacer',
    saved: 'Guardado.',
    reach: 'Para qué fechas',
    onOneDate: (why) => `No se cambió nada, porque en una de las fechas: ${why}`,
    reaches: {
      one: 'Solo esta fecha. Los cambios posteriores de la serie ya no la tocan.',
      following: 'Esta fecha y las que siguen, menos las que se cambiaron solas.',
    },
    all: (name) => `Fechas de «${name}»`,
    allDates: 'Todas las fechas',
    thisOne: 'esta',
    calledOff: 'cancelada',
    feed: 'Todas las fechas en mi calendario',
    publicLead: 'Venga a una o a todas.',
    publicPage: 'Verlo como lo ve el público',
  },
}
