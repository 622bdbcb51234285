import type { Words } from '#platform/words.ts'

type Shape = {
  readonly home: string
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly roles: (count: number) => string
  readonly paths: string
  readonly pathsLead: string
  readonly lessons: string
  readonly lessonsLead: string
  readonly tools: string
  readonly readiness: string
  readonly readinessText: string
  readonly whoDoesWhat: string
  readonly whoDoesWhatText: string
  readonly launchBoard: string
  readonly launchBoardText: string
  readonly journey: string
  readonly journeyText: string
  readonly duties: string
  readonly dutiesText: string
  readonly glossary: string
  readonly glossaryText: string
  readonly minutes: (count: number) => string
  readonly proposedRole: string
  readonly programRole: string
  readonly pathHeading: string
  readonly pathLabel: (role: string) => string
  readonly phase: (label: string, title: string) => string
  readonly steps: (count: number) => string
  readonly doneOf: (done: number, of: number) => string
  readonly leavesTitle: (full: number) => string
  readonly begin: (phase: string) => string
  readonly workbook: string
  readonly workbookForms: string
  readonly workbooks: string
  readonly workbooksText: string
  readonly video: string
  readonly videos: string
  readonly videosText: string
  readonly nextStep: string
  readonly nextLead: string
  readonly nextIs: (label: string, title: string) => string
  readonly allDone: string
  readonly yours: string
  readonly yoursLink: (role: string) => string
}

export const roleWords: Words<Shape> = {
  en: {
    home: 'Learn',
    title: 'Learn your role',
    lead: 'Eight roles turn a school into a center of wellness. Each has a path from the first question to the second year. Read all of it without an account.',
    description:
      'Eight roles, each with a path of steps: what to do, what to make, and how you know it is done.',
    roles: (count) => (count === 8 ? 'Eight roles' : `${count} roles`),
    paths: 'Short paths for everyone',
    pathsLead: 'No account needed.',
    lessons: 'Lessons',
    lessonsLead: 'What every role stands on. Each ends with a few scenes to try yourself on.',
    tools: 'Tools for your school',
    readiness: 'Are we ready?',
    readinessText: 'A check for a school or a district, scored at once. No account needed.',
    whoDoesWhat: 'Who does what here',
    whoDoesWhatText: 'Overlaps, gaps and hand-overs of your school on one page.',
    launchBoard: 'Launch board',
    launchBoardText: 'What must be ready before a team arrives, with owner and date.',
    journey: 'Launch plan',
    journeyText: 'Fourteen steps from the first meeting to the first review, with what holds up the launch.',
    duties: 'Duties',
    dutiesText: 'What law asks of districts and schools, with source and next date.',
    glossary: 'Words',
    glossaryText: 'What the words in these lessons mean.',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    proposedRole:
      'This role is our own proposal; the program has no public page for it. Your county decides.',
    programRole:
      'The early phases follow the program’s public pages where they are known. The later ones are ours, and say so.',
    pathHeading: 'The path',
    pathLabel: (role) => `Phases for the ${role}`,
    phase: (label, title) => `Phase ${label}: ${title}`,
    steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
    doneOf: (done, of) => `${done} of ${of} steps done`,
    leavesTitle: (full) => (full === 1 ? 'One of five leaves is full' : `${full} of five leaves are full`),
    begin: (phase) => `Begin with ${phase}`,
    workbook: 'Open the workbook of this role',
    workbookForms: 'Its blank forms to print or fill in, in English and Spanish (ZIP)',
    workbooks: 'Workbooks',
    workbooksText: 'One for each role, and for readiness, COST, money and partners: on the web or as a PDF.',
    video: 'Watch the video of this role',
    videos: 'Videos',
    videosText: 'Each role in about a minute, with captions.',
    nextStep: 'Your next step',
    nextLead: 'Start at the beginning. The first phase is reading, thinking and talking.',
    nextIs: (label, title) => `In phase ${label}, ${title}:`,
    allDone: 'Nothing waits for you on this path. Some steps may still wait for a colleague.',
    yours: 'Your path',
    yoursLink: (role) => `See the whole path: ${role}`,
  },
  es: {
    home: 'Aprender',
    title: 'Aprenda su función',
    lead: 'Ocho funciones convierten una escuela en un centro de bienestar. Cada una tiene un camino, desde la primera pregunta hasta el segundo año. Puede leer todo sin cuenta.',
    description:
      'Ocho funciones, cada una con un camino de pasos: qué hacer, qué preparar y cómo saber que está hecho.',
    roles: (count) => (count === 8 ? 'Ocho funciones' : `${count} funciones`),
    paths: 'Caminos cortos para todos',
    pathsLead: 'No hace falta una cuenta.',
    lessons: 'Lecciones',
    lessonsLead: 'La base de cada función. Al final de cada una hay escenas para ponerse a prueba.',
    tools: 'Herramientas para su escuela',
    readiness: '¿Estamos listos?',
    readinessText: 'Una revisión para una escuela o un distrito, con resultado inmediato. Sin cuenta.',
    whoDoesWhat: 'Quién hace qué aquí',
    whoDoesWhatText: 'Coincidencias, huecos y relevos de su escuela en una página.',
    launchBoard: 'Tablero de inicio',
    launchBoardText: 'Lo que debe estar listo antes de que llegue un equipo, con responsable y fecha.',
    journey: 'Plan de inicio',
    journeyText: 'Catorce pasos de la primera reunión a la primera revisión, y lo que frena el inicio.',
    duties: 'Deberes',
    dutiesText: 'Lo que la ley pide a distritos y escuelas, con fuente y próxima fecha.',
    glossary: 'Palabras',
    glossaryText: 'Qué significan las palabras de estas lecciones.',
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
    proposedRole:
      'Esta función es propuesta nuestra; el programa no tiene una página pública sobre ella. Su condado decide.',
    programRole:
      'Las primeras fases siguen las páginas públicas del programa donde se conocen. Las demás son nuestras y lo dicen.',
    pathHeading: 'El camino',
    pathLabel: (role) => `Fases de la función: ${role}`,
    phase: (label, title) => `Fase ${label}: ${title}`,
    steps: (count) => (count === 1 ? '1 paso' : `${count} pasos`),
    doneOf: (done, of) => `${done} de ${of} pasos hechos`,
    leavesTitle: (full) =>
      full === 1 ? 'Una de cinco hojas está llena' : `${full} de cinco hojas están llenas`,
    begin: (phase) => `Empezar con ${phase}`,
    workbook: 'Abrir el cuaderno de esta función',
    workbookForms: 'Sus hojas en blanco para imprimir o llenar, en inglés y español (ZIP)',
    workbooks: 'Cuadernos',
    workbooksText: 'Uno para cada función, y para preparación, COST, dinero y socios: en la web o como PDF.',
    video: 'Ver el video de esta función',
    videos: 'Videos',
    videosText: 'Cada función en un minuto, con subtítulos.',
    nextStep: 'Su próximo paso',
    nextLead: 'Empiece por el principio. La primera fase es leer, pensar y conversar.',
    nextIs: (label, title) => `En la fase ${label}, ${title}:`,
    allDone: 'Nada espera por usted en este camino. Quizá algún paso espere a un colega.',
    yours: 'Su camino',
    yoursLink: (role) => `Ver todo el camino: ${role}`,
  },
}
