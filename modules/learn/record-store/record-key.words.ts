import type { Words } from '#platform/words.ts'
import type { KeyRefusal, Scope } from './record-key.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly private: string
  readonly address: string
  readonly keys: string
  readonly none: { readonly title: string; readonly why: string }
  readonly name: string
  readonly may: string
  readonly until: string
  readonly used: string
  readonly neverUsed: string
  readonly state: string
  readonly open: string
  readonly ended: (day: string) => string
  readonly over: string
  readonly end: (name: string) => string
  readonly endLead: string
  readonly ending: string
  readonly choose: string
  readonly make: string
  readonly nameLabel: string
  readonly nameHint: string
  readonly scopesLabel: string
  readonly endsLabel: string
  readonly endsHint: string
  readonly perMinute: string
  readonly perMinuteHint: string
  readonly makeButton: string
  readonly made: string
  readonly madeLead: string
  readonly madeName: string
  readonly madeSecret: string
  readonly kept: string
  readonly keptLead: string
  readonly keptLabel: string
  readonly keptButton: string
  readonly keptSaved: string
  readonly bad: Readonly<Record<'name' | 'scopes' | 'ends' | 'perMinute' | 'days' | 'key', string>>
  readonly scope: Readonly<Record<Scope, string>>
  readonly refusal: Readonly<Record<KeyRefusal, string>>
}

export const recordKeyWords: Words<Shape> = {
  en: {
    title: 'Keys for learning records',
    lead: 'A program from outside, such as a course your county bought, can hand in what people learned. It needs a key from you.',
    private:
      'Records can name people. Give a key only to a program your county has a contract with, and only the rights it needs. What colleagues do in the training here is handed to no key.',
    address: 'The address the program asks for',
    keys: 'Keys',
    none: { title: 'No key yet', why: 'Until you make one, no program can hand in or read anything.' },
    name: 'Name',
    may: 'What it may do',
    until: 'Good through',
    used: 'Last used',
    neverUsed: 'Never',
    state: 'State',
    open: 'Open',
    ended: (day) => `Ended on ${day}`,
    over: 'Its last day is past',
    end: (name) => `End ${name}`,
    endLead: 'An ended key lets nobody in from that moment on. What came by it stays.',
    ending: 'End the key',
    choose: 'Key to end',
    make: 'Make a key',
    nameLabel: 'Name of the program',
    nameHint: 'Such as: Listening course. Everyone in the county office reads it.',
    scopesLabel: 'What it may do',
    endsLabel: 'Last day it is good',
    endsHint: 'At most 400 days from today.',
    perMinute: 'Requests it may make in one minute',
    perMinuteHint: '300 is enough for most programs.',
    makeButton: 'Make the key',
    made: 'The key is made. Copy the secret now',
    madeLead: 'It is shown this one time. If it is lost, end the key and make another.',
    madeName: 'Name to sign in with',
    madeSecret: 'Secret',
    kept: 'How long records are kept',
    keptLead: 'After these days a record is shown to no program, and is deleted within the hour.',
    keptLabel: 'Days, 30 to 3653',
    keptButton: 'Save the days',
    keptSaved: 'Saved.',
    bad: {
      name: 'Give a name of 1 to 80 letters.',
      scopes: 'Tick at least one.',
      ends: 'Choose a day.',
      perMinute: 'Give a number from 1 to 6000.',
      days: 'Give a number of days from 30 to 3653.',
      key: 'Choose the key to end.',
    },
    scope: {
      'statements/write': 'Hand in records',
      'statements/read/mine': 'Read records it handed in itself',
      'statements/read': 'Read all records of the county',
      state: 'Keep its own notes on where a person is in an activity',
      define: 'Say what an activity is called',
      profile: 'Keep its own notes on activities and people',
      'all/read': 'Read everything in the store',
      all: 'Read and write everything in the store',
    },
    refusal: {
      name_taken: 'An open key has this name. Choose another.',
      day_past: 'This day is past. Choose a later one.',
      day_far: 'Choose a day at most 400 days from today.',
    },
  },
  es: {
    title: 'Llaves para los registros de aprendizaje',
    lead: 'Un programa de fuera, como un curso que compró su condado, puede entregar lo que la gente aprendió. Necesita una llave de usted.',
    private:
      'Los registros pueden nombrar a personas. Dé una llave solo a un programa con el que su condado tiene contrato, y solo los permisos que necesita. Lo que sus colegas hacen aquí no se entrega a ninguna llave.',
    address: 'La dirección que pide el programa',
    keys: 'Llaves',
    none: { title: 'Aún no hay llaves', why: 'Hasta que haga una, nadie de fuera entrega ni lee nada.' },
    name: 'Nombre',
    may: 'Lo que puede hacer',
    until: 'Vale hasta',
    used: 'Último uso',
    neverUsed: 'Nunca',
    state: 'Estado',
    open: 'Abierta',
    ended: (day) => `Terminada el ${day}`,
    over: 'Ya pasó su último día',
    end: (name) => `Terminar ${name}`,
    endLead: 'Una llave terminada ya no deja entrar a nadie. Lo que llegó con ella se queda.',
    ending: 'Terminar la llave',
    choose: 'Llave que se termina',
    make: 'Hacer una llave',
    nameLabel: 'Nombre del programa',
    nameHint: 'Por ejemplo: Curso de escucha. Lo lee toda la oficina del condado.',
    scopesLabel: 'Lo que puede hacer',
    endsLabel: 'Último día en que vale',
    endsHint: 'A lo más 400 días desde hoy.',
    perMinute: 'Cuántas veces puede pedir algo en un minuto',
    perMinuteHint: '300 basta para casi todos los programas.',
    makeButton: 'Hacer la llave',
    made: 'La llave está hecha. Copie ahora el secreto',
    madeLead: 'Se muestra solo esta vez. Si se pierde, termine la llave y haga otra.',
    madeName: 'Nombre para entrar',
    madeSecret: 'Secreto',
    kept: 'Cuánto tiempo se guardan',
    keptLead: 'Después de esos días ningún programa ve el registro, y se borra en menos de una hora.',
    keptLabel: 'Días, de 30 a 3653',
    keptButton: 'Guardar los días',
    keptSaved: 'Guardado.',
    bad: {
      name: 'Dé un nombre de 1 a 80 letras.',
      scopes: 'Marque al menos uno.',
      ends: 'Elija un día.',
      perMinute: 'Dé un número de 1 a 6000.',
      days: 'Dé un número de días de 30 a 3653.',
      key: 'Elija la llave que se termina.',
    },
    scope: {
      'statements/write': 'Entregar registros',
      'statements/read/mine': 'Leer los registros que entregó',
      'statements/read': 'Leer todos los registros del condado',
      state: 'Llevar sus propias notas de por dónde va una persona',
      define: 'Decir cómo se llama una actividad',
      profile: 'Llevar sus propias notas de actividades y personas',
      'all/read': 'Leer todo lo que hay aquí',
      all: 'Leer y escribir todo lo que hay aquí',
    },
    refusal: {
      name_taken: 'Ya hay una llave abierta con ese nombre. Elija otro.',
      day_past: 'Ese día ya pasó. Elija uno posterior.',
      day_far: 'Elija un día a lo más 400 días desde hoy.',
    },
  },
}
