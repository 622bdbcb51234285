import type { Words } from '#platform/words.ts'
import type { JourneyProblem, JourneyRefusal, PlannedStep } from './journey.ts'

type Shape = {
  readonly title: string
  readonly titleOf: (school: string) => string
  readonly lead: string
  readonly description: string
  readonly visitor: string
  readonly estimate: string
  readonly begin: string
  readonly beginLead: string
  readonly beginDay: string
  readonly beginButton: string
  readonly launch: string
  readonly launched: string
  readonly between: (from: string, to: string) => string
  readonly now: string
  readonly nowNone: string
  readonly nowLine: (owner: string, day: string) => string
  readonly chart: string
  readonly chartDescription: string
  readonly chartSource: string
  readonly papers: string
  readonly steps: string
  readonly stepHeader: string
  readonly stateHeader: string
  readonly ownerHeader: string
  readonly weeksHeader: string
  readonly startHeader: string
  readonly endHeader: string
  readonly slackHeader: string
  readonly gateHeader: string
  readonly documentsHeader: string
  readonly weeksRange: (low: number, high: number) => string
  readonly critical: string
  readonly slack: (days: number) => string
  readonly noSlack: string
  readonly stateOf: Readonly<Record<PlannedStep['state'], string>>
  readonly range: (from: string, to: string) => string
  readonly of: (part: number, whole: number) => string
  readonly needs: string
  readonly endsAfter: string
  readonly nothing: string
  readonly nobody: string
  readonly schools: string
  readonly schoolHeader: string
  readonly launchHeader: string
  readonly stuckHeader: string
  readonly none: string
  readonly noneWhy: string
  readonly search: string
  readonly find: string
  readonly notFound: string
  readonly weeksLabel: string
  readonly weeksHint: (low: number, high: number) => string
  readonly started: string
  readonly passed: string
  readonly note: string
  readonly save: string
  readonly saved: string
  readonly written: (who: string, day: string) => string
  readonly errorHeading: string
  readonly problem: Readonly<Record<JourneyProblem, string>>
  readonly refusal: Readonly<Record<JourneyRefusal, string>>
  readonly stepNumber: (number: number) => string
}

