import type { Words } from '#platform/words.ts'
import type { PostName } from '../team/team.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly grants: string
  readonly grantsLead: string
  readonly example: string
  readonly name: string
  readonly source: string
  readonly startsIn: string
  readonly months: string
  readonly post: string
  readonly noPost: string
  readonly fte: string
  readonly payShare: string
  readonly payShareHint: string
  readonly dollarsPerMonth: string
  readonly dollarsHint: string
  readonly addGrant: string
  readonly posts: string
  readonly postsLead: string
  readonly perClinician: string
  readonly pay: string
  readonly addPost: string
  readonly measured: string
  readonly measuredLead: string
  readonly cds: string
  readonly share: string
  readonly measuredOn: string
  readonly addShare: string
  readonly problems: string
  readonly onlyStaff: string
  readonly caption: string
  readonly what: string
  readonly says: string
  readonly takeBack: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly grantSays: (from: string, months: string, pays: string) => string
  readonly paysNothing: string
  readonly paysMonth: (amount: string) => string
  readonly paysShare: (share: string, fte: string, post: string) => string
  readonly postSays: (per: string, pay: string) => string
  readonly shareSays: (share: string, on: string) => string
  readonly postNames: Readonly<Record<PostName, string>>
}

export const entryWords: Words<Shape> = {
  en: {
    title: 'What the county enters',
    lead: 'Grants with their end, posts added to the team, and shares of visits measured at a school. Each changes the plan at once and can be taken back.',
    grants: 'A grant',
    grantsLead: 'A grant ends. The plan counts it apart from what visits earn, and shows what its end does.',
    example:
      'Ready example: six navigator posts for eighteen months, partly paid by the state’s Certified Wellness Coach employer support grant of autumn 2024. How much it pays is not public; the county enters it.',
    name: 'Name of the grant',
    source: 'Where its terms stand',
    startsIn: 'First month (YYYY-MM)',
    months: 'Months',
    post: 'Posts it pays for',
    noPost: 'No posts: an amount a month',
    fte: 'How many full-time posts',
    payShare: 'Share of their cost it pays (0 to 1)',
    payShareHint: 'Leave empty until it is known; it then counts as nothing, and the page says so.',
    dollarsPerMonth: 'Or dollars a month',
    dollarsHint: 'Takes the place of the share.',
    addGrant: 'Enter this grant',
    posts: 'A post the county adds',
    postsLead: 'Every team gets it: so many for each full-time clinician, at a yearly pay before benefits.',
    perClinician: 'Posts for each full-time clinician',
    pay: 'Pay of a full post in dollars a year',
    addPost: 'Enter this post',
    measured: 'A measured Medi-Cal share',
    measuredLead:
      'The share of a school’s visits, not of its students, that Medi-Cal pays. It takes the place of the estimate for that school.',
    cds: 'School code (14 digits)',
    share: 'Share of visits (0 to 1)',
    measuredOn: 'Measured on (YYYY-MM-DD)',
    addShare: 'Enter this share',
    problems: 'Nothing was entered',
    onlyStaff: 'The county’s director and coordinators enter these.',
    caption: 'What holds now',
    what: 'What',
    says: 'Says',
    takeBack: 'Take back',
    emptyTitle: 'Nothing entered yet',
    emptyWhy: 'The plan uses the listed assumptions alone.',
    grantSays: (from, months, pays) => `From ${from} for ${months} months; ${pays}.`,
    paysNothing: 'what it pays is not entered, so it counts as nothing',
    paysMonth: (amount) => `${amount} a month`,
    paysShare: (share, fte, post) => `${share} of ${fte} posts (${post})`,
    postSays: (per, pay) => `${per} for each full-time clinician, ${pay} a year`,
    shareSays: (share, on) => `${share} of visits, measured ${on}`,
    postNames: {
      clinician_licensed: 'Clinician, licensed',
      clinician_associate: 'Clinician, associate',
      clinician_2: 'Clinician II',
      navigator: 'Navigator or wellness coach',
      coordinator: 'Coordinator',
      graduate_intern: 'Graduate intern',
      peer_specialist: 'Peer specialist',
    },
  },
  es: {
    title: 'Lo que el condado registra',
    lead: 'Subvenciones con su fin, puestos que se agregan al equipo y proporciones de visitas medidas en una escuela. Cada una cambia el plan de inmediato y se puede retirar.',
    grants: 'Una subvención',
    grantsLead:
      'Una subvención termina. El plan la cuenta aparte de lo que ganan las visitas y muestra qué hace su fin.',
    example:
      'Ejemplo listo: seis puestos de navegador por dieciocho meses, pagados en parte por la subvención estatal de asesores de bienestar certificados de otoño de 2024. Cuánto paga no es público; lo registra el condado.',
    name: 'Nombre de la subvención',
    source: 'Dónde están sus términos',
    startsIn: 'Primer mes (AAAA-MM)',
    months: 'Meses',
    post: 'Puestos que paga',
    noPost: 'Sin puestos: una cantidad al mes',
    fte: 'Cuántos puestos de tiempo completo',
    payShare: 'Parte de su costo que paga (0 a 1)',
    payShareHint: 'Déjelo vacío hasta que se sepa; entonces cuenta como nada y la página lo dice.',
    dollarsPerMonth: 'O dólares al mes',
    dollarsHint: 'Sustituye a la parte.',
    addGrant: 'Registrar esta subvención',
    posts: 'Un puesto que agrega el condado',
    postsLead:
      'Cada equipo lo recibe: tantos por cada clínico de tiempo completo, con un sueldo anual antes de prestaciones.',
    perClinician: 'Puestos por cada clínico de tiempo completo',
    pay: 'Sueldo anual de un puesto completo en dólares',
    addPost: 'Registrar este puesto',
    measured: 'Una proporción de Medi-Cal medida',
    measuredLead:
      'La parte de las visitas de una escuela, no de sus estudiantes, que paga Medi-Cal. Sustituye a la estimación de esa escuela.',
    cds: 'Código de la escuela (14 dígitos)',
    share: 'Parte de las visitas (0 a 1)',
    measuredOn: 'Medido el (AAAA-MM-DD)',
    addShare: 'Registrar esta proporción',
    problems: 'No se registró nada',
    onlyStaff: 'Esto lo registran la dirección y la coordinación del condado.',
    caption: 'Lo vigente',
    what: 'Qué',
    says: 'Dice',
    takeBack: 'Retirar',
    emptyTitle: 'Aún no hay registros',
    emptyWhy: 'El plan usa solo los supuestos de la lista.',
    grantSays: (from, months, pays) => `Desde ${from} por ${months} meses; ${pays}.`,
    paysNothing: 'no se ha registrado cuánto paga, así que cuenta como nada',
    paysMonth: (amount) => `${amount} al mes`,
    paysShare: (share, fte, post) => `${share} de ${fte} puestos (${post})`,
    postSays: (per, pay) => `${per} por cada clínico de tiempo completo, ${pay} al año`,
    shareSays: (share, on) => `${share} de las visitas, medido ${on}`,
    postNames: {
      clinician_licensed: 'Clínico con licencia',
      clinician_associate: 'Clínico asociado',
      clinician_2: 'Clínico II',
      navigator: 'Navegador o asesor de bienestar',
      coordinator: 'Coordinador',
      graduate_intern: 'Pasante de posgrado',
      peer_specialist: 'Especialista par',
    },
  },
}
