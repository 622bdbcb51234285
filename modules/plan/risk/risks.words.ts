import type { Words } from '#platform/words.ts'

export type RisksWords = {
  readonly title: string
  readonly lead: string
  readonly notSolved: string
  readonly solveFirst: string
  readonly eventsHeading: string
  readonly eventsLead: string
  readonly eventsLabel: string
  readonly asAssumed: string
  readonly after: string
  readonly change: string
  readonly figure: string
  readonly event: string
  readonly beforeAfter: (events: string) => string
  readonly allEvents: string
  readonly allCaption: string
  readonly tryPlan: string
  readonly tryPlanWhy: string
  readonly noGrants: string
  readonly same: string
  readonly figures: {
    readonly net: string
    readonly rate: string
    readonly cover: string
    readonly lowest: string
    readonly people: string
  }
  readonly netNote: string
  readonly ofSchools: (asked: string) => string
  readonly aYear: string
  readonly aVisit: string
  readonly noRate: string
  readonly never: string
  readonly cashIn: (cash: string, month: string) => string
  readonly notWorkedOut: string
  readonly later: (years: string) => string
  readonly sooner: (years: string) => string
  readonly grantsHeading: string
  readonly grantsLead: string
  readonly grantsNone: string
  readonly grantsEnter: string
  readonly grantExample: (posts: string, cost: string, ends: string) => string
  readonly grantColumns: readonly [
    name: string,
    ends: string,
    stops: string,
    posts: string,
    postsCost: string,
    visits: string,
  ]
  readonly grantWhen: {
    readonly before_the_plan: (month: string) => string
    readonly in_the_plan: (month: string) => string
    readonly after_the_plan: (month: string) => string
  }
  readonly notEntered: string
  readonly none: string
  readonly tornadoHeading: string
  readonly tornadoLead: string
  readonly tornadoNet: string
  readonly tornadoRate: string
  readonly tornadoYear: string
  readonly tornadoDescription: (widest: string, low: string, high: string) => string
  readonly tornadoNothing: (title: string) => string
  readonly tornadoTable: string
  readonly assumption: string
  readonly atLow: string
  readonly atHigh: string
  readonly base: (value: string) => string
  readonly peopleNote: string
  readonly runHeading: string
  readonly runLead: (draws: string) => string
  readonly runCaution: string
  readonly run: string
  readonly runSeed: string
  readonly runSeedHint: string
  readonly runSeedWrong: (most: string) => string
  readonly runWaiting: (place: string) => string
  readonly runUnderWay: (done: string, draws: string) => string
  readonly runProgress: string
  readonly runFailed: string
  readonly runCancel: string
  readonly lookAgain: string
  readonly ready: string
  readonly rangeColumns: readonly [figure: string, tenth: string, median: string, ninetieth: string]
  readonly rangeCaption: (draws: string, seed: string) => string
  readonly neverCovered: (share: string) => string
  readonly yearPaysHeading: string
  readonly yearPaysCaption: string
  readonly yearPaysColumns: readonly [year: string, share: string]
  readonly runAt: (day: string, seconds: string) => string
  readonly runAgain: string
}

