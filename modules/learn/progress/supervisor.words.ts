import type { Words } from '#platform/words.ts'
import type { SupervisorRefusal } from './supervisor.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly yours: string
  readonly yoursLead: string
  readonly none: string
  readonly named: (name: string, day: string) => string
  readonly end: (name: string) => string
  readonly whom: string
  readonly choose: string
  readonly name: string
  readonly nobody: string
  readonly supervised: string
  readonly noneSupervised: string
  readonly noneSupervisedWhy: string
  readonly pathOf: (name: string) => string
  readonly back: string
  readonly figures: string
  readonly figuresLead: string
  readonly visits: string
  readonly unbilled: string
  readonly notMeasured: string
  readonly noPath: string
  readonly private: string
  readonly open: string
  readonly said: (day: string) => string
  readonly signed: (who: string, day: string) => string
  readonly measured: (figure: string, day: string) => string
  readonly on: (day: string) => string
  readonly waiting: (who: string) => string
  readonly notYet: (who: string) => string
  readonly soFar: (figure: string) => string
  readonly refusal: Readonly<Record<SupervisorRefusal, string>>
}

export const supervisorWords: Words<Shape> = {
  en: {
    title: 'Supervision',
    lead: 'Your path belongs to you. You can let a supervisor read it: the steps and the figures on your work, and none of your answers to questions.',
    yours: 'Who reads your path',
    yoursLead: 'Only the people named here, and only until you or they end it.',
    none: 'Nobody but you.',
    named: (name, day) => `${name}, since ${day}.`,
    end: (name) => `End it with ${name}`,
    whom: 'Who supervises you?',
    choose: 'Choose a person',
    name: 'Let this person read my path',
    nobody: 'Nobody of your county can be named yet. Ask your county office.',
    supervised: 'Paths you read',
    noneSupervised: 'Nobody has named you',
    noneSupervisedWhy: 'When a colleague names you as supervisor, the way to her path stands here.',
    pathOf: (name) => `The path of ${name}`,
    back: 'Back to supervision',
    figures: 'Visits beside unbilled work',
    figuresLead: 'Never one without the other: a week of a clinician is both.',
    visits: 'Billable encounters a week',
    unbilled: 'Weeks of the last six with unbilled work written down',
    notMeasured: 'not measured yet',
    noPath: 'No learning role goes with this person’s post.',
    private: 'Steps that are done by answering questions are left out: the answers are hers alone.',
    open: 'Open.',
    said: (day) => `Said to be done on ${day}.`,
    signed: (who, day) => `Signed by ${who} on ${day}.`,
    measured: (figure, day) => `Measured: ${figure}${day}.`,
    on: (day) => ` on ${day}`,
    waiting: (who) => `Waiting for ${who}.`,
    notYet: (who) => `${who} said not yet.`,
    soFar: (figure) => `Measured today: ${figure}.`,
    refusal: {
      not_a_supervisor: 'That person cannot be named. Choose someone from the list.',
      named_already: 'That person reads your path already.',
    },
  },
  es: {
    title: 'Supervisión',
    lead: 'Su camino es suyo. Puede dejar que lo lea quien le supervisa: los pasos y las cifras de su trabajo, y ninguna de sus respuestas a preguntas.',
    yours: 'Quién lee su camino',
    yoursLead: 'Solo las personas nombradas aquí, y solo hasta que usted o ellas lo terminen.',
    none: 'Nadie más que usted.',
    named: (name, day) => `${name}, desde el ${day}.`,
    end: (name) => `Terminar con ${name}`,
    whom: '¿Quién le supervisa?',
    choose: 'Elija a una persona',
    name: 'Dejar que esta persona lea mi camino',
    nobody: 'En su condado aún no hay a quién nombrar. Pregunte en la oficina del condado.',
    supervised: 'Caminos que usted lee',
    noneSupervised: 'Nadie le ha nombrado',
    noneSupervisedWhy: 'Cuando un colega le nombre, aquí estará la entrada a su camino.',
    pathOf: (name) => `El camino de ${name}`,
    back: 'Volver a supervisión',
    figures: 'Visitas junto al trabajo sin cobro',
    figuresLead: 'Nunca lo uno sin lo otro: la semana de un clínico es ambas cosas.',
    visits: 'Encuentros cobrables por semana',
    unbilled: 'Semanas, de las últimas seis, con el trabajo sin cobro anotado',
    notMeasured: 'aún no se mide',
    noPath: 'Ningún papel de aprendizaje va con el puesto de esta persona.',
    private: 'Los pasos que se cumplen respondiendo preguntas no aparecen: esas respuestas son solo suyas.',
    open: 'Abierto.',
    said: (day) => `Dijo que estaba hecho el ${day}.`,
    signed: (who, day) => `Lo firmó ${who} el ${day}.`,
    measured: (figure, day) => `Medido: ${figure}${day}.`,
    on: (day) => ` el ${day}`,
    waiting: (who) => `A la espera de ${who}.`,
    notYet: (who) => `${who} dijo que todavía no.`,
    soFar: (figure) => `Medido hoy: ${figure}.`,
    refusal: {
      not_a_supervisor: 'No se puede nombrar a esa persona. Elija a alguien de la lista.',
      named_already: 'Esa persona ya lee su camino.',
    },
  },
}
