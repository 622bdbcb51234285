import type { Words } from '#platform/words.ts'
import type { RegistrationRefusal } from './registration.rules.ts'
import type { RegistrationStanding } from './registration.ts'

type Shape = {
  readonly title: (convening: string) => string
  readonly crumb: string
  readonly lead: string
  readonly kept: (needsDays: number, nameDays: string) => string
  readonly full: string
  readonly left: (places: string) => string
  readonly name: string
  readonly mail: string
  readonly mailHint: string
  readonly role: string
  readonly chooseRole: string
  readonly school: string
  readonly noSchool: string
  readonly site: string
  readonly siteHint: string
  readonly interpretation: string
  readonly noInterpretation: string
  readonly needs: string
  readonly needsHint: string
  readonly talks: string
  readonly talksHint: string
  readonly talkFull: string
  readonly send: string
  readonly team: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<RegistrationRefusal, string>>
  readonly ownTitle: string
  readonly saved: string
  readonly standings: Readonly<Record<RegistrationStanding, string>>
  readonly standingLead: Readonly<Record<RegistrationStanding, string>>
  readonly attended: string
  readonly keep: string
  readonly yourTalks: string
  readonly noTalks: string
  readonly talkPlaced: string
  readonly talkWaiting: string
  readonly meet: (one: string, other: string) => string
  readonly video: string
  readonly pass: string
  readonly passLead: string
  readonly passAlt: string
  readonly passLetters: string
  readonly change: string
  readonly saveChange: string
  readonly cannotCome: string
  readonly cannotComeLead: string
  readonly cannotComeSure: string
  readonly canCome: string
  readonly calendar: string
  readonly calendarLead: string
  readonly makeCalendar: string
  readonly calendarAddress: string
  readonly calendarOnce: string
  readonly endCalendar: string
  readonly calendarEnded: string
  readonly certificate: string
  readonly certificateLead: string
  readonly gone: string
  readonly goneLead: string
}

