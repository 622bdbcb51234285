import type { Words } from '#platform/words.ts'
import type { OpeningRefusal, PayPeriod } from './opening.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly listed: string
  readonly empty: { readonly title: string; readonly why: string }
  readonly post: string
  readonly place: string
  readonly placeHint: string
  readonly pay: string
  readonly until: string
  readonly state: string
  readonly shown: string
  readonly closed: string
  readonly over: string
  readonly change: string
  readonly close: string
  readonly reopen: string
  readonly addHeading: string
  readonly role: string
  readonly titleLabel: string
  readonly hours: string
  readonly payLow: string
  readonly payHigh: string
  readonly payHint: string
  readonly payPer: string
  readonly periods: Readonly<Record<PayPeriod, string>>
  readonly languages: string
  readonly supervision: string
  readonly supervisions: Readonly<Record<'offered' | 'not_offered', string>>
  readonly apply: string
  readonly applyHint: string
  readonly endsOn: string
  readonly endsHint: string
  readonly add: string
  readonly problems: string
  readonly refusals: Readonly<Record<OpeningRefusal, string>>
  readonly payRange: (low: string, high: string, per: string) => string
  readonly weekly: (hours: number) => string
  readonly see: string
}

export const openingWords: Words<Shape> = {
  en: {
    title: 'Posts that are open',
    lead: 'What you enter here stands on the careers page at once, for anyone, until its last day. Name no person.',
    listed: 'Openings of the last year',
    empty: { title: 'No opening yet', why: 'Enter the first one below.' },
    post: 'Post',
    place: 'Where',
    placeHint: 'Like: two schools in the north of the county',
    pay: 'Pay',
    until: 'Shown until',
    state: 'State',
    shown: 'Shown',
    closed: 'Taken down',
    over: 'Over',
    change: 'Change',
    close: 'Take it down',
    reopen: 'Put it back',
    addHeading: 'Enter an opening',
    role: 'Kind of post',
    titleLabel: 'What the post is called',
    hours: 'Hours a week',
    payLow: 'Pay from, in dollars',
    payHigh: 'Pay up to, in dollars',
    payHint: 'Like 38.50 or 92,000',
    payPer: 'Paid by the',
    periods: { hour: 'hour', month: 'month', year: 'year' },
    languages: 'Languages that the post asks for, besides English',
    supervision: 'Supervision for hours toward a license',
    supervisions: { offered: 'Offered', not_offered: 'Not offered' },
    apply: 'Where to apply, if not by the form here',
    applyHint: 'An address that begins with https://',
    endsOn: 'Last day on which it is shown',
    endsHint: 'Like 2027-01-31, at most 180 days ahead',
    add: 'Show this opening',
    problems: 'Nothing was entered',
    refusals: {
      no_such_role: 'Choose a kind of post.',
      title_missing: 'Say what the post is called.',
      place_missing: 'Say where the work is.',
      no_hours: 'Write the hours as a number from 1 to 40.',
      no_pay: 'Write an amount like 38.50 or 92,000.',
      pay_upside_down: 'The upper amount must not be below the lower one.',
      no_period: 'Say whether it is paid by the hour, the month or the year.',
      no_such_language: 'Choose from the languages shown.',
      supervision_missing: 'Say whether supervision is offered.',
      no_address: 'Write an address that begins with https://, or leave it empty.',
      no_such_day: 'Write the day like 2027-01-31.',
      day_over: 'That day is over.',
      day_too_far: 'Choose a day within 180 days; then look at it again.',
    },
    payRange: (low, high, per) => (low === high ? `${low} a ${per}` : `${low} to ${high} a ${per}`),
    weekly: (hours) => `${hours} hours a week`,
    see: 'See the careers page',
  },
  es: {
    title: 'Puestos abiertos',
    lead: 'Lo que registre aquí aparece enseguida en la página de empleo, para cualquiera, hasta su último día. No nombre a nadie.',
    listed: 'Puestos del último año',
    empty: { title: 'Aún no hay puestos', why: 'Registre abajo el primero.' },
    post: 'Puesto',
    place: 'Dónde',
    placeHint: 'Como: dos escuelas del norte del condado',
    pay: 'Pago',
    until: 'Se muestra hasta',
    state: 'Estado',
    shown: 'Se muestra',
    closed: 'Quitado',
    over: 'Terminó',
    change: 'Cambiar',
    close: 'Quitarlo',
    reopen: 'Ponerlo otra vez',
    addHeading: 'Registrar un puesto',
    role: 'Tipo de puesto',
    titleLabel: 'Cómo se llama el puesto',
    hours: 'Horas por semana',
    payLow: 'Pago desde, en dólares',
    payHigh: 'Pago hasta, en dólares',
    payHint: 'Como 38.50 o 92,000',
    payPer: 'Se paga por',
    periods: { hour: 'hora', month: 'mes', year: 'año' },
    languages: 'Idiomas que pide el puesto, además del inglés',
    supervision: 'Supervisión de horas para la licencia',
    supervisions: { offered: 'Se ofrece', not_offered: 'No se ofrece' },
    apply: 'Dónde se solicita, si no es con el formulario de aquí',
    applyHint: 'Una dirección que empiece con https://',
    endsOn: 'Último día en que se muestra',
    endsHint: 'Como 2027-01-31, cuando mucho 180 días adelante',
    add: 'Mostrar este puesto',
    problems: 'No se registró nada',
    refusals: {
      no_such_role: 'Elija un tipo de puesto.',
      title_missing: 'Diga cómo se llama el puesto.',
      place_missing: 'Diga dónde es el trabajo.',
      no_hours: 'Escriba las horas con un número del 1 al 40.',
      no_pay: 'Escriba una cantidad como 38.50 o 92,000.',
      pay_upside_down: 'La cantidad mayor no puede ser menos que la menor.',
      no_period: 'Diga si se paga por hora, por mes o por año.',
      no_such_language: 'Elija entre los idiomas que se muestran.',
      supervision_missing: 'Diga si se ofrece supervisión.',
      no_address: 'Escriba una dirección que empiece con https://, o déjela vacía.',
      no_such_day: 'Escriba el día así: 2027-01-31.',
      day_over: 'Ese día ya pasó.',
      day_too_far: 'Elija un día dentro de 180 días; después revíselo otra vez.',
    },
    payRange: (low, high, per) => (low === high ? `${low} por ${per}` : `de ${low} a ${high} por ${per}`),
    weekly: (hours) => `${hours} horas por semana`,
    see: 'Ver la página de empleo',
  },
}
