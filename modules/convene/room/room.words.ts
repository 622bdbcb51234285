import type { Words } from '#platform/words.ts'
import type { RoomSide } from './room.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly choose: string
  readonly show: string
  readonly none: { readonly title: string; readonly why: string }
  readonly sides: Readonly<Record<RoomSide, string>>
  readonly groupHeader: Readonly<Record<RoomSide, string>>
  readonly expectedHeader: string
  readonly presentHeader: string
  readonly standsHeader: string
  readonly notSet: string
  readonly few: string
  readonly short: string
  readonly enough: string
  readonly unknown: string
  readonly from: Readonly<Record<'attendance' | 'count', string>>
  readonly all: (count: string) => string
  readonly nobody: string
  readonly setExpected: string
  readonly setExpectedLead: string
  readonly enterCounts: string
  readonly enterCountsLead: string
  readonly save: string
  readonly saved: string
  readonly notCounts: string
  readonly undo: string
  readonly csv: string
}

export const roomWords: Words<Shape> = {
  en: {
    title: 'Who was in the room',
    lead: 'Who took part, by role and language, against who should be there. Small numbers are hidden.',
    choose: 'Convening',
    show: 'Show',
    none: {
      title: 'No convening yet',
      why: 'Once a convening has been planned, this page shows who should be there and who was.',
    },
    sides: { role: 'By role', language: 'By language' },
    groupHeader: { role: 'Role', language: 'Language' },
    expectedHeader: 'Should be there',
    presentHeader: 'Were there',
    standsHeader: 'Compared',
    notSet: 'Not set',
    few: 'Too few to show',
    short: 'Fewer than should be',
    enough: 'As many as should be, or more',
    unknown: 'Not told',
    from: { attendance: 'As seen at the door.', count: 'As counted by staff.' },
    all: (count) => `${count} in all.`,
    nobody: 'Nobody has written down who was there.',
    setExpected: 'Set who should be there',
    setExpectedLead: 'For every convening of the county. Left empty, nothing is set for a group.',
    enterCounts: 'Enter counts of who was there',
    enterCountsLead:
      'Where nobody was ticked at the door, or the list missed people. Counts stand in place of the list.',
    save: 'Save',
    saved: 'Saved.',
    notCounts: 'Please give whole numbers. Nothing was saved.',
    undo: 'Take back the last change',
    csv: 'As a table (CSV)',
  },
  es: {
    title: 'Quién estuvo en la sala',
    lead: 'Quién participó, por función e idioma, frente a quién debería estar. Los números pequeños se ocultan.',
    choose: 'Reunión',
    show: 'Mostrar',
    none: {
      title: 'Aún no hay reuniones',
      why: 'Cuando se planee una reunión, esta página muestra quién debería estar y quién estuvo.',
    },
    sides: { role: 'Por función', language: 'Por idioma' },
    groupHeader: { role: 'Función', language: 'Idioma' },
    expectedHeader: 'Deberían estar',
    presentHeader: 'Estuvieron',
    standsHeader: 'Comparación',
    notSet: 'Sin fijar',
    few: 'Muy pocos para mostrar',
    short: 'Menos de los que deberían',
    enough: 'Tantos como deberían, o más',
    unknown: 'No se dice',
    from: { attendance: 'Según la lista de la puerta.', count: 'Según el conteo del personal.' },
    all: (count) => `${count} en total.`,
    nobody: 'Nadie anotó quién estuvo.',
    setExpected: 'Fijar quién debería estar',
    setExpectedLead: 'Para todas las reuniones del condado. Si queda vacío, no se fija nada para ese grupo.',
    enterCounts: 'Escribir cuántos estuvieron',
    enterCountsLead:
      'Cuando nadie llevó la lista en la puerta o faltaron personas. El conteo reemplaza a la lista.',
    save: 'Guardar',
    saved: 'Guardado.',
    notCounts: 'Escriba números enteros. No se guardó nada.',
    undo: 'Deshacer el último cambio',
    csv: 'Como tabla (CSV)',
  },
}