export const registrationWords: Words<Shape> = {
  en: {
    title: (convening) => `Register: ${convening}`,
    crumb: 'Register',
    lead: 'No account is needed. We ask what is needed to keep a place for you, and write to you about this and nothing else.',
    kept: (needs, names) =>
      `What you need is deleted ${needs === 1 ? 'one day' : `${needs} days`} after it ends. Without an account, your name and address go after ${names} days.`,
    full: 'All places are taken. You can stand in line: when a place becomes free it is yours by itself.',
    left: (places) => (places === '1' ? 'One place is free.' : `${places} places are free.`),
    name: 'Your name',
    mail: 'Your mail address',
    mailHint: 'Your link to change or cancel goes there.',
    role: 'You come as',
    chooseRole: 'Choose',
    school: 'Your school',
    noSchool: 'No school, or one elsewhere',
    site: 'Or your organization',
    siteHint: 'County office, district, health center, or a school elsewhere.',
    interpretation: 'Interpretation you would like',
    noInterpretation: 'None',
    needs: 'What you need to take part',
    needsHint: 'A ramp, captions, large print, a quiet room. Please nothing about a student.',
    talks: 'Talks you would like to come to',
    talksHint: 'Pick now or later. A talk that is full has a line of its own.',
    talkFull: 'full: a line',
    send: 'Register',
    team: 'Bring a whole team at once',
    problemTitle: 'Not sent yet. Please look at these:',
    problems: {
      name: 'Write your name, without an address.',
      mail: 'Write a mail address, as name@example.org.',
      choose: 'Choose one.',
      too_long: 'That is too long.',
      again: 'Please send it once more, with the last field left empty.',
    },
    refusals: {
      closed: 'Registration is closed.',
      registered_already:
        'This address is registered already, and nothing was changed. Its link was sent to it once more.',
      talk_gone: 'A talk you picked was cancelled meanwhile. Pick again.',
      cancelled_already: 'You told us already that you cannot come.',
      not_cancelled: 'You are registered.',
    },
    ownTitle: 'Your registration',
    saved: 'Saved.',
    standings: { placed: 'You have a place', waiting: 'On the waiting list', cancelled: 'You cannot come' },
    standingLead: {
      placed:
        'We wrote to you with this page’s address. Keep it to yourself: whoever has it can change this.',
      waiting:
        'When a place becomes free it is yours by itself, and a letter tells you. Keep this page’s address to yourself.',
      cancelled: 'Your place is free for someone else.',
    },
    attended: 'You were there.',
    keep: 'When and where',
    yourTalks: 'Your talks',
    noTalks: 'You picked no talk. You can still go where there is room.',
    talkPlaced: 'you have a place',
    talkWaiting: 'waiting list',
    meet: (one, other) => `“${one}” and “${other}” are at the same time.`,
    video: 'Join online',
    pass: 'Your code for the door',
    passLead: 'Show it on your telephone or on paper. Without it, staff find your name on their list.',
    passAlt: 'Code for the door',
    passLetters: 'The code in letters',
    change: 'Change something',
    saveChange: 'Save the change',
    cannotCome: 'I cannot come',
    cannotComeLead: 'Your place goes to whoever waits longest. You can take it back as long as there is one.',
    cannotComeSure: 'Yes, I cannot come',
    canCome: 'I can come after all',
    calendar: 'Your own calendar',
    calendarLead:
      'An address that your calendar reads by itself: it follows every change. Whoever has it can read it, and you can end it.',
    makeCalendar: 'Make the address',
    calendarAddress: 'Give this address to your calendar:',
    calendarOnce: 'It is shown once. Made anew, the old one ends.',
    endCalendar: 'End the address',
    calendarEnded: 'The address has ended.',
    certificate: 'Certificate of attendance',
    certificateLead: 'One page, with an address at which anyone you give it to can check it.',
    gone: 'This link opens nothing',
    goneLead:
      'It was changed on its way, or it has ended. Open the newest letter again, or ask whoever holds the convening.',
  },
  es: {
    title: (convening) => `Inscribirse: ${convening}`,
    crumb: 'Inscribirse',
    lead: 'No necesita cuenta. Preguntamos lo que hace falta para guardarle un lugar y le escribimos sobre esto y nada más.',
    kept: (needs, names) =>
      `Lo que usted necesita se borra ${needs === 1 ? 'un día' : `${needs} días`} después de que termine. Sin cuenta, su nombre y dirección se borran después de ${names} días.`,
    full: 'Todos los lugares están ocupados. Puede ponerse en la fila: cuando se libere un lugar será suyo sin hacer nada.',
    left: (places) => (places === '1' ? 'Hay un lugar libre.' : `Hay ${places} lugares libres.`),
    name: 'Su nombre',
    mail: 'Su correo electrónico',
    mailHint: 'Ahí llega su enlace para cambiar o cancelar.',
    role: 'Usted viene como',
    chooseRole: 'Elija',
    school: 'Su escuela',
    noSchool: 'Ninguna escuela, o una de otro lugar',
    site: 'O su organización',
    siteHint: 'Oficina del condado, distrito, centro de salud o una escuela de otro lugar.',
    interpretation: 'Interpretación que quisiera',
    noInterpretation: 'Ninguna',
    needs: 'Lo que necesita para participar',
    needsHint:
      'Una rampa, subtítulos, letra grande, una sala tranquila. Por favor, nada sobre un estudiante.',
    talks: 'Charlas a las que quisiera venir',
    talksHint: 'Elija ahora o después. Una charla llena tiene su propia fila.',
    talkFull: 'llena: hay fila',
    send: 'Inscribirse',
    team: 'Inscribir a todo un equipo',
    problemTitle: 'Aún no se envió. Revise esto:',
    problems: {
      name: 'Escriba su nombre, sin dirección.',
      mail: 'Escriba un correo, como nombre@example.org.',
      choose: 'Elija una opción.',
      too_long: 'Es demasiado largo.',
      again: 'Envíelo otra vez, por favor, con el último campo vacío.',
    },
    refusals: {
      closed: 'La inscripción está cerrada.',
      registered_already:
        'Esta dirección ya está inscrita y no se cambió nada. Se le envió otra vez su enlace.',
      talk_gone: 'Mientras tanto se canceló una charla que eligió. Elija de nuevo.',
      cancelled_already: 'Ya nos dijo que no puede venir.',
      not_cancelled: 'Usted está inscrito.',
    },
    ownTitle: 'Su inscripción',
    saved: 'Guardado.',
    standings: { placed: 'Usted tiene lugar', waiting: 'En la lista de espera', cancelled: 'No puede venir' },
    standingLead: {
      placed:
        'Le escribimos con la dirección de esta página. Guárdela para usted: quien la tenga puede cambiar esto.',
      waiting:
        'Cuando se libere un lugar será suyo sin hacer nada, y una carta se lo dirá. Guarde para usted la dirección de esta página.',
      cancelled: 'Su lugar queda libre para otra persona.',
    },
    attended: 'Usted estuvo ahí.',
    keep: 'Cuándo y dónde',
    yourTalks: 'Sus charlas',
    noTalks: 'No eligió ninguna charla. Puede ir a donde haya lugar.',
    talkPlaced: 'tiene lugar',
    talkWaiting: 'lista de espera',
    meet: (one, other) => `«${one}» y «${other}» son a la misma hora.`,
    video: 'Entrar en línea',
    pass: 'Su código para la puerta',
    passLead: 'Muéstrelo en su teléfono o en papel. Sin él, el personal encuentra su nombre en la lista.',
    passAlt: 'Código para la puerta',
    passLetters: 'El código en letras',
    change: 'Cambiar algo',
    saveChange: 'Guardar el cambio',
    cannotCome: 'No puedo venir',
    cannotComeLead:
      'Su lugar pasa a quien espera desde hace más tiempo. Puede recuperarlo mientras haya uno.',
    cannotComeSure: 'Sí, no puedo venir',
    canCome: 'Sí puedo venir, después de todo',
    calendar: 'Su propio calendario',
    calendarLead:
      'Una dirección que su calendario lee por sí mismo: sigue cada cambio. Quien la tenga puede leerla, y usted puede terminarla.',
    makeCalendar: 'Crear la dirección',
    calendarAddress: 'Dé esta dirección a su calendario:',
    calendarOnce: 'Se muestra una vez. Si crea otra, la anterior termina.',
    endCalendar: 'Terminar la dirección',
    calendarEnded: 'La dirección terminó.',
    certificate: 'Constancia de asistencia',
    certificateLead: 'Una página, con una dirección donde puede comprobarla quien la reciba de usted.',
    gone: 'Este enlace no abre nada',
    goneLead:
      'Se alteró en el camino o ya terminó. Abra otra vez la carta más reciente o pregunte a quien organiza el encuentro.',
  },
}
