import type { Words } from '#platform/words.ts'
import type { OverridePart, OverrideRefusal, ThingKind } from './override.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly standing: (taken: number | null, now: number) => string
  readonly takenBy: (who: string, day: string) => string
  readonly conflicts: string
  readonly conflictsLead: string
  readonly before: string
  readonly after: string
  readonly ours: string
  readonly goneNow: string
  readonly keepOurs: string
  readonly takeTheirs: string
  readonly sayAnew: string
  readonly changes: (count: number) => string
  readonly changesNone: string
  readonly changeHeader: string
  readonly isNew: string
  readonly take: (edition: number) => string
  readonly takeLead: string
  readonly own: string
  readonly ownNone: string
  readonly ownNoneWhy: string
  readonly partHeader: string
  readonly whoHeader: string
  readonly roles: string
  readonly rolesLead: string
  readonly open: string
  readonly orderOf: (order: number) => string
  readonly retired: string
  readonly addHeading: string
  readonly addTitle: string
  readonly addSummary: string
  readonly addOrder: string
  readonly addOrderHint: string
  readonly addFollows: string
  readonly addFollowsHint: string
  readonly add: string
  readonly thingsOf: (name: string) => string
  readonly thingsLead: string
  readonly kindOf: Readonly<Record<ThingKind, string>>
  readonly partOf: Readonly<Record<OverridePart, string>>
  readonly textPart: Readonly<Record<'role' | 'step', string>>
  readonly common: string
  readonly hint: Readonly<Record<OverridePart, string>>
  readonly save: string
  readonly takeBack: string
  readonly retire: string
  readonly bringBack: string
  readonly asideReason: string
  readonly setAside: string
  readonly bringStepBack: string
  readonly ownSteps: string
  readonly addStep: string
  readonly addStepLead: string
  readonly stepPhase: string
  readonly stepTitle: string
  readonly stepText: string
  readonly stepTasks: string
  readonly stepTasksHint: string
  readonly stepSigner: string
  readonly stepByLearner: string
  readonly sources: string
  readonly reviews: string
  readonly refusal: Readonly<Record<OverrideRefusal, string>>
}

