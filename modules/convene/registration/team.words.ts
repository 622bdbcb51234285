import type { Words } from '#platform/words.ts'
import type { TeamRefusal } from './register-team.ts'
import type { TeamProblem } from './team.rules.ts'

export const teamWords: Words<{
  readonly title: string
  readonly lead: string
  readonly lines: string
  readonly linesHint: string
  readonly file: string
  readonly fileHint: string
  readonly role: string
  readonly send: string
  readonly fault: (line: number, problem: TeamProblem) => string
  readonly refusals: Readonly<Record<TeamRefusal, string>>
  readonly notText: string
  readonly choose: string
  readonly nothingYet: string
  readonly taken: (count: number) => string
  readonly known: (count: number) => string
}> = {
  en: {
    title: 'Bring a whole team',
    lead: 'One line for each person. Everyone gets a letter with a link of their own, to pick talks or to say that they cannot come.',
    lines: 'The team',
    linesHint: 'Name, mail address, and, where it differs, the role: Ana Reed, ana@example.org, Principals',
    file: 'Or a file (CSV)',
    fileHint: 'The same three columns. It is read together with the lines above.',
    role: 'They come as, where a line says nothing else',
    send: 'Register the team',
    fault: (line, problem) =>
      `Line ${line}: ${
        {
          name: 'the name is missing, or looks like an address.',
          mail: 'there is no mail address.',
          role: 'no such role. Leave it out, or write it as the list below does.',
          twice: 'the same address stands on a line above.',
          columns: 'two or three columns are needed: name, mail address, role.',
        }[problem]
      }`,
    refusals: {
      closed: 'Registration is closed.',
      nobody: 'Write at least one line.',
      too_many: 'At most 200 people at once. Send the others afterwards.',
    },
    notText: 'This file is not text. Save it as CSV (UTF-8) and send it again.',
    choose: 'Choose a role and a school from the lists.',
    nothingYet: 'Nobody was registered yet. Mend these lines and send again:',
    taken: (count) => (count === 1 ? '1 person is registered.' : `${count} people are registered.`),
    known: (count) =>
      count === 1
        ? '1 address was registered already and stayed as it was.'
        : `${count} addresses were registered already and stayed as they were.`,
  },
  es: {
    title: 'Inscribir a todo un equipo',
    lead: 'Una línea por persona. Cada quien recibe una carta con su propio enlace, para elegir charlas o decir que no puede venir.',
    lines: 'El equipo',
    linesHint:
      'Nombre, correo y, si es distinta, la función: Ana Reed, ana@example.org, Directores de escuela',
    file: 'O un archivo (CSV)',
    fileHint: 'Las mismas tres columnas. Se lee junto con las líneas de arriba.',
    role: 'Vienen como, si la línea no dice otra cosa',
    send: 'Inscribir al equipo',
    fault: (line, problem) =>
      `Línea ${line}: ${
        {
          name: 'falta el nombre, o parece una dirección.',
          mail: 'no hay un correo.',
          role: 'no existe esa función. Déjela vacía o escríbala como en la lista.',
          twice: 'la misma dirección está en una línea anterior.',
          columns: 'hacen falta dos o tres columnas: nombre, correo, función.',
        }[problem]
      }`,
    refusals: {
      closed: 'La inscripción está cerrada.',
      nobody: 'Escriba al menos una línea.',
      too_many: 'A lo más 200 personas a la vez. Envíe a las demás después.',
    },
    notText: 'Este archivo no es texto. Guárdelo como CSV (UTF-8) y envíelo otra vez.',
    choose: 'Elija una función y una escuela de las listas.',
    nothingYet: 'Aún no se inscribió a nadie. Corrija estas líneas y envíe de nuevo:',
    taken: (count) => (count === 1 ? 'Se inscribió a 1 persona.' : `Se inscribió a ${count} personas.`),
    known: (count) =>
      count === 1
        ? '1 dirección ya estaba inscrita y quedó como estaba.'
        : `${count} direcciones ya estaban inscritas y quedaron como estaban.`,
  },
}