export const risksWords: Words<RisksWords> = {
  en: {
    title: 'What could go wrong, and what it would do',
    lead: 'Press an event and see what it does to this plan. What each school needs and the year each opens stay as they are; money and people change.',
    notSolved:
      'The years of this plan are not worked out yet, so its lowest cash is not known. The other figures hold.',
    solveFirst: 'Work out the years',
    eventsHeading: 'Named events',
    eventsLead: 'One press each. Press a second one to add it, press it again to take it away.',
    eventsLabel: 'Events',
    asAssumed: 'As assumed',
    after: 'After it',
    change: 'Change',
    figure: 'Figure',
    event: 'Event',
    beforeAfter: (events) => `Before and after: ${events}`,
    allEvents: 'All five side by side',
    allCaption: 'Each event alone, with all else as it is',
    tryPlan: 'Plan the years under it',
    tryPlanWhy:
      'Opens this plan with the changed assumptions, so that which school opens when can be worked out anew.',
    noGrants: 'No grant is entered, so this event changes nothing yet.',
    same: 'no change',
    figures: {
      net: 'All schools together, settled',
      rate: 'Visit rate that pays for all',
      cover: 'Schools that cover their team',
      lowest: 'Lowest cash of this plan',
      people: 'Enough clinicians for every school',
    },
    netNote:
      'Every school that is to have a team counts, whether it opens within the plan or not, in a settled year with the usual leavers, whom the answer’s settled figures leave out. Enough clinicians counts people alone, with money no object.',
    ofSchools: (asked) => `of ${asked}`,
    aYear: 'a year',
    aVisit: 'a visit',
    noRate: 'no rate',
    never: 'never',
    cashIn: (cash, month) => `${cash}, ${month}`,
    notWorkedOut: 'not worked out',
    later: (years) => `${years} years later`,
    sooner: (years) => `${years} years sooner`,
    grantsHeading: 'When grants end',
    grantsLead:
      'A grant pays until its last month and nothing after it. The posts it paid for stay, and so does their cost.',
    grantsNone: 'The county office has entered no grant.',
    grantsEnter: 'Grants, posts and measured shares of this county',
    grantExample: (posts, cost, ends) =>
      `An example, from the public record: six navigator posts for eighteen months from October 2024. ${posts} posts cost ${cost} a year; the grant ended before ${ends}. What share of their pay it covered is not public, so it counts as nothing until the county enters it.`,
    grantColumns: ['Grant', 'Ends', 'Money that stops', 'Posts', 'What they cost', 'Visits in its place'],
    grantWhen: {
      before_the_plan: (month) => `Before the plan begins (${month})`,
      in_the_plan: (month) => `Nothing from ${month} on`,
      after_the_plan: (month) => `After the plan’s last year (${month})`,
    },
    notEntered: 'not entered',
    none: 'none',
    tornadoHeading: 'Which assumptions matter most',
    tornadoLead:
      'Each assumption alone at its low and at its high value, all others as they are. The widest comes first; the twelve that matter most are shown.',
    tornadoNet: 'All schools together, settled, a year',
    tornadoRate: 'Visit rate that pays for all',
    tornadoYear: 'School year with enough clinicians for every school',
    tornadoDescription: (widest, low, high) => `${widest} moves it most: from ${low} to ${high}.`,
    tornadoNothing: (title) => `${title}: no single assumption changes it within its range.`,
    tornadoTable: 'The same as a table',
    assumption: 'Assumption',
    atLow: 'At its low value',
    atHigh: 'At its high value',
    base: (value) => `As assumed: ${value}`,
    peopleNote: 'By people alone: hires, leavers and supervisors, with money no object.',
    runHeading: 'A random run over all ranges',
    runLead: (draws) =>
      `${draws} draws take every assumption at random from its range, most often near the value in use, all at once. It takes some seconds and is kept, so that the same question is run once.`,
    runCaution:
      'It is a range under these inputs. Draws are independent of one another, while rate, pass-through and payer mix hang together in life. It is never a probability of the future.',
    run: 'Draw 4,000 times',
    runSeed: 'Seed',
    runSeedHint: 'A whole number. The same seed gives the same figures on every computer.',
    runSeedWrong: (most) => `A seed is a whole number from 0 to ${most}.`,
    runWaiting: (place) => `Waiting for its turn: ${place} before it.`,
    runUnderWay: (done, draws) => `${done} of ${draws} draws done.`,
    runProgress: 'Draws',
    runFailed: 'The draws could not be made. It is our mistake; nothing was lost. You can ask again.',
    runCancel: 'Cancel',
    lookAgain: 'Look again',
    ready: 'The draws are done.',
    rangeColumns: ['Figure', 'One in ten below', 'Middle', 'One in ten above'],
    rangeCaption: (draws, seed) => `${draws} draws, seed ${seed}`,
    neverCovered: (share) =>
      `In ${share} of the draws hiring never catches up with leaving. “Never” counts as later than any year and is not left out.`,
    yearPaysHeading: 'Years that pay for themselves once settled',
    yearPaysCaption: 'Share of draws in which the schools open that year would cover their cost once settled',
    yearPaysColumns: ['School year', 'Share of draws'],
    runAt: (day, seconds) => `Drawn on ${day} in ${seconds} seconds.`,
    runAgain: 'Draw with another seed',
  },
  es: {
    title: 'Qué podría salir mal y qué pasaría',
    lead: 'Elija un suceso y vea qué le hace a este plan. Lo que cada escuela necesita y el año en que abre quedan como están; cambian el dinero y las personas.',
    notSolved:
      'Los años de este plan aún no se han calculado, así que no se sabe su menor efectivo. Las demás cifras valen.',
    solveFirst: 'Calcular los años',
    eventsHeading: 'Sucesos con nombre',
    eventsLead: 'Uno por toque. Toque otro para añadirlo; tóquelo de nuevo para quitarlo.',
    eventsLabel: 'Sucesos',
    asAssumed: 'Como se supone',
    after: 'Después',
    change: 'Cambio',
    figure: 'Cifra',
    event: 'Suceso',
    beforeAfter: (events) => `Antes y después: ${events}`,
    allEvents: 'Los cinco, lado a lado',
    allCaption: 'Cada suceso por sí solo, con todo lo demás igual',
    tryPlan: 'Planear los años con él',
    tryPlanWhy:
      'Abre este plan con los supuestos cambiados, para calcular de nuevo qué escuela abre y cuándo.',
    noGrants: 'No se ha ingresado ninguna subvención, así que este suceso aún no cambia nada.',
    same: 'sin cambio',
    figures: {
      net: 'Todas las escuelas juntas, ya asentadas',
      rate: 'Tarifa por visita que paga todo',
      cover: 'Escuelas que cubren su equipo',
      lowest: 'Menor efectivo de este plan',
      people: 'Clínicos suficientes para todas',
    },
    netNote:
      'Cuenta cada escuela que ha de tener equipo, abra o no dentro del plan, en un año asentado con las salidas habituales, que las cifras de la respuesta dejan fuera. Clínicos suficientes cuenta solo a las personas, como si el dinero no importara.',
    ofSchools: (asked) => `de ${asked}`,
    aYear: 'al año',
    aVisit: 'por visita',
    noRate: 'ninguna tarifa',
    never: 'nunca',
    cashIn: (cash, month) => `${cash}, ${month}`,
    notWorkedOut: 'sin calcular',
    later: (years) => `${years} años después`,
    sooner: (years) => `${years} años antes`,
    grantsHeading: 'Cuando terminan las subvenciones',
    grantsLead:
      'Una subvención paga hasta su último mes y nada después. Los puestos que pagaba se quedan, y su costo también.',
    grantsNone: 'La oficina del condado no ha ingresado ninguna subvención.',
    grantsEnter: 'Subvenciones, puestos y partes medidas de este condado',
    grantExample: (posts, cost, ends) =>
      `Un ejemplo del registro público: seis puestos de navegador por dieciocho meses desde octubre de 2024. ${posts} puestos cuestan ${cost} al año; la subvención terminó antes de ${ends}. Qué parte del sueldo cubría no es público, así que no cuenta nada hasta que el condado la ingrese.`,
    grantColumns: [
      'Subvención',
      'Termina',
      'Dinero que se acaba',
      'Puestos',
      'Lo que cuestan',
      'Visitas en su lugar',
    ],
    grantWhen: {
      before_the_plan: (month) => `Antes de que comience el plan (${month})`,
      in_the_plan: (month) => `Nada desde ${month}`,
      after_the_plan: (month) => `Después del último año del plan (${month})`,
    },
    notEntered: 'sin ingresar',
    none: 'ninguno',
    tornadoHeading: 'Qué supuestos importan más',
    tornadoLead:
      'Cada supuesto por sí solo en su valor bajo y en su valor alto, con los demás como están. Primero el más ancho; se muestran los doce que más importan.',
    tornadoNet: 'Todas las escuelas juntas, ya asentadas, al año',
    tornadoRate: 'Tarifa por visita que paga todo',
    tornadoYear: 'Año escolar con clínicos suficientes para todas',
    tornadoDescription: (widest, low, high) => `${widest} es lo que más lo mueve: de ${low} a ${high}.`,
    tornadoNothing: (title) => `${title}: ningún supuesto por sí solo lo cambia dentro de su rango.`,
    tornadoTable: 'Lo mismo en una tabla',
    assumption: 'Supuesto',
    atLow: 'Con su valor bajo',
    atHigh: 'Con su valor alto',
    base: (value) => `Como se supone: ${value}`,
    peopleNote:
      'Solo por las personas: contrataciones, salidas y supervisores, como si el dinero no importara.',
    runHeading: 'Un sorteo sobre todos los rangos',
    runLead: (draws) =>
      `${draws} sorteos toman cada supuesto al azar dentro de su rango, más a menudo cerca del valor en uso, todos a la vez. Toma unos segundos y se guarda, para que la misma pregunta se calcule una sola vez.`,
    runCaution:
      'Es un rango con estos datos. Los sorteos son independientes entre sí, mientras que en la vida la tarifa, la parte que llega y la mezcla de pagadores van juntas. Nunca es una probabilidad del futuro.',
    run: 'Sortear 4,000 veces',
    runSeed: 'Semilla',
    runSeedHint: 'Un número entero. La misma semilla da las mismas cifras en cualquier computadora.',
    runSeedWrong: (most) => `Una semilla es un número entero de 0 a ${most}.`,
    runWaiting: (place) => `Esperando su turno: ${place} antes.`,
    runUnderWay: (done, draws) => `${done} de ${draws} sorteos hechos.`,
    runProgress: 'Sorteos',
    runFailed:
      'No se pudieron hacer los sorteos. Es un error nuestro; no se perdió nada. Puede pedirlo otra vez.',
    runCancel: 'Cancelar',
    lookAgain: 'Mirar otra vez',
    ready: 'Los sorteos están hechos.',
    rangeColumns: ['Cifra', 'Uno de cada diez debajo', 'En medio', 'Uno de cada diez encima'],
    rangeCaption: (draws, seed) => `${draws} sorteos, semilla ${seed}`,
    neverCovered: (share) =>
      `En ${share} de los sorteos las contrataciones nunca alcanzan a las salidas. «Nunca» cuenta como más tarde que cualquier año y no se deja fuera.`,
    yearPaysHeading: 'Años que se pagan solos una vez asentados',
    yearPaysCaption:
      'Parte de los sorteos en que las escuelas abiertas ese año cubrirían su costo una vez asentadas',
    yearPaysColumns: ['Año escolar', 'Parte de los sorteos'],
    runAt: (day, seconds) => `Sorteado el ${day} en ${seconds} segundos.`,
    runAgain: 'Sortear con otra semilla',
  },
}