export const overrideWords: Words<Shape> = {
  en: {
    title: 'Our county’s edition',
    lead: 'Say roles, steps, tasks and links in your county’s own words. Only what differs is kept here; all else follows the common edition.',
    standing: (taken, now) =>
      taken === null
        ? `You read edition ${now} as it is.`
        : taken === now
          ? `You have looked through edition ${now}.`
          : `You looked through edition ${taken}. Edition ${now} is there.`,
    takenBy: (who, day) => `${who} looked it through on ${day}.`,
    conflicts: 'Changed beneath your own words',
    conflictsLead: 'Here the common text changed after you wrote yours. Choose for each.',
    before: 'It said',
    after: 'It now says',
    ours: 'You say',
    goneNow: 'nothing: it is gone',
    keepOurs: 'Keep ours',
    takeTheirs: 'Take the new text',
    sayAnew: 'Say it anew',
    changes: (count) => (count === 1 ? 'One change' : `${count} changes`),
    changesNone: 'Nothing has changed since you looked.',
    changeHeader: 'Where',
    isNew: 'new',
    take: (edition) => `Take edition ${edition}`,
    takeLead: 'This says you have looked it through. The next edition is compared with this one.',
    own: 'What you say in your own way',
    ownNone: 'Nothing yet',
    ownNoneWhy: 'Open a role below and change what your county calls otherwise.',
    partHeader: 'Part',
    whoHeader: 'By',
    roles: 'Roles',
    rolesLead: 'Rename, reorder or set aside a role, or open it to change its phases and steps.',
    open: 'Phases and steps',
    orderOf: (order) => `Place ${order}`,
    retired: 'Set aside',
    addHeading: 'Add a role of your own',
    addTitle: 'What it is called',
    addSummary: 'What it does, in a sentence',
    addOrder: 'Its place among the roles',
    addOrderHint: 'A number; smaller comes first.',
    addFollows: 'Whose path it walks',
    addFollowsHint: 'Its people walk the phases of this role, in your words.',
    add: 'Add this role',
    thingsOf: (name) => `Change: ${name}`,
    thingsLead: 'Each line has a permanent name. Choose one to say it in your own way.',
    kindOf: {
      role: 'Role',
      phase: 'Phase',
      step: 'Step',
      task: 'Task',
      subtask: 'Smaller task',
      artefact: 'Thing to make',
      field: 'Question to write down',
      objective: 'Objective',
      resource: 'Resource',
      source: 'Source',
    },
    partOf: {
      name: 'Name',
      name_es: 'Name in Spanish',
      text: 'Text',
      text_es: 'Text in Spanish',
      address: 'Address',
      order: 'Place',
      standing: 'Standing',
      aside: 'Set aside',
      role: 'Role',
      step: 'Step',
    },
    textPart: { role: 'What it does, in a sentence', step: 'Text of the step' },
    common: 'The common edition says',
    hint: {
      name: 'Up to 300 characters.',
      name_es: 'Read where the product speaks Spanish. Up to 300 characters.',
      text_es: 'Read where the product speaks Spanish. Up to 4,000 characters.',
      text: 'Plain paragraphs, with an empty line between them. Up to 4,000 characters.',
      address: 'Begins with https://',
      order: 'A number; smaller comes first.',
      standing: '',
      aside: 'Up to 300 characters. Everyone on this path reads it.',
      role: '',
      step: '',
    },
    save: 'Say it this way',
    takeBack: 'Take the common text again',
    retire: 'Set this role aside',
    bringBack: 'Bring this role back',
    asideReason: 'Why it is set aside here',
    setAside: 'Set this step aside',
    bringStepBack: 'Ask for this step again',
    ownSteps: 'Steps of your own',
    addStep: 'Add a step of your own',
    addStepLead: 'It stands at the end of the phase, for the people of this role alone.',
    stepPhase: 'In which phase',
    stepTitle: 'What it is called',
    stepText: 'Why it is there',
    stepTasks: 'What to do',
    stepTasksHint: 'One task on each line, up to twelve.',
    stepSigner: 'Who signs it',
    stepByLearner: 'No one; the learner says it is done',
    sources: 'Links and sources',
    reviews: 'Who stands for these texts',
    refusal: {
      written_meanwhile:
        'Someone else wrote this since you opened it. Nothing was overwritten; below is what stands now.',
      value_missing: 'Write something, or take the common text again.',
      too_long: 'That is too long.',
      not_an_address: 'That is no address. It begins with https://',
      not_a_number: 'Its place is a whole number up to 999.',
      part_unknown: 'That cannot be said otherwise here.',
      role_unknown: 'Choose whose path the role walks.',
      phase_unknown: 'Choose one of the phases.',
      signer_unknown: 'Choose who signs it.',
      conflicts_open: 'Choose first for each text that changed beneath your own words.',
    },
  },
  es: {
    title: 'La edición de nuestro condado',
    lead: 'Diga funciones, pasos, tareas y enlaces con las palabras de su condado. Solo se guarda lo que difiere; lo demás sigue la edición común.',
    standing: (taken, now) =>
      taken === null
        ? `Usted lee la edición ${now} tal cual.`
        : taken === now
          ? `Ya revisó la edición ${now}.`
          : `Revisó la edición ${taken}. Ya está la edición ${now}.`,
    takenBy: (who, day) => `La revisó ${who} el ${day}.`,
    conflicts: 'Cambió debajo de sus palabras',
    conflictsLead: 'Aquí el texto común cambió después de que escribió el suyo. Elija en cada caso.',
    before: 'Decía',
    after: 'Ahora dice',
    ours: 'Ustedes dicen',
    goneNow: 'nada: ya no está',
    keepOurs: 'Conservar lo nuestro',
    takeTheirs: 'Tomar el texto nuevo',
    sayAnew: 'Decirlo de nuevo',
    changes: (count) => (count === 1 ? 'Un cambio' : `${count} cambios`),
    changesNone: 'Nada ha cambiado desde que revisó.',
    changeHeader: 'Dónde',
    isNew: 'nuevo',
    take: (edition) => `Tomar la edición ${edition}`,
    takeLead: 'Esto dice que la revisó. La próxima edición se compara con esta.',
    own: 'Lo que dicen a su manera',
    ownNone: 'Nada todavía',
    ownNoneWhy: 'Abra abajo una función y cambie lo que su condado llama de otro modo.',
    partHeader: 'Parte',
    whoHeader: 'Por',
    roles: 'Funciones',
    rolesLead: 'Cambie el nombre, el orden o aparte una función, o ábrala para cambiar sus fases y pasos.',
    open: 'Fases y pasos',
    orderOf: (order) => `Lugar ${order}`,
    retired: 'Apartada',
    addHeading: 'Agregar una función propia',
    addTitle: 'Cómo se llama',
    addSummary: 'Qué hace, en una frase',
    addOrder: 'Su lugar entre las funciones',
    addOrderHint: 'Un número; el menor va primero.',
    addFollows: 'Qué camino recorre',
    addFollowsHint: 'Su gente recorre las fases de esta función, con las palabras de ustedes.',
    add: 'Agregar esta función',
    thingsOf: (name) => `Cambiar: ${name}`,
    thingsLead: 'Cada línea tiene un nombre permanente. Elija una para decirla a su manera.',
    kindOf: {
      role: 'Función',
      phase: 'Fase',
      step: 'Paso',
      task: 'Tarea',
      subtask: 'Tarea menor',
      artefact: 'Cosa por preparar',
      field: 'Pregunta por escribir',
      objective: 'Objetivo',
      resource: 'Recurso',
      source: 'Fuente',
    },
    partOf: {
      name: 'Nombre',
      name_es: 'Nombre en español',
      text: 'Texto',
      text_es: 'Texto en español',
      address: 'Dirección',
      order: 'Lugar',
      standing: 'Situación',
      aside: 'Apartado',
      role: 'Función',
      step: 'Paso',
    },
    textPart: { role: 'Qué hace, en una frase', step: 'Texto del paso' },
    common: 'La edición común dice',
    hint: {
      name: 'Hasta 300 signos.',
      name_es: 'Se lee cuando la página está en español. Hasta 300 signos.',
      text_es: 'Se lee cuando la página está en español. Hasta 4.000 signos.',
      text: 'Párrafos sencillos, con una línea vacía entre ellos. Hasta 4.000 signos.',
      address: 'Empieza con https://',
      order: 'Un número; el menor va primero.',
      standing: '',
      aside: 'Hasta 300 signos. Lo lee quien recorre este camino.',
      role: '',
      step: '',
    },
    save: 'Decirlo así',
    takeBack: 'Volver al texto común',
    retire: 'Apartar esta función',
    bringBack: 'Traer de vuelta esta función',
    asideReason: 'Por qué se aparta aquí',
    setAside: 'Apartar este paso',
    bringStepBack: 'Volver a pedir este paso',
    ownSteps: 'Pasos propios',
    addStep: 'Agregar un paso propio',
    addStepLead: 'Queda al final de la fase, solo para la gente de esta función.',
    stepPhase: 'En qué fase',
    stepTitle: 'Cómo se llama',
    stepText: 'Por qué está ahí',
    stepTasks: 'Qué hacer',
    stepTasksHint: 'Una tarea en cada línea, hasta doce.',
    stepSigner: 'Quién lo firma',
    stepByLearner: 'Nadie; quien aprende dice que está hecho',
    sources: 'Enlaces y fuentes',
    reviews: 'Quién responde por estos textos',
    refusal: {
      written_meanwhile:
        'Otra persona escribió esto desde que usted lo abrió. No se borró nada; abajo está lo que vale ahora.',
      value_missing: 'Escriba algo, o vuelva al texto común.',
      too_long: 'Es demasiado largo.',
      not_an_address: 'Eso no es una dirección. Empieza con https://',
      not_a_number: 'Su lugar es un número entero hasta 999.',
      part_unknown: 'Eso no se puede decir de otro modo aquí.',
      role_unknown: 'Elija qué camino recorre la función.',
      phase_unknown: 'Elija una de las fases.',
      signer_unknown: 'Elija quién lo firma.',
      conflicts_open: 'Elija primero en cada texto que cambió debajo de sus palabras.',
    },
  },
}