export const journeyWords: Words<Shape> = {
  en: {
    title: 'Launch plan',
    titleOf: (school) => `Launch plan: ${school}`,
    lead: 'Fourteen steps from the first meeting to the first review, who keeps each, and which of them hold up the launch.',
    description: 'Fourteen steps to a center of wellness, with papers, gates, weeks and the critical path.',
    visitor:
      'Sign in, and your school’s plan is kept here. Without an account you can read and print the steps.',
    estimate:
      'Weeks are planning estimates for a first site, put together by this project. They are no one’s rule; change them where you know better.',
    begin: 'When does it begin?',
    beginLead: 'Choose the day on which the partners first meet, or met. The plan is drawn from there.',
    beginDay: 'First day',
    beginButton: 'Draw the plan from this day',
    launch: 'Launch on this plan',
    launched: 'The first appointments took place.',
    between: (from, to) => `between ${from} and ${to}, if open steps take their shortest or their longest`,
    now: 'What can be done now',
    nowNone: 'Nothing is open.',
    nowLine: (owner, day) => `${owner}, until ${day}`,
    chart: 'The way to the launch',
    chartDescription:
      'Each step from its first to its last day. Critical steps say so and are drawn thicker: a day lost there is a day lost at the launch.',
    chartSource: 'Planning estimates of this project, with what this school has written down.',
    papers: 'Papers',
    steps: 'All steps',
    stepHeader: 'Step',
    stateHeader: 'State',
    ownerHeader: 'Who keeps it',
    weeksHeader: 'Weeks',
    startHeader: 'From',
    endHeader: 'To',
    slackHeader: 'May slip',
    gateHeader: 'Gate',
    documentsHeader: 'Papers there',
    weeksRange: (low, high) => (low === high ? String(low) : `${low}–${high}`),
    critical: 'Critical',
    slack: (days) => (days === 1 ? '1 day' : `${days} days`),
    noSlack: '–',
    stateOf: { open: 'Open', under_way: 'Under way', passed: 'Gate passed' },
    range: (from, to) => `${from} to ${to}`,
    of: (part, whole) => `${part} of ${whole}`,
    needs: 'Begins after',
    endsAfter: 'Ends after',
    nothing: 'nothing',
    nobody: 'nobody named yet',
    schools: 'Plans you may see',
    schoolHeader: 'School',
    launchHeader: 'Launch',
    stuckHeader: 'Holds up the launch now',
    none: 'No plan has been begun',
    noneWhy: 'Find a school below, open it and say when it begins.',
    search: 'Find a school by its name',
    find: 'Find',
    notFound: 'No school of this county has that name.',
    weeksLabel: 'Weeks it takes here',
    weeksHint: (low, high) => `Leave it empty for the middle of our estimate, ${low} to ${high} weeks.`,
    started: 'Begun on',
    passed: 'Gate passed on',
    note: 'What holds it up, or what to know',
    save: 'Save this step',
    saved: 'Saved.',
    written: (who, day) => `Last written by ${who} on ${day}.`,
    errorHeading: 'Nothing was saved yet. Please look at:',
    problem: {
      not_a_day: 'Write the day as year-month-day, such as 2027-08-11.',
      not_weeks: 'Weeks are a whole number from 1 to 104.',
      too_long: 'That is too long. Say it more shortly.',
      day_ahead: 'That day lies ahead. Write down what has happened.',
      passed_before_start: 'The gate was passed before the step began.',
      owner_missing: 'Name who keeps this step.',
    },
    refusal: {
      written_meanwhile:
        'Someone else wrote this step since you opened it. Nothing was overwritten; below is what stands now.',
    },
    stepNumber: (number) => `Step ${number}`,
  },
  es: {
    title: 'Plan de inicio',
    titleOf: (school) => `Plan de inicio: ${school}`,
    lead: 'Catorce pasos de la primera reunión a la primera revisión, quién cuida cada uno y cuáles frenan el inicio.',
    description:
      'Catorce pasos hacia un centro de bienestar, con papeles, puertas, semanas y camino crítico.',
    visitor:
      'Inicie sesión y aquí se guarda el plan de su escuela. Sin cuenta puede leer e imprimir los pasos.',
    estimate:
      'Las semanas son estimaciones de este proyecto para un primer sitio. No son regla de nadie; cámbielas donde usted sepa más.',
    begin: '¿Cuándo empieza?',
    beginLead:
      'Elija el día en que los socios se reúnen por primera vez, o se reunieron. El plan se traza desde ahí.',
    beginDay: 'Primer día',
    beginButton: 'Trazar el plan desde este día',
    launch: 'Inicio según este plan',
    launched: 'Ya hubo las primeras citas.',
    between: (from, to) => `entre ${from} y ${to}, si los pasos abiertos tardan lo mínimo o lo máximo`,
    now: 'Qué se puede hacer ahora',
    nowNone: 'No hay nada abierto.',
    nowLine: (owner, day) => `${owner}, hasta ${day}`,
    chart: 'El camino al inicio',
    chartDescription:
      'Cada paso de su primer a su último día. Los críticos lo dicen y se ven más gruesos: un día perdido ahí es un día perdido en el inicio.',
    chartSource: 'Estimaciones de este proyecto, con lo que esta escuela anotó.',
    papers: 'Papeles',
    steps: 'Todos los pasos',
    stepHeader: 'Paso',
    stateHeader: 'Estado',
    ownerHeader: 'Quién lo cuida',
    weeksHeader: 'Semanas',
    startHeader: 'Desde',
    endHeader: 'Hasta',
    slackHeader: 'Puede retrasarse',
    gateHeader: 'Puerta',
    documentsHeader: 'Papeles listos',
    weeksRange: (low, high) => (low === high ? String(low) : `${low}–${high}`),
    critical: 'Crítico',
    slack: (days) => (days === 1 ? '1 día' : `${days} días`),
    noSlack: '–',
    stateOf: { open: 'Abierto', under_way: 'En marcha', passed: 'Puerta pasada' },
    range: (from, to) => `${from} a ${to}`,
    of: (part, whole) => `${part} de ${whole}`,
    needs: 'Empieza después de',
    endsAfter: 'Termina después de',
    nothing: 'nada',
    nobody: 'nadie todavía',
    schools: 'Planes que usted puede ver',
    schoolHeader: 'Escuela',
    launchHeader: 'Inicio',
    stuckHeader: 'Lo que hoy frena el inicio',
    none: 'Ningún plan ha empezado',
    noneWhy: 'Busque abajo una escuela, ábrala y diga cuándo empieza.',
    search: 'Busque una escuela por su nombre',
    find: 'Buscar',
    notFound: 'Ninguna escuela de este condado tiene ese nombre.',
    weeksLabel: 'Semanas que tarda aquí',
    weeksHint: (low, high) =>
      `Déjelo vacío para la mitad de nuestra estimación, de ${low} a ${high} semanas.`,
    started: 'Empezó el',
    passed: 'Puerta pasada el',
    note: 'Qué lo frena, o qué hay que saber',
    save: 'Guardar este paso',
    saved: 'Guardado.',
    written: (who, day) => `Lo escribió por última vez ${who} el ${day}.`,
    errorHeading: 'Todavía no se guardó nada. Por favor revise:',
    problem: {
      not_a_day: 'Escriba el día como año-mes-día, por ejemplo 2027-08-11.',
      not_weeks: 'Las semanas son un número entero de 1 a 104.',
      too_long: 'Es demasiado largo. Dígalo más corto.',
      day_ahead: 'Ese día no ha llegado. Anote lo que ya pasó.',
      passed_before_start: 'La puerta se pasó antes de que empezara el paso.',
      owner_missing: 'Diga quién cuida este paso.',
    },
    refusal: {
      written_meanwhile:
        'Otra persona escribió este paso desde que usted lo abrió. No se borró nada; abajo está lo que vale ahora.',
    },
    stepNumber: (number) => `Paso ${number}`,
  },
}
