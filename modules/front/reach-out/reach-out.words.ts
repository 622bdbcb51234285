import type { Words } from '#platform/words.ts'
import type { Asker, FieldRefusal, QuestionName } from './reach-out.ts'

type NextStep = {
  readonly text: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

export type ReachOutWords = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly notWatched: string
  readonly chooseCounty: string
  readonly noCounty: { readonly title: string; readonly why: string }
  readonly chooseAsker: string
  readonly askers: Readonly<Record<Asker, string>>
  readonly askerLeads: Readonly<Record<Asker, string>>
  readonly student: string
  readonly studentLead: string
  readonly closed: (county: string) => string
  readonly noChild: string
  readonly dangerTitle: string
  readonly dangerLead: string
  readonly danger: string
  readonly dangerYes: string
  readonly dangerNo: string
  readonly goOn: string
  readonly helpTitle: string
  readonly helpLead: string
  readonly helpNothingKept: string
  readonly questions: Readonly<Record<QuestionName, string>>
  readonly hints: Readonly<Partial<Record<QuestionName, string>>>
  readonly options: Readonly<Record<string, string>>
  readonly leaveEmpty: string
  readonly send: string
  readonly problems: string
  readonly refusals: Readonly<Record<FieldRefusal, string>>
  readonly nextTitle: string
  readonly nextLead: string
  readonly nextHeading: string
  readonly next: Readonly<Record<Asker, (county: string) => NextStep>>
  readonly answerTitle: string
  readonly answerFrom: (who: string, day: string) => string
  readonly answerGone: { readonly title: string; readonly why: string }
}

const at = (county: string) => `/counties/${county}`

