import type { Words } from '#platform/words.ts'
import type { DoorRefusal } from './attendance.rules.ts'

type Shape = {
  readonly title: (convening: string) => string
  readonly crumb: string
  readonly counts: (placed: number, waiting: number, here: number) => string
  readonly show: string
  readonly shows: Readonly<Record<'all' | 'placed' | 'waiting' | 'cancelled' | 'needs', string>>
  readonly whole: string
  readonly ofTalk: string
  readonly here: string
  readonly name: string
  readonly role: string
  readonly site: string
  readonly standing: string
  readonly standings: Readonly<Record<'placed' | 'waiting' | 'cancelled', string>>
  readonly needs: string
  readonly act: string
  readonly cannotCome: (name: string) => string
  readonly canCome: (name: string) => string
  readonly cannotComeShort: string
  readonly canComeShort: string
  readonly save: string
  readonly saved: string
  readonly nobody: { readonly title: string; readonly why: string }
  readonly csv: string
  readonly door: string
  readonly caption: string
  readonly erased: string
  readonly doorTitle: string
  readonly doorLead: string
  readonly code: string
  readonly look: string
  readonly letIn: string
  readonly isIn: (name: string) => string
  readonly isHere: string
  readonly waits: string
  readonly next: string
  readonly refusals: Readonly<Record<DoorRefusal, string>>
  readonly retention: string
  readonly certificate: string
  readonly certificateLead: string
  readonly take: string
  readonly takenBack: string
  readonly revoked: (reason: string) => string
  readonly pdf: string
  readonly check: string
  readonly badge: string
  readonly remove: string
  readonly removeInAccount: string
  readonly ownRecord: string
  readonly goes: string
  readonly goesList: readonly string[]
  readonly stays: string
  readonly staysList: readonly string[]
  readonly sure: string
  readonly sureMissing: string
  readonly removeButton: string
  readonly removed: string
  readonly back: string
}

