import type { Words } from '#platform/words.ts'
import type { AnsweringRole, AskKind, DueRefusal, ReturnRefusal, Scope, WordRefusal } from './decision.ts'

type Problem = 'missing' | 'too_long' | 'not_a_day' | 'choose' | 'choices' | 'no_school'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly home: string
  readonly newTitle: string
  readonly newLead: string
  readonly raisedHeading: string
  readonly raisedLead: string
  readonly raisedWaiting: (count: number) => string
  readonly raisedBy: (who: string, day: string) => string
  readonly wordIt: string
  readonly dismiss: string
  readonly empty: { readonly title: string; readonly why: string }
  readonly decisionHeader: string
  readonly takenHeader: string
  readonly asksHeader: string
  readonly stateHeader: string
  readonly taken: (by: string, day: string) => string
  readonly csv: string
  readonly words: string
  readonly wordsHint: string
  readonly takenBy: string
  readonly takenByHint: string
  readonly takenOn: string
  readonly convening: string
  readonly noConvening: string
  readonly kind: string
  readonly kinds: Readonly<Record<AskKind, string>>
  readonly question: string
  readonly questionHint: string
  readonly choices: string
  readonly choicesHint: string
  readonly role: string
  readonly roles: Readonly<Record<AnsweringRole, string>>
  readonly scope: string
  readonly scopes: Readonly<Record<Scope, string>>
  readonly district: string
  readonly chooseDistrict: string
  readonly schools: string
  readonly schoolsHint: string
  readonly schoolsOf: (district: string, count: number) => string
  readonly due: string
  readonly dueHint: string
  readonly save: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<Problem, string>>
  readonly wordRefusal: Readonly<Record<WordRefusal, string>>
  readonly dueRefusal: Readonly<Record<DueRefusal, string>>
  readonly returnRefusal: Readonly<Record<ReturnRefusal, string>>
  readonly asks: (role: string, day: string) => string
  readonly asksNothing: string
  readonly answered: (answered: number, asked: number) => string
  readonly state: {
    readonly withdrawn: string
    readonly returned: (day: string) => string
    readonly waiting: (day: string) => string
    readonly counting: string
    readonly stands: string
  }
  readonly backHeading: string
  readonly backLead: string
  readonly total: Readonly<Record<'students' | 'adults', string>>
  readonly between: (low: string, high: string) => string
  readonly range: (low: string, high: string) => string
  readonly rangeHidden: string
  readonly hidden: string
  readonly yes: string
  readonly no: string
  readonly answerHeader: string
  readonly countHeader: string
  readonly smallNote: (least: number) => string
  readonly near: string
  readonly bringBack: string
  readonly bringBackWhy: string
  readonly answersLink: string
  readonly moveDue: string
  readonly moveDueButton: string
  readonly publish: string
  readonly unpublish: string
  readonly published: (day: string) => string
  readonly withdraw: string
  readonly withdrawReason: string
  readonly withdrawButton: string
  readonly answersTitle: string
  readonly answersLead: string
  readonly answersEmpty: { readonly title: string; readonly why: string }
  readonly stewards: (names: string) => string
  readonly nameAnother: string
  readonly schoolHeader: string
  readonly noAnswer: string
  readonly saved: string
  readonly limitsHeading: string
  readonly limitsLead: (students: number, adults: number) => string
  readonly limitOf: Readonly<Record<'students' | 'adults', string>>
  readonly limitRaise: string
  readonly limitRefusal: string
  readonly panelHeading: string
  readonly panelLead: string
  readonly all: string
}

