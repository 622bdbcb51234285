import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly take: string
  readonly takeLead: string
  readonly json: string
  readonly csv: string
  readonly xapi: string
  readonly forget: string
  readonly goes: string
  readonly goesList: readonly string[]
  readonly stays: string
  readonly staysList: readonly string[]
  readonly sure: string
  readonly sureMissing: string
  readonly button: string
  readonly gone: (rows: string) => string
  readonly columns: Readonly<Record<'role' | 'phase' | 'stepId' | 'step' | 'how' | 'day', string>>
  readonly how: Readonly<Record<'said' | 'passed' | 'signed' | 'measured', string>>
}

export const statementWords: Words<Shape> = {
  en: {
    title: 'What is kept of you',
    lead: 'Everything learning keeps of you belongs to you. Take it with you, or have it deleted.',
    take: 'Take it with you',
    takeLead:
      'The first file holds every row, as it lies in the system. The other two hold your completed steps. No program gets them unless you hand them over.',
    json: 'Everything, as JSON',
    csv: 'Completed steps, as CSV',
    xapi: 'Completed steps for another learning system (xAPI)',
    forget: 'Have it deleted',
    goes: 'This goes, for good:',
    goesList: [
      'What you said you did, what was signed for you, what was measured for you',
      'All your answers to questions',
      'Your certificates. Their pages are gone, too. A badge file that you gave away keeps a true signature',
      'Your own workbook, readiness checks you kept to yourself, what you watched, where you said you work',
      'Who may read your path, and the groups you were put in',
      'What programs from outside handed in about you, by your account here or your mail address',
    ],
    stays: 'This stays:',
    staysList: [
      'What you signed for others: it is on their paths',
      'What you wrote for a school: shared workbooks, launch boards, agreements, pages on who does what, and checks you showed to others',
      'A certificate that your county took back',
      'The county’s trail of who did what, which nobody can shorten',
      'As long as you hold a post here, steps that are measured turn green again by themselves',
    ],
    sure: 'I have what I want to keep. Delete it.',
    sureMissing: 'Tick the box first.',
    button: 'Delete what is kept of me',
    gone: (rows) => `Deleted. ${rows} rows are gone.`,
    columns: { role: 'Role', phase: 'Phase', stepId: 'Step id', step: 'Step', how: 'How', day: 'Day' },
    how: { said: 'said', passed: 'passed', signed: 'signed', measured: 'measured' },
  },
  es: {
    title: 'Lo que se guarda de usted',
    lead: 'Todo lo que se guarda aquí de usted es suyo. Lléveselo o haga que se borre.',
    take: 'Llevárselo',
    takeLead:
      'El primer archivo trae cada fila tal como está en el sistema. Los otros dos, los pasos que completó. Ningún programa los recibe si usted no los entrega.',
    json: 'Todo, en JSON',
    csv: 'Pasos completados, en CSV',
    xapi: 'Pasos completados para otro sistema de aprendizaje (xAPI)',
    forget: 'Hacer que se borre',
    goes: 'Esto se borra para siempre:',
    goesList: [
      'Lo que usted dijo que hizo, lo que le firmaron y lo que se midió para usted',
      'Todas sus respuestas a preguntas',
      'Sus certificados, y también sus páginas. Una insignia que usted entregó conserva una firma verdadera',
      'Su cuaderno propio, las revisiones que no mostró, lo que vio y dónde dijo que trabaja',
      'Quién puede leer su camino y los grupos en que está',
      'Lo que programas de fuera entregaron sobre usted, por su cuenta aquí o su correo',
    ],
    stays: 'Esto se queda:',
    staysList: [
      'Lo que usted firmó para otros: está en sus caminos',
      'Lo que escribió para una escuela: cuadernos compartidos, tableros de inicio, acuerdos, páginas de quién hace qué y revisiones que mostró a otros',
      'Un certificado que su condado retiró',
      'El registro del condado de quién hizo qué, que nadie puede acortar',
      'Mientras usted tenga un puesto aquí, los pasos que se miden se ponen verdes otra vez por sí solos',
    ],
    sure: 'Ya tengo lo que quiero conservar. Bórrenlo.',
    sureMissing: 'Primero marque la casilla.',
    button: 'Borrar lo que se guarda de mí',
    gone: (rows) => `Borrado. Se fueron ${rows} filas.`,
    columns: { role: 'Papel', phase: 'Fase', stepId: 'Id del paso', step: 'Paso', how: 'Cómo', day: 'Día' },
    how: { said: 'dicho', passed: 'aprobado', signed: 'firmado', measured: 'medido' },
  },
}