export const attendanceWords: Words<Shape> = {
  en: {
    title: (convening) => `Who comes: ${convening}`,
    crumb: 'Who comes',
    counts: (placed, waiting, here) => `${placed} have a place, ${waiting} wait, ${here} were seen.`,
    show: 'Show',
    shows: {
      all: 'Everyone',
      placed: 'With a place',
      waiting: 'Waiting',
      cancelled: 'Cannot come',
      needs: 'With needs',
    },
    whole: 'The whole convening',
    ofTalk: 'List of',
    here: 'Here',
    name: 'Name',
    role: 'Comes as',
    site: 'From',
    standing: 'Stands',
    standings: { placed: 'has a place', waiting: 'waits', cancelled: 'cannot come' },
    needs: 'Needs',
    act: 'Change',
    cannotCome: (name) => `${name} cannot come`,
    canCome: (name) => `${name} can come after all`,
    cannotComeShort: 'Cannot come',
    canComeShort: 'Can come after all',
    save: 'Save the ticks',
    saved: 'Saved.',
    nobody: { title: 'Nobody here', why: 'Nobody registered yet, or nobody fits what is shown.' },
    csv: 'Take the list as a file (CSV)',
    door: 'Codes at the door',
    caption: 'Who registered',
    erased: 'Name erased',
    doorTitle: 'At the door',
    doorLead:
      'A telephone’s camera opens the code by itself. A hand scanner types it into this field; or type it from the paper.',
    code: 'Code',
    look: 'Look at it',
    letIn: 'Let in',
    isIn: (name) => `${name} is in.`,
    isHere: 'Was seen already.',
    waits: 'Is on the waiting list: let in only if there is room.',
    next: 'The next code',
    refusals: {
      foreign:
        'This code is none of ours: it belongs to another county, to another kind of link, or a letter is wrong.',
      too_early: 'It has not begun. The list can be ticked from its first day on.',
      ended: 'This code has ended: its convening is over.',
      called_off: 'This convening was called off.',
      cannot_come: 'They said that they cannot come. Take that back on the list first.',
    },
    retention: 'How long this is kept',
    certificate: 'Certificate of attendance',
    certificateLead:
      'It says that you were there, on a page at which anyone you give it to can see that it is real.',
    take: 'Take the certificate of attendance',
    takenBack: 'The attendance was taken back, and with it the certificate.',
    revoked: (reason) => `Your county took it back: ${reason}`,
    pdf: 'Certificate as PDF',
    check: 'Page that shows it is real',
    badge: 'Open Badge (JWT): a signed file for a badge wallet, with your name in it',
    remove: 'Have it removed',
    removeInAccount: 'It lies among the certificates of your account. You have it deleted there:',
    ownRecord: 'What is kept of you',
    goes: 'This goes, for good:',
    goesList: [
      'The certificate with your name, its page and its PDF',
      'The badge that we keep. A badge file that you gave away keeps a true signature; its page is gone.',
    ],
    stays: 'This stays:',
    staysList: [
      'Your registration. The county deletes the name in it after a while. Until then, who was seen there can take the certificate anew.',
      'A line in the county’s trail that a certificate was removed, without your name',
    ],
    sure: 'I have what I want to keep. Remove it.',
    sureMissing: 'Tick the box first.',
    removeButton: 'Remove my certificate',
    removed: 'Removed. Its page is gone.',
    back: 'Back to your registration',
  },
  es: {
    title: (convening) => `Quiénes vienen: ${convening}`,
    crumb: 'Quiénes vienen',
    counts: (placed, waiting, here) => `${placed} tienen lugar, ${waiting} esperan, ${here} estuvieron.`,
    show: 'Mostrar',
    shows: {
      all: 'Todas las personas',
      placed: 'Con lugar',
      waiting: 'En espera',
      cancelled: 'No pueden venir',
      needs: 'Con necesidades',
    },
    whole: 'Todo el encuentro',
    ofTalk: 'Lista de',
    here: 'Presente',
    name: 'Nombre',
    role: 'Viene como',
    site: 'De',
    standing: 'Situación',
    standings: { placed: 'tiene lugar', waiting: 'espera', cancelled: 'no puede venir' },
    needs: 'Necesita',
    act: 'Cambiar',
    cannotCome: (name) => `${name} no puede venir`,
    canCome: (name) => `${name} sí puede venir`,
    cannotComeShort: 'No puede venir',
    canComeShort: 'Sí puede venir',
    save: 'Guardar la lista',
    saved: 'Guardado.',
    nobody: { title: 'Nadie aquí', why: 'Nadie se ha inscrito aún, o nadie cumple con lo que se muestra.' },
    csv: 'Llevarse la lista como archivo (CSV)',
    door: 'Códigos en la puerta',
    caption: 'Quiénes se inscribieron',
    erased: 'Nombre borrado',
    doorTitle: 'En la puerta',
    doorLead:
      'La cámara de un teléfono abre el código por sí misma. Un lector de mano lo escribe en este campo; o escríbalo del papel.',
    code: 'Código',
    look: 'Ver el código',
    letIn: 'Dejar entrar',
    isIn: (name) => `${name} ya entró.`,
    isHere: 'Ya se le había visto.',
    waits: 'Está en la lista de espera: solo puede entrar si hay lugar.',
    next: 'El siguiente código',
    refusals: {
      foreign:
        'Este código no es nuestro: es de otro condado, de otro tipo de enlace, o tiene una letra equivocada.',
      too_early: 'Aún no comienza. La lista se puede marcar desde el primer día.',
      ended: 'Este código terminó: su encuentro ya pasó.',
      called_off: 'Este encuentro se canceló.',
      cannot_come: 'Dijo que no puede venir. Primero deshágalo en la lista.',
    },
    retention: 'Cuánto tiempo se guarda esto',
    certificate: 'Constancia de asistencia',
    certificateLead:
      'Dice que usted estuvo allí, en una página donde quien la reciba de usted ve que es auténtica.',
    take: 'Tomar la constancia de asistencia',
    takenBack: 'Se retiró la asistencia, y con ella la constancia.',
    revoked: (reason) => `Su condado la retiró: ${reason}`,
    pdf: 'Constancia en PDF',
    check: 'Página que muestra que es auténtica',
    badge: 'Insignia abierta (JWT): un archivo firmado para una billetera de insignias, con su nombre',
    remove: 'Hacer que se borre',
    removeInAccount: 'Está entre los certificados de su cuenta. Allí puede hacer que se borre:',
    ownRecord: 'Lo que se guarda de usted',
    goes: 'Esto se borra para siempre:',
    goesList: [
      'La constancia con su nombre, su página y su PDF',
      'La insignia que guardamos. Una insignia que usted entregó conserva una firma verdadera; su página ya no está.',
    ],
    stays: 'Esto se queda:',
    staysList: [
      'Su inscripción. El condado borra el nombre después de un tiempo. Hasta entonces, quien estuvo allí puede tomar la constancia otra vez.',
      'Una línea en el registro del condado de que se borró una constancia, sin su nombre',
    ],
    sure: 'Ya tengo lo que quiero conservar. Bórrenla.',
    sureMissing: 'Primero marque la casilla.',
    removeButton: 'Borrar mi constancia',
    removed: 'Borrada. Su página ya no está.',
    back: 'Volver a su inscripción',
  },
}