export const decisionWords: Words<Shape> = {
  en: {
    title: 'Decisions',
    lead: 'What was decided, what each asks of schools, and what came back.',
    description: 'Decisions of the county’s convenings and what came back of them, as counts and ranges.',
    home: 'Collective impact',
    newTitle: 'Word a decision',
    newLead:
      'Say what was decided. If it asks something of schools, each of them finds the question in Today and in its workbook, and answers until the last day.',
    raisedHeading: 'Raised in a talk, waiting for words',
    raisedLead: 'Nobody is asked anything until you word it.',
    raisedWaiting: (count) =>
      count === 1
        ? '1 decision was raised and waits for words'
        : `${count} decisions were raised and wait for words`,
    raisedBy: (who, day) => `Raised by ${who} on ${day}`,
    wordIt: 'Word it',
    dismiss: 'Not a decision',
    empty: {
      title: 'No decision yet',
      why: 'A decision is raised in a talk or worded here. What it asks of schools then comes back as counts and ranges.',
    },
    decisionHeader: 'Decision',
    takenHeader: 'Taken',
    asksHeader: 'Asks of schools',
    stateHeader: 'Where it stands',
    taken: (by, day) => `${by}, ${day}`,
    csv: 'All decisions as a table (CSV)',
    words: 'What was decided',
    wordsHint: 'One or two sentences. No name of a student or family.',
    takenBy: 'Who decided',
    takenByHint: 'A group, such as “Fall convening” or “Leadership team”.',
    takenOn: 'Decided on',
    convening: 'At which convening',
    noConvening: 'Outside a convening',
    kind: 'What does it ask of schools?',
    kinds: {
      none: 'Nothing; it stands by itself',
      students: 'A number of students',
      adults: 'A number of adults',
      yes_no: 'Yes or no',
      choice: 'One of a few answers',
    },
    question: 'The question to each school',
    questionHint: 'Such as “How many students had a first visit within ten days?”',
    choices: 'Answers to choose from',
    choicesHint: 'Only for “one of a few answers”: two to eight, each on its own line.',
    role: 'Who answers at the school',
    roles: {
      principal: 'Principal',
      assistant_principal: 'Assistant principal',
      school_counselor: 'School counselor',
      school_psychologist: 'School psychologist',
      school_social_worker: 'School social worker',
      family_navigator: 'Family navigator',
      wellness_coach: 'Wellness coach',
      behavioral_health_coach: 'Behavioral health coach',
      peer_specialist: 'Peer specialist',
      district_leader: 'District leader, for each school',
      clinician_1: 'Clinician I',
      clinician_2: 'Clinician II',
      associate: 'Associate (registered)',
      health_center_partner: 'Health center partner',
    },
    scope: 'Which schools',
    scopes: {
      county: 'All schools of the county',
      district: 'All schools of a district',
      schools: 'The schools I pick below',
    },
    district: 'District',
    chooseDistrict: 'Choose a district',
    schools: 'Schools',
    schoolsHint: 'Only for “the schools I pick below”.',
    schoolsOf: (district, count) => `${district} (${count === 1 ? '1 school' : `${count} schools`})`,
    due: 'Last day to answer',
    dueHint: 'Answers can be changed until then. What comes back is counted once, after it.',
    save: 'Ask the schools',
    errorHeading: 'Please look at this again. Nothing was lost.',
    problem: {
      missing: 'Please fill this in.',
      too_long: 'This is too long.',
      not_a_day: 'Please give a day.',
      choose: 'Please choose one.',
      choices: 'Give two to eight answers of at most 100 letters, each on its own line.',
      no_school: 'Please pick the schools.',
    },
    wordRefusal: {
      already_worded: 'Someone else has worded this or set it aside in the meantime.',
      no_such_school: 'One of these schools is not open in this county. Please pick again.',
      due_in_the_past: 'The last day to answer has passed already. Please give a later one.',
      too_few_schools:
        'Too few schools: what they answer could not be told without telling whose answer it is. A number needs at least three schools, a yes or no or a choice at least five.',
    },
    dueRefusal: {
      already_returned: 'The answers have come back. The day can no longer be moved.',
      withdrawn: 'This decision was withdrawn.',
      no_question: 'This decision asks nothing.',
      not_later: 'The day can only be moved to a later one.',
      past_due: 'The last day has passed; what came in is being counted.',
    },
    returnRefusal: {
      already_returned: 'The answers have come back already.',
      withdrawn: 'This decision was withdrawn.',
      no_question: 'This decision asks nothing.',
      not_yet: 'Not yet: some schools have not answered, and they have until the last day.',
    },
    asks: (role, day) => `${role}, by ${day}`,
    asksNothing: 'Nothing',
    answered: (answered, asked) => `${answered} of ${asked} schools answered`,
    state: {
      withdrawn: 'Withdrawn',
      returned: (day) => `Came back on ${day}`,
      waiting: (day) => `Answers come in until ${day}`,
      counting: 'The last day has passed; being counted',
      stands: 'Stands',
    },
    backHeading: 'What came back',
    backLead: 'Counts and ranges. No school is named, and none can be told from them.',
    total: { students: 'Students in all', adults: 'Adults in all' },
    between: (low, high) => `${low} to ${high}`,
    range: (low, high) => `Each school: between ${low} and ${high}`,
    rangeHidden: 'How far schools lie apart is not shown, since one of them is small.',
    hidden: 'Too few to show',
    yes: 'Yes',
    no: 'No',
    answerHeader: 'Answer',
    countHeader: 'Schools',
    smallNote: (least) =>
      `Numbers below ${least} are hidden, and others with them where they would give one away.`,
    near: 'Nothing is shown: an earlier question went to nearly the same schools, and the two together would give one school’s answer away. Ask the same schools again, or a list that differs by more.',
    bringBack: 'Bring the answers back',
    bringBackWhy: 'Every school has answered. They come back once: nobody can change an answer after that.',
    answersLink: 'Answers school by school',
    moveDue: 'A later last day',
    moveDueButton: 'Give more days',
    publish: 'Show it to everyone',
    unpublish: 'Take it off the public page',
    published: (day) => `Anyone can read it since ${day}.`,
    withdraw: 'Withdraw this decision',
    withdrawReason: 'Why it no longer stands',
    withdrawButton: 'Withdraw it',
    answersTitle: 'Answers school by school',
    answersLead:
      'You read this since you were named to. It is for helping a school answer, never for ranking: it stands by name, and it goes into no other page or file.',
    answersEmpty: {
      title: 'These answers are not yours to read',
      why: 'Only the school itself and who was named by the author of the decision read them. Everyone reads what comes back.',
    },
    stewards: (names) => `Named to read these answers: ${names}.`,
    nameAnother: 'Name a colleague',
    schoolHeader: 'School',
    noAnswer: 'No answer yet',
    saved: 'Saved.',
    limitsHeading: 'From which number on we show',
    limitsLead: (students, adults) =>
      `This county shows counts of students from ${students} on and what adults answered from ${adults} on. A limit can be raised; nobody can lower it.`,
    limitOf: { students: 'Counts of students', adults: 'Answers of adults' },
    limitRaise: 'Raise the limit',
    limitRefusal: 'A limit can only be raised.',
    panelHeading: 'What came back since last time',
    panelLead: 'We decided, schools answered, and this is what came back.',
    all: 'All decisions',
  },
  es: {
    title: 'Decisiones',
    lead: 'Qué se decidió, qué pide cada decisión a las escuelas y qué volvió.',
    description: 'Decisiones de las reuniones del condado y lo que volvió, en conteos y rangos.',
    home: 'Impacto colectivo',
    newTitle: 'Redactar una decisión',
    newLead:
      'Diga qué se decidió. Si pide algo a las escuelas, cada una encuentra la pregunta en Hoy y en su cuaderno, y responde hasta el último día.',
    raisedHeading: 'Planteadas en una charla, por redactar',
    raisedLead: 'No se pide nada a nadie hasta que usted la redacte.',
    raisedWaiting: (count) =>
      count === 1
        ? '1 decisión planteada espera redacción'
        : `${count} decisiones planteadas esperan redacción`,
    raisedBy: (who, day) => `La planteó ${who} el ${day}`,
    wordIt: 'Redactarla',
    dismiss: 'No es una decisión',
    empty: {
      title: 'Aún no hay decisiones',
      why: 'Una decisión se plantea en una charla o se redacta aquí. Lo que pide a las escuelas vuelve en conteos y rangos.',
    },
    decisionHeader: 'Decisión',
    takenHeader: 'Tomada',
    asksHeader: 'Pide a las escuelas',
    stateHeader: 'Cómo va',
    taken: (by, day) => `${by}, ${day}`,
    csv: 'Todas las decisiones en una tabla (CSV)',
    words: 'Qué se decidió',
    wordsHint: 'Una o dos frases. Ningún nombre de estudiante o familia.',
    takenBy: 'Quién decidió',
    takenByHint: 'Un grupo, como “Reunión de otoño” o “Equipo de liderazgo”.',
    takenOn: 'Se decidió el',
    convening: 'En qué reunión',
    noConvening: 'Fuera de una reunión',
    kind: '¿Qué pide a las escuelas?',
    kinds: {
      none: 'Nada; vale por sí sola',
      students: 'Un número de estudiantes',
      adults: 'Un número de adultos',
      yes_no: 'Sí o no',
      choice: 'Una de unas pocas respuestas',
    },
    question: 'La pregunta a cada escuela',
    questionHint: 'Por ejemplo: “¿Cuántos estudiantes tuvieron su primera visita en diez días?”',
    choices: 'Respuestas para elegir',
    choicesHint: 'Solo para “una de unas pocas respuestas”: de dos a ocho, cada una en su línea.',
    role: 'Quién responde en la escuela',
    roles: {
      principal: 'Dirección',
      assistant_principal: 'Subdirección',
      school_counselor: 'Consejería escolar',
      school_psychologist: 'Psicología escolar',
      school_social_worker: 'Trabajo social escolar',
      family_navigator: 'Guía para familias',
      wellness_coach: 'Promotor de bienestar',
      behavioral_health_coach: 'Promotor de salud conductual',
      peer_specialist: 'Especialista de pares',
      district_leader: 'Liderazgo del distrito, por cada escuela',
      clinician_1: 'Profesional clínico I',
      clinician_2: 'Profesional clínico II',
      associate: 'Asociado (registrado)',
      health_center_partner: 'Socio del centro de salud',
    },
    scope: 'Qué escuelas',
    scopes: {
      county: 'Todas las del condado',
      district: 'Todas las de un distrito',
      schools: 'Las que elijo abajo',
    },
    district: 'Distrito',
    chooseDistrict: 'Elija un distrito',
    schools: 'Escuelas',
    schoolsHint: 'Solo para “las que elijo abajo”.',
    schoolsOf: (district, count) => `${district} (${count === 1 ? '1 escuela' : `${count} escuelas`})`,
    due: 'Último día para responder',
    dueHint: 'Las respuestas pueden cambiarse hasta entonces. Lo que vuelve se cuenta una vez, después.',
    save: 'Preguntar a las escuelas',
    errorHeading: 'Revise esto de nuevo. No se perdió nada.',
    problem: {
      missing: 'Complete esto.',
      too_long: 'Es demasiado largo.',
      not_a_day: 'Escriba un día.',
      choose: 'Elija una opción.',
      choices: 'Escriba de dos a ocho respuestas de hasta 100 letras, cada una en su línea.',
      no_school: 'Elija las escuelas.',
    },
    wordRefusal: {
      already_worded: 'Mientras tanto, alguien la redactó o la apartó.',
      no_such_school: 'Una de estas escuelas no está abierta en este condado. Elija de nuevo.',
      due_in_the_past: 'El último día para responder ya pasó. Escriba uno posterior.',
      too_few_schools:
        'Muy pocas escuelas: no se podría contar lo que responden sin decir de quién es la respuesta. Un número necesita al menos tres escuelas; un sí o no, o una elección, al menos cinco.',
    },
    dueRefusal: {
      already_returned: 'Las respuestas ya volvieron. El día ya no se puede mover.',
      withdrawn: 'Esta decisión fue retirada.',
      no_question: 'Esta decisión no pide nada.',
      not_later: 'El día solo se puede mover a uno posterior.',
      past_due: 'El último día ya pasó; se está contando lo que llegó.',
    },
    returnRefusal: {
      already_returned: 'Las respuestas ya volvieron.',
      withdrawn: 'Esta decisión fue retirada.',
      no_question: 'Esta decisión no pide nada.',
      not_yet: 'Aún no: faltan escuelas por responder y tienen hasta el último día.',
    },
    asks: (role, day) => `${role}, a más tardar el ${day}`,
    asksNothing: 'Nada',
    answered: (answered, asked) => `${answered} de ${asked} escuelas respondieron`,
    state: {
      withdrawn: 'Retirada',
      returned: (day) => `Volvió el ${day}`,
      waiting: (day) => `Se responde hasta el ${day}`,
      counting: 'Pasó el último día; se está contando',
      stands: 'Vale',
    },
    backHeading: 'Qué volvió',
    backLead: 'Conteos y rangos. No se nombra a ninguna escuela ni se puede deducir.',
    total: { students: 'Estudiantes en total', adults: 'Adultos en total' },
    between: (low, high) => `de ${low} a ${high}`,
    range: (low, high) => `Cada escuela: entre ${low} y ${high}`,
    rangeHidden: 'No se muestra cuánto difieren las escuelas, porque una de ellas tiene un número pequeño.',
    hidden: 'Muy pocos para mostrar',
    yes: 'Sí',
    no: 'No',
    answerHeader: 'Respuesta',
    countHeader: 'Escuelas',
    smallNote: (least) =>
      `Los números menores de ${least} se ocultan, y otros con ellos cuando los delatarían.`,
    near: 'No se muestra nada: una pregunta anterior fue a casi las mismas escuelas, y las dos juntas revelarían la respuesta de una. Pregunte otra vez a las mismas escuelas, o a una lista que difiera en más.',
    bringBack: 'Traer las respuestas',
    bringBackWhy:
      'Todas las escuelas respondieron. Vuelven una sola vez: después nadie cambia una respuesta.',
    answersLink: 'Respuestas escuela por escuela',
    moveDue: 'Un último día posterior',
    moveDueButton: 'Dar más días',
    publish: 'Mostrarla a todos',
    unpublish: 'Quitarla de la página pública',
    published: (day) => `Cualquiera puede leerla desde el ${day}.`,
    withdraw: 'Retirar esta decisión',
    withdrawReason: 'Por qué ya no vale',
    withdrawButton: 'Retirarla',
    answersTitle: 'Respuestas escuela por escuela',
    answersLead:
      'Usted las lee porque se le nombró para ello. Sirven para ayudar a una escuela a responder, nunca para ordenar: llevan nombre y no pasan a ninguna otra página ni archivo.',
    answersEmpty: {
      title: 'Estas respuestas no son suyas para leer',
      why: 'Con nombre solo las leen la escuela y a quien nombró la autora de la decisión. Todos leen lo que vuelve.',
    },
    stewards: (names) => `Nombrados para leer estas respuestas: ${names}.`,
    nameAnother: 'Nombrar a un colega',
    schoolHeader: 'Escuela',
    noAnswer: 'Sin respuesta aún',
    saved: 'Guardado.',
    limitsHeading: 'Desde qué número mostramos',
    limitsLead: (students, adults) =>
      `Este condado muestra conteos de estudiantes desde ${students} y respuestas de adultos desde ${adults}. Un límite se puede subir; nadie puede bajarlo.`,
    limitOf: { students: 'Conteos de estudiantes', adults: 'Respuestas de adultos' },
    limitRaise: 'Subir el límite',
    limitRefusal: 'Un límite solo se puede subir.',
    panelHeading: 'Qué volvió desde la última vez',
    panelLead: 'Decidimos, las escuelas respondieron y esto es lo que volvió.',
    all: 'Todas las decisiones',
  },
}