export const reachOutWords: Words<ReachOutWords> = {
  en: {
    title: 'We need you',
    lead: 'No one does this alone. Tell us who you are, and you get the right next step at once.',
    description:
      'For families, schools, county offices, job seekers, clinicians, policy makers and health partners.',
    notWatched:
      'Nobody watches these messages day and night. In danger, call 911. In crisis, call or text 988.',
    chooseCounty: 'Choose your county',
    noCounty: {
      title: 'No county reads messages here yet',
      why: 'A county office opens this when its staff are ready to answer. Call your school or county office.',
    },
    chooseAsker: 'Who is asking?',
    askers: {
      family: 'A parent or caregiver',
      school: 'A principal or district',
      county_office: 'A county office that wants to start',
      job_seeker: 'Someone looking for this work',
      clinician: 'A clinician',
      policy: 'A policy maker',
      health_partner: 'A health partner',
    },
    askerLeads: {
      family: 'Help first, then a few questions: how to reach you, when, and in which language.',
      school: 'A team at your school, how to refer, a room, training.',
      county_office: 'Where to begin, and what it would take in your county.',
      job_seeker: 'In school, working in the field, or changing careers.',
      clinician: 'Work at a school, supervision wanted or offered.',
      policy: 'A visit, the figures, the law.',
      health_partner: 'Health centers, health plans, community organizations.',
    },
    student: 'A student',
    studentLead: 'You do not have to write anything. Here is who to ask.',
    closed: (county) =>
      `${county} does not read messages here yet. Its office opens this when its staff are ready to answer.`,
    noChild: 'Please write no child’s name and nothing about anyone’s health here.',
    dangerTitle: 'Before you write',
    dangerLead: 'If someone may be hurt, do not wait for an answer from us.',
    danger: 'Is someone in danger now?',
    dangerYes: 'Yes, or I am not sure',
    dangerNo: 'No',
    goOn: 'Go on',
    helpTitle: 'Get help now',
    helpLead: 'Call 911 if someone may be hurt. Call or text 988 for a crisis, day or night. Both are free.',
    helpNothingKept: 'Nothing you pressed or wrote was kept.',
    questions: {
      topic: 'What is it about?',
      how: 'How should we answer?',
      reach: 'The number or address for that',
      when: 'When is a good time?',
      spoken: 'Which language do you speak best?',
      interpreter: 'Would you like an interpreter?',
      name: 'Your name',
      place: 'Your school, office or organization',
      email: 'Your mail address',
      stand: 'Where do you stand?',
      step: 'What would be your next step?',
      license: 'Your license or where you are on the way',
      supervision: 'Supervision',
      words: 'Anything else we should know? You can leave this empty.',
    },
    hints: {
      reach: 'A phone number, mail address or street address.',
      words: 'Up to 600 letters. No child’s name, nothing about health.',
    },
    options: {
      help_at_school: 'Getting help at school',
      coverage: 'Medi-Cal or another health plan',
      basic_needs: 'Food, housing, a ride, other needs',
      interpreter_needed: 'Someone who speaks my language',
      other: 'Something else',
      call: 'Call me',
      text: 'Send me a text',
      email: 'Write me a mail',
      letter: 'Send me a letter',
      morning: 'In the morning',
      midday: 'Around noon',
      evening: 'In the evening',
      any_time: 'Any time',
      yes: 'Yes',
      no: 'No',
      team_at_my_school: 'A team at my school',
      how_to_refer: 'How to refer a student',
      space: 'A room for the team',
      training: 'Training for staff',
      looking: 'Just looking',
      planning: 'Planning it',
      ready: 'Ready to start',
      in_school: 'In school or college',
      working: 'Working in the field',
      changing: 'Changing careers',
      shadow: 'See the work for a day',
      internship: 'An internship',
      hours: 'Hours toward a license',
      job: 'A job',
      not_sure: 'Not sure yet',
      lcsw: 'LCSW',
      lmft: 'LMFT',
      lpcc: 'LPCC',
      psychologist: 'Psychologist',
      associate: 'Registered associate',
      trainee: 'Trainee or intern',
      pps: 'PPS credential',
      wanted: 'I am looking for it',
      offered: 'I could give it',
      neither: 'Neither',
      visit: 'A visit to a school',
      figures: 'The figures',
      law: 'Law and funding',
      health_center: 'A health center or clinic',
      health_plan: 'A health plan',
      community: 'A community organization',
    },
    leaveEmpty: 'Leave this empty',
    send: 'Send this message',
    problems: 'The message was not sent. Nothing you typed is lost.',
    refusals: {
      missing: 'Please answer this.',
      not_an_address: 'That is not a mail address. It looks like name@example.org.',
      not_a_choice: 'Choose one of the answers.',
      too_long: 'That is too long. Please make it shorter.',
    },
    nextTitle: 'Your message has arrived',
    nextLead: 'Someone at the county office reads it on a working day. It does not reach anyone at night.',
    nextHeading: 'What you can do right now',
    next: {
      family: (code) => ({
        text: 'You do not have to wait for us. The people at your child’s school can help today.',
        links: [
          { href: `${at(code)}/find-help`, text: 'Find help nearby: food, housing, doctors and more' },
          { href: `${at(code)}/call-me`, text: 'Ask someone at your school to call you' },
          { href: `${at(code)}/find-my-school`, text: 'Who to ask at my school' },
          { href: '/learn/paths/family-and-student', text: 'What help there is and what stays private' },
          { href: '/help-now', text: 'Help now' },
        ],
      }),
      school: (code) => ({
        text: 'See your school in the county’s plan, and what your role is when a team comes.',
        links: [
          { href: `${at(code)}/schools`, text: 'Find your school in the plan' },
          { href: '/learn/principal', text: 'The principal’s path' },
        ],
      }),
      county_office: () => ({
        text: 'Every county’s plan is worked out already, from public figures. Look up yours before we talk.',
        links: [
          { href: '/counties', text: 'Your county’s answer' },
          { href: '/learn/readiness', text: 'How ready are you? A list to go through' },
        ],
      }),
      job_seeker: (code) => ({
        text: 'The steps from school to license are on one page, with hours and years.',
        links: [
          { href: `${at(code)}/pages/careers`, text: 'The path, step by step, and posts that are open' },
          { href: '/learn', text: 'What each role does' },
        ],
      }),
      clinician: () => ({
        text: 'Read what a clinician does here in the first six weeks, before you decide.',
        links: [
          { href: '/learn/clinician-1', text: 'Clinician I' },
          { href: '/learn/clinician-2', text: 'Clinician II, who supervises' },
        ],
      }),
      policy: () => ({
        text: 'All counties stand side by side under the same assumptions.',
        links: [
          { href: '/california', text: 'California' },
          { href: '/promises', text: 'What we promise, and today’s figures' },
        ],
      }),
      health_partner: (code) => ({
        text: 'See which health center stands nearest to which school.',
        links: [
          { href: `${at(code)}/partners`, text: 'Health centers and schools' },
          { href: '/learn/paths/health-center-partner', text: 'For health center partners' },
        ],
      }),
    },
    answerTitle: 'An answer for you',
    answerFrom: (who, day) => `${who}, ${day}`,
    answerGone: {
      title: 'This link no longer opens anything',
      why: 'Links to answers work for fourteen days. Ask again, and we answer again.',
    },
  },
  es: {
    title: 'Le necesitamos',
    lead: 'Nadie hace esto sin ayuda. Díganos quién es y recibirá enseguida el siguiente paso.',
    description:
      'Para familias y escuelas. Para condados, para quien busca trabajo y para quien hace leyes. Y para socios de salud.',
    notWatched:
      'Nadie vigila estos mensajes de día y de noche. En peligro, llame al 911. En crisis, llame al 988 y oprima 2.',
    chooseCounty: 'Elija su condado',
    noCounty: {
      title: 'Ningún condado lee mensajes aquí todavía',
      why: 'La oficina del condado lo abre cuando su personal puede contestar. Llame a su escuela o a la oficina.',
    },
    chooseAsker: '¿Quién pregunta?',
    askers: {
      family: 'Madre, padre o cuidador',
      school: 'Directora o director, o distrito',
      county_office: 'Una oficina de condado que quiere empezar',
      job_seeker: 'Alguien que busca este trabajo',
      clinician: 'Profesional clínico',
      policy: 'Quien hace leyes o políticas',
      health_partner: 'Socio de salud',
    },
    askerLeads: {
      family: 'Primero la ayuda, después pocas preguntas: cómo, cuándo y en qué idioma le contestamos.',
      school: 'Un equipo en su escuela, cómo referir, un espacio, capacitación.',
      county_office: 'Por dónde empezar y qué haría falta en su condado.',
      job_seeker: 'Si estudia, si ya trabaja en esto o si cambia de carrera.',
      clinician: 'Trabajar en una escuela, pedir u ofrecer supervisión.',
      policy: 'Una visita, las cifras, la ley.',
      health_partner: 'Centros de salud, planes de salud, organizaciones comunitarias.',
    },
    student: 'Estudiante',
    studentLead: 'No tienes que escribir nada. Aquí dice a quién preguntar.',
    closed: (county) =>
      `${county} aún no lee mensajes aquí. Su oficina lo abre cuando su personal puede contestar.`,
    noChild: 'Por favor no escriba aquí el nombre de ningún niño ni nada sobre la salud de nadie.',
    dangerTitle: 'Antes de escribir',
    dangerLead: 'Si alguien puede salir herido, no espere nuestra respuesta.',
    danger: '¿Alguien está en peligro ahora?',
    dangerYes: 'Sí, o no sé',
    dangerNo: 'No',
    goOn: 'Seguir',
    helpTitle: 'Ayuda ahora',
    helpLead:
      'Llame al 911 si alguien puede salir herido. En una crisis llame al 988 y oprima 2, de día o de noche. Los dos son gratis.',
    helpNothingKept: 'No se guardó nada de lo que oprimió o escribió.',
    questions: {
      topic: '¿De qué se trata?',
      how: '¿Cómo le contestamos?',
      reach: 'El número o la dirección para eso',
      when: '¿A qué hora es mejor?',
      spoken: '¿Qué idioma habla mejor?',
      interpreter: '¿Quiere un intérprete?',
      name: 'Su nombre',
      place: 'Su escuela, oficina u organización',
      email: 'Su correo electrónico',
      stand: '¿En qué punto está?',
      step: '¿Cuál sería su siguiente paso?',
      license: 'Su licencia o en qué parte del camino está',
      supervision: 'Supervisión',
      words: '¿Algo más que debamos saber? Puede dejarlo vacío.',
    },
    hints: {
      reach: 'Un teléfono, un correo electrónico o una dirección postal.',
      words: 'Hasta 600 letras. Sin nombres de niños y nada sobre la salud.',
    },
    options: {
      help_at_school: 'Recibir ayuda en la escuela',
      coverage: 'Medi-Cal u otro plan de salud',
      basic_needs: 'Comida, vivienda, transporte, otras necesidades',
      interpreter_needed: 'Alguien que hable mi idioma',
      other: 'Otra cosa',
      call: 'Llámenme',
      text: 'Mándenme un mensaje de texto',
      email: 'Escríbanme un correo electrónico',
      letter: 'Mándenme una carta',
      morning: 'En la mañana',
      midday: 'Al mediodía',
      evening: 'En la tarde',
      any_time: 'A cualquier hora',
      yes: 'Sí',
      no: 'No',
      team_at_my_school: 'Un equipo en mi escuela',
      how_to_refer: 'Cómo referir a un estudiante',
      space: 'Un cuarto para el equipo',
      training: 'Capacitación para el personal',
      looking: 'Solo estamos viendo',
      planning: 'Lo estamos planeando',
      ready: 'Listos para empezar',
      in_school: 'Estudio',
      working: 'Trabajo en esto',
      changing: 'Cambio de carrera',
      shadow: 'Ver el trabajo un día',
      internship: 'Una pasantía',
      hours: 'Horas para una licencia',
      job: 'Un empleo',
      not_sure: 'Aún no sé',
      lcsw: 'LCSW',
      lmft: 'LMFT',
      lpcc: 'LPCC',
      psychologist: 'Psicología',
      associate: 'Asociado registrado',
      trainee: 'Practicante',
      pps: 'Credencial PPS',
      wanted: 'La busco',
      offered: 'Podría darla',
      neither: 'Ninguna',
      visit: 'Visitar una escuela',
      figures: 'Las cifras',
      law: 'Leyes y fondos',
      health_center: 'Un centro de salud o clínica',
      health_plan: 'Un plan de salud',
      community: 'Una organización comunitaria',
    },
    leaveEmpty: 'Deje esto vacío',
    send: 'Enviar este mensaje',
    problems: 'El mensaje no se envió. No se perdió nada de lo que escribió.',
    refusals: {
      missing: 'Por favor conteste esto.',
      not_an_address: 'Eso no es un correo electrónico. Se ve así: nombre@example.org.',
      not_a_choice: 'Elija una de las respuestas.',
      too_long: 'Es demasiado largo. Por favor acórtelo.',
    },
    nextTitle: 'Su mensaje llegó',
    nextLead: 'Alguien de la oficina del condado lo lee en un día de trabajo. De noche no le llega a nadie.',
    nextHeading: 'Lo que puede hacer ahora mismo',
    next: {
      family: (code) => ({
        text: 'No tiene que esperarnos. Las personas de la escuela de su hijo o hija pueden ayudar hoy.',
        links: [
          { href: `${at(code)}/find-help`, text: 'Busque ayuda cerca: comida, vivienda, doctores y más' },
          { href: `${at(code)}/call-me`, text: 'Pedir que alguien de su escuela le llame' },
          { href: `${at(code)}/find-my-school`, text: 'A quién preguntar en mi escuela' },
          { href: '/learn/paths/family-and-student', text: 'Qué ayuda hay y qué queda en privado' },
          { href: '/help-now', text: 'Ayuda ahora' },
        ],
      }),
      school: (code) => ({
        text: 'Vea su escuela en el plan del condado y cuál es su función cuando llega un equipo.',
        links: [
          { href: `${at(code)}/schools`, text: 'Encuentre su escuela en el plan' },
          { href: '/learn/principal', text: 'El camino de la dirección' },
        ],
      }),
      county_office: () => ({
        text: 'El plan de cada condado ya está calculado con cifras públicas. Vea el suyo antes de hablar.',
        links: [
          { href: '/counties', text: 'La respuesta de su condado' },
          { href: '/learn/readiness', text: '¿Qué tan listos están? Una lista' },
        ],
      }),
      job_seeker: (code) => ({
        text: 'Los pasos de la escuela a la licencia están en una página, con horas y años.',
        links: [
          { href: `${at(code)}/pages/careers`, text: 'El camino, paso a paso, y los puestos abiertos' },
          { href: '/learn', text: 'Qué hace cada función' },
        ],
      }),
      clinician: () => ({
        text: 'Lea qué hace aquí un clínico en las primeras seis semanas, antes de decidir.',
        links: [
          { href: '/learn/clinician-1', text: 'Clínico I' },
          { href: '/learn/clinician-2', text: 'Clínico II, que supervisa' },
        ],
      }),
      policy: () => ({
        text: 'Todos los condados están lado a lado con los mismos supuestos.',
        links: [
          { href: '/california', text: 'California' },
          { href: '/promises', text: 'Lo que prometemos y las cifras de hoy' },
        ],
      }),
      health_partner: (code) => ({
        text: 'Vea qué centro de salud está más cerca de qué escuela.',
        links: [
          { href: `${at(code)}/partners`, text: 'Centros de salud y escuelas' },
          { href: '/learn/paths/health-center-partner', text: 'Para socios de centros de salud' },
        ],
      }),
    },
    answerTitle: 'Una respuesta para usted',
    answerFrom: (who, day) => `${who}, ${day}`,
    answerGone: {
      title: 'Este enlace ya no abre nada',
      why: 'Los enlaces a respuestas sirven catorce días. Pregunte otra vez y contestamos otra vez.',
    },
  },
}
