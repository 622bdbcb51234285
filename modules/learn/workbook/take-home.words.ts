import type { Words } from '#platform/words.ts'
import type { UploadRefusal } from './read-upload.ts'

type Shape = {
  readonly heading: string
  readonly lead: string
  readonly filled: (phase: string | null) => string
  readonly blank: (phase: string | null) => string
  readonly blankLink: string
  readonly zip: string
  readonly byPhase: string
  readonly phase: (group: string) => string
  readonly uploadHeading: string
  readonly uploadLead: string
  readonly uploadLabel: string
  readonly uploadHint: string
  readonly upload: string
  readonly missing: string
  readonly refused: string
  readonly refusal: (refusal: UploadRefusal) => string
  readonly reviewTitle: string
  readonly reviewLead: string
  readonly nothing: string
  readonly back: string
  readonly changedHeading: string
  readonly changedCaption: string
  readonly question: string
  readonly now: string
  readonly inFile: string
  readonly empty: string
  readonly conflictsHeading: string
  readonly conflictsLead: string
  readonly conflictsCaption: string
  readonly inWorkbook: string
  readonly writtenBy: (who: string, day: string) => string
  readonly choice: string
  readonly choiceOf: (question: string) => string
  readonly keep: string
  readonly take: string
  readonly unreadableHeading: string
  readonly unreadableLead: string
  readonly save: string
}

