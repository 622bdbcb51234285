import type { Words } from '#platform/words.ts'
import type { FirstMondayItem } from './first-monday.ts'

type Shape = {
  readonly title: string
  readonly titleOf: (school: string) => string
  readonly lead: string
  readonly chooseHeading: string
  readonly noSchool: string
  readonly noSchoolWhy: string
  readonly search: string
  readonly find: string
  readonly notFound: string
  readonly missing: (count: number) => string
  readonly board: string
  readonly makeHeading: string
  readonly makeLead: string
  readonly name: string
  readonly nameHint: string
  readonly role: string
  /** A name that paper cannot show. */
  readonly badName: string
  /** The board says something that paper cannot show. */
  readonly notOnPaper: string
  readonly make: string
  readonly badRole: string
  readonly welcome: (name: string) => string
  readonly roleAt: (role: string, school: string) => string
  readonly come: string
  readonly people: string
  readonly say: string
  readonly sayText: (name: string, role: string) => readonly string[]
  readonly danger: string
  readonly atSchool: string
  readonly open: string
  readonly items: Readonly<Record<FirstMondayItem, string>>
}

export const firstMondayWords: Words<Shape> = {
  en: {
    title: 'First Monday',
    titleOf: (school) => `First Monday at ${school}`,
    lead: 'One page for a new colleague’s first day, made from the school’s launch board: where to come, whom to meet, what to say, whom to call.',
    chooseHeading: 'Which school?',
    noSchool: 'No school is listed for you',
    noSchoolWhy: 'Ask your county office to enter the school at which you work.',
    search: 'Name of the school',
    find: 'Find it',
    notFound: 'No school of your county has these words in its name.',
    missing: (count) =>
      count === 1
        ? 'One line is still open on the launch board. Fill it in before Monday.'
        : `${count} lines are still open on the launch board. Fill them in before Monday.`,
    board: 'The school’s launch board',
    makeHeading: 'Print it for a new colleague',
    makeLead: 'The name stands on the sheet and is not kept.',
    name: 'First name',
    nameHint: 'May stay empty.',
    role: 'Role',
    badName:
      'Our PDFs have no letters for Amharic, Bengali, Burmese, Tamil and some more, for rare Chinese signs or for emoji. Write the name in other letters too, as she would spell it here.',
    notOnPaper:
      'The board has words that the sheet cannot show. Our PDFs have no letters for Amharic, Bengali, Burmese, Tamil and some more, for rare Chinese signs or for emoji. They show as empty boxes there.',
    make: 'Make the page (PDF)',
    badRole: 'Choose a role.',
    welcome: (name) => (name === '' ? 'Welcome' : `Welcome, ${name}`),
    roleAt: (role, school) => `${role} at ${school}`,
    come: 'Where to come',
    people: 'Five people to meet this week',
    say: 'Sixty seconds on what to say',
    sayText: (name, role) => [
      `Good morning. I am ${name === '' ? '____' : name}, your new ${role}. I work here, at this school, as one of you.`,
      'You know the students. If one of them worries you, tell me, even if you are not sure. You do not need the right words. We will look at it together.',
      'What students tell me stays with me, unless someone is in danger. So I may not tell you everything. I will always tell you what happens next.',
      'I start this week by listening. May I sit in on your class, or have lunch with you?',
    ],
    danger: 'If a child is in danger today',
    atSchool: 'At this school, call first:',
    open: 'not filled in yet; ask the principal before the first bell',
    items: {
      'lb-first-day': 'When and where',
      'lb-badge': 'Parking and sign-in',
      'lb-keys': 'Keys and alarm',
      'lb-room': 'Your room',
      'lb-bells': 'Bells',
      'lb-accounts': 'If a computer or account fails',
      'lb-person-1': 'Principal',
      'lb-person-2': 'Office manager',
      'lb-person-3': 'School counselor',
      'lb-person-4': 'Custodian',
      'lb-person-5': 'A teacher whom everyone trusts',
      'lb-crisis': 'Whom to call at school',
      'lb-protocol': 'The school’s crisis steps',
    },
  },
  es: {
    title: 'El primer lunes',
    titleOf: (school) => `El primer lunes en ${school}`,
    lead: 'Una página para el primer día de un colega, hecha con el tablero de inicio de la escuela: adónde ir, a quién conocer, qué decir, a quién llamar.',
    chooseHeading: '¿Qué escuela?',
    noSchool: 'Usted no tiene ninguna escuela en la lista',
    noSchoolWhy: 'Pida a la oficina del condado que anote la escuela donde trabaja.',
    search: 'Nombre de la escuela',
    find: 'Buscar',
    notFound: 'Ninguna escuela de su condado tiene esas palabras en su nombre.',
    missing: (count) =>
      count === 1
        ? 'Falta una línea en el tablero de inicio. Llénela antes del lunes.'
        : `Faltan ${count} líneas en el tablero de inicio. Llénelas antes del lunes.`,
    board: 'El tablero de inicio de la escuela',
    makeHeading: 'Imprímala para un colega nuevo',
    makeLead: 'El nombre va en la hoja y no se guarda.',
    name: 'Nombre',
    nameHint: 'Puede quedar vacío.',
    role: 'Papel',
    badName:
      'Nuestros PDF no tienen letras para el amárico, bengalí, birmano, tamil y algunos más, ni para signos chinos raros o emoji. Escriba el nombre en otras letras, como se escribiría aquí.',
    notOnPaper:
      'El tablero tiene palabras que la hoja no puede mostrar. Nuestros PDF no tienen letras para el amárico, bengalí, birmano, tamil y algunos más, ni para signos chinos raros o emoji. Salen como cuadros vacíos.',
    make: 'Hacer la página (PDF)',
    badRole: 'Elija un papel.',
    welcome: (name) => (name === '' ? 'Le damos la bienvenida' : `Le damos la bienvenida, ${name}`),
    roleAt: (role, school) => `${role}, ${school}`,
    come: 'Adónde ir',
    people: 'Cinco personas por conocer esta semana',
    say: 'Sesenta segundos: qué decir',
    sayText: (name, role) => [
      `Buenos días. Soy ${name === '' ? '____' : name}. Mi papel aquí: ${role}. Trabajo en esta escuela, con ustedes.`,
      'Ustedes conocen a los estudiantes. Si uno les preocupa, díganmelo, aunque no tengan certeza. No hacen falta las palabras justas. Lo vemos juntos.',
      'Lo que me cuentan los estudiantes se queda conmigo, salvo que alguien esté en peligro. Por eso quizá no les cuente todo. Siempre les diré qué sigue.',
      'Esta semana empiezo por escuchar. ¿Puedo visitar su clase o almorzar con ustedes?',
    ],
    danger: 'Si un niño está hoy en peligro',
    atSchool: 'En esta escuela, llame primero:',
    open: 'aún sin llenar; pregunte en la dirección antes del primer timbre',
    items: {
      'lb-first-day': 'Cuándo y dónde',
      'lb-badge': 'Estacionamiento y registro',
      'lb-keys': 'Llaves y alarma',
      'lb-room': 'Su sala',
      'lb-bells': 'Timbres',
      'lb-accounts': 'Si falla una computadora o cuenta',
      'lb-person-1': 'Dirección',
      'lb-person-2': 'Oficina',
      'lb-person-3': 'Consejería escolar',
      'lb-person-4': 'Mantenimiento',
      'lb-person-5': 'Un docente en quien todos confían',
      'lb-crisis': 'A quién llamar en la escuela',
      'lb-protocol': 'Los pasos de crisis de la escuela',
    },
  },
}