/** Taking a workbook home as a PDF, and bringing it back. */
export const takeHomeWords: Words<Shape> = {
  en: {
    heading: 'On paper, or without a connection',
    lead: 'A PDF you can fill in on any device or print. Bring it back below: every answer returns to its place.',
    filled: (phase) =>
      phase === null
        ? 'With what is written so far (PDF)'
        : `Only phase ${phase}, with what is written so far (PDF)`,
    blank: (phase) => (phase === null ? 'The blank form (PDF)' : `Only phase ${phase}, blank (PDF)`),
    blankLink: 'Formulario en blanco en español (PDF)',
    zip: 'All blank forms of this workbook, in English and Spanish (ZIP)',
    byPhase: 'Only some phases',
    phase: (group) => group.replace('-', ' and '),
    uploadHeading: 'Bring a filled form back',
    uploadLead: 'You will see what it changes before anything is saved.',
    uploadLabel: 'The filled form',
    uploadHint: 'A PDF of this workbook, saved after filling it in. Up to 4 MB.',
    upload: 'Look at this file',
    missing: 'Choose a file first.',
    refused: 'This file was not taken. Nothing was changed.',
    refusal: ({ why, where }) =>
      ({
        busy: 'Many files are being read at this moment. Try again in a minute.',
        not_a_pdf: 'It is not a PDF. Its first bytes do not say so.',
        encrypted: 'It is locked with a password. Save it without one and try again.',
        too_large: 'It is larger than 4 MB. A filled form is far smaller; it may hold pictures.',
        too_many_fields: `It holds ${where} fields, more than any form of ours.`,
        no_fields:
          'It holds no form fields. It may have been printed into a new file. Bring the file you saved, not a printed one.',
        broken: `It could not be read as a PDF${where === '' ? '' : ` (${where})`}.`,
        foreign_form: 'It is a form, but none of ours: the mark that says which workbook it is is missing.',
        other_workbook: `It belongs to another workbook: ${where}. Open that one and bring it there.`,
        other_site: `It was made for the school with code ${where}, which is not yours here.`,
      })[why],
    reviewTitle: 'What this file changes',
    reviewLead: 'Nothing is saved yet. Look it over, choose where two people wrote, then save.',
    nothing: 'This file holds nothing new. Everything in it stands in the workbook already.',
    back: 'Back to the workbook',
    changedHeading: 'New answers',
    changedCaption: 'What stands in the workbook now, and what the file says',
    question: 'Question',
    now: 'Now',
    inFile: 'In the file',
    empty: '(empty)',
    conflictsHeading: 'Two people wrote here',
    conflictsLead:
      'Someone wrote in the workbook after this form was made. Choose what shall stand. The other text stays in the history.',
    conflictsCaption: 'What stands in the workbook, what the file says, and which of them shall stand',
    inWorkbook: 'In the workbook',
    writtenBy: (who, day) => `${who}, ${day}`,
    choice: 'Choose',
    choiceOf: (question) => `What shall stand: ${question}`,
    keep: 'Keep the workbook',
    take: 'Take the file',
    unreadableHeading: 'Please mend',
    unreadableLead: 'These answers cannot be saved as they are written in the file.',
    save: 'Save these answers',
  },
  es: {
    heading: 'En papel, o sin conexión',
    lead: 'Un PDF que puede llenar en cualquier aparato o imprimir. Tráigalo de vuelta aquí abajo: cada respuesta regresa a su lugar.',
    filled: (phase) =>
      phase === null
        ? 'Con lo escrito hasta hoy (PDF)'
        : `Solo la fase ${phase}, con lo escrito hasta hoy (PDF)`,
    blank: (phase) => (phase === null ? 'La hoja en blanco (PDF)' : `Solo la fase ${phase}, en blanco (PDF)`),
    blankLink: 'Blank form in English (PDF)',
    zip: 'Todas las hojas en blanco de este cuaderno, en inglés y español (ZIP)',
    byPhase: 'Solo algunas fases',
    phase: (group) => group.replace('-', ' y '),
    uploadHeading: 'Traiga una hoja llena',
    uploadLead: 'Verá lo que cambia antes de que se guarde algo.',
    uploadLabel: 'La hoja llena',
    uploadHint: 'Un PDF de este cuaderno, guardado después de llenarlo. Hasta 4 MB.',
    upload: 'Ver este archivo',
    missing: 'Primero elija un archivo.',
    refused: 'Este archivo no se aceptó. No se cambió nada.',
    refusal: ({ why, where }) =>
      ({
        busy: 'En este momento se leen muchos archivos. Intente otra vez en un minuto.',
        not_a_pdf: 'No es un PDF. Sus primeros datos no lo dicen.',
        encrypted: 'Está cerrado con contraseña. Guárdelo sin ella e intente otra vez.',
        too_large: 'Pesa más de 4 MB. Una hoja llena pesa mucho menos; tal vez tiene imágenes.',
        too_many_fields: `Tiene ${where} campos, más que cualquier hoja nuestra.`,
        no_fields:
          'No tiene campos para llenar. Tal vez se imprimió en un archivo nuevo. Traiga el archivo que guardó, no uno impreso.',
        broken: `No se pudo leer como PDF${where === '' ? '' : ` (${where})`}.`,
        foreign_form: 'Es un formulario, pero no es nuestro: le falta la marca que dice de qué cuaderno es.',
        other_workbook: `Es de otro cuaderno: ${where}. Abra ese y tráigalo ahí.`,
        other_site: `Se hizo para la escuela con clave ${where}, que no es la suya aquí.`,
      })[why],
    reviewTitle: 'Lo que cambia este archivo',
    reviewLead: 'Todavía no se guarda nada. Revíselo, elija donde escribieron dos personas y luego guarde.',
    nothing: 'Este archivo no trae nada nuevo. Todo lo que dice ya está en el cuaderno.',
    back: 'Volver al cuaderno',
    changedHeading: 'Respuestas nuevas',
    changedCaption: 'Lo que dice hoy el cuaderno y lo que dice el archivo',
    question: 'Pregunta',
    now: 'Hoy',
    inFile: 'En el archivo',
    empty: '(vacío)',
    conflictsHeading: 'Aquí escribieron dos personas',
    conflictsLead:
      'Alguien escribió en el cuaderno después de hacerse esta hoja. Elija qué debe quedar. El otro texto sigue en la historia.',
    conflictsCaption: 'Lo que dice el cuaderno, lo que dice el archivo y cuál debe quedar',
    inWorkbook: 'En el cuaderno',
    writtenBy: (who, day) => `${who}, ${day}`,
    choice: 'Elija',
    choiceOf: (question) => `Qué debe quedar: ${question}`,
    keep: 'Dejar el cuaderno',
    take: 'Tomar el archivo',
    unreadableHeading: 'Por favor corrija',
    unreadableLead: 'Estas respuestas no se pueden guardar como están escritas en el archivo.',
    save: 'Guardar estas respuestas',
  },
}
