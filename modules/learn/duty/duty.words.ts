import type { Words } from '#platform/words.ts'
import type { Duty, DutyProblem, DutyRefusal, DutyState } from './duty.ts'

type Shape = {
  readonly title: string
  readonly titleOf: (place: string) => string
  readonly lead: string
  readonly description: string
  readonly counsel: string
  readonly ofHeading: Readonly<Record<Duty['of'], string>>
  readonly dutyHeader: string
  readonly sourceHeader: string
  readonly surenessHeader: string
  readonly rhythmHeader: string
  readonly stateHeader: string
  readonly ownerHeader: string
  readonly evidenceHeader: string
  readonly nextHeader: string
  readonly confidenceOf: Readonly<Record<Duty['confidence'], string>>
  readonly rhythmOf: Readonly<Record<Duty['rhythm'], string>>
  readonly stateOf: Readonly<Record<DutyState, string>>
  readonly overdue: string
  readonly answer: (met: number, of: number) => string
  readonly nobody: string
  readonly none: string
  readonly change: string
  readonly read: (month: string) => string
  readonly evidenceHint: string
  readonly save: string
  readonly saved: string
  readonly written: (who: string, day: string) => string
  readonly places: string
  readonly placesLead: string
  readonly selfAssessments: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<DutyProblem, string>>
  readonly refusal: Readonly<Record<DutyRefusal, string>>
}

export const dutyWords: Words<Shape> = {
  en: {
    title: 'Duties',
    titleOf: (place) => `Duties: ${place}`,
    lead: 'What law asks of a district and of a school around mental health, with its source, how sure we are, who keeps it and when it is due next.',
    description: 'Duties of districts and schools around student mental health, each with its source.',
    counsel:
      'This is no legal advice and not all there is. Law changes: ask your county’s counsel before you rely on it.',
    ofHeading: { district: 'Duties of a district', school: 'Duties of a school' },
    dutyHeader: 'Duty',
    sourceHeader: 'Law and source',
    surenessHeader: 'How sure',
    rhythmHeader: 'How often',
    stateHeader: 'State',
    ownerHeader: 'Who keeps it',
    evidenceHeader: 'What shows it',
    nextHeader: 'Next date',
    confidenceOf: {
      seen: 'Read on the page named',
      confirm: 'Ask your county’s counsel',
      unresolved: 'Open: ask your county’s counsel',
    },
    rhythmOf: {
      once: 'Once, then kept current',
      yearly: 'Every year',
      twice_a_year: 'Twice a school year',
      five_years: 'At least every fifth year',
      always: 'Always',
    },
    stateOf: { open: 'Not shown yet', met: 'Met', not_ours: 'Not this place’s duty' },
    overdue: 'Overdue',
    answer: (met, of) => `${met} of ${of} duties are met and not overdue.`,
    nobody: 'nobody yet',
    none: '–',
    change: 'Change',
    read: (month) => `Sources read ${month}.`,
    evidenceHint: 'Where it can be seen: a board minute, a page, a list with a date.',
    save: 'Save this',
    saved: 'Saved.',
    written: (who, day) => `Last written by ${who} on ${day}.`,
    places: 'Your places',
    placesLead: 'How they keep these duties, on one page each.',
    selfAssessments: 'Outside self-assessments of this district',
    errorHeading: 'Nothing was saved yet. Please look at:',
    problem: {
      not_a_day: 'Write the day as year-month-day, such as 2027-08-11.',
      too_long: 'That is too long. Say it more shortly.',
      owner_missing: 'Name who keeps it, so that the date has someone to keep it.',
      evidence_missing: 'Say what shows that it is met.',
    },
    refusal: {
      written_meanwhile:
        'Someone else wrote this since you opened it. Nothing was overwritten; below is what stands now.',
    },
  },
  es: {
    title: 'Deberes',
    titleOf: (place) => `Deberes: ${place}`,
    lead: 'Lo que la ley pide a un distrito y a una escuela en salud mental, con su fuente, cuánta certeza hay, quién lo cumple y cuándo toca.',
    description: 'Deberes de distritos y escuelas en salud mental estudiantil, cada uno con su fuente.',
    counsel:
      'No es consejo legal ni está todo. La ley cambia: pregunte a la asesoría legal de su condado antes de apoyarse en esto.',
    ofHeading: { district: 'Deberes de un distrito', school: 'Deberes de una escuela' },
    dutyHeader: 'Deber',
    sourceHeader: 'Ley y fuente',
    surenessHeader: 'Certeza',
    rhythmHeader: 'Cada cuánto',
    stateHeader: 'Estado',
    ownerHeader: 'Quién lo cumple',
    evidenceHeader: 'Qué lo muestra',
    nextHeader: 'Próxima fecha',
    confidenceOf: {
      seen: 'Leído en la página indicada',
      confirm: 'Pregunte a la asesoría legal de su condado',
      unresolved: 'Abierto: pregunte a la asesoría legal de su condado',
    },
    rhythmOf: {
      once: 'Una vez, y al día',
      yearly: 'Cada año',
      twice_a_year: 'Dos veces por año escolar',
      five_years: 'Al menos cada cinco años',
      always: 'Siempre',
    },
    stateOf: { open: 'Sin muestra todavía', met: 'Cumplido', not_ours: 'No es deber de este lugar' },
    overdue: 'Vencido',
    answer: (met, of) => `${met} de ${of} deberes están cumplidos y al día.`,
    nobody: 'nadie todavía',
    none: '–',
    change: 'Cambiar',
    read: (month) => `Fuentes leídas en ${month}.`,
    evidenceHint: 'Dónde se ve: un acta de la junta, una página, una lista con fecha.',
    save: 'Guardarlo',
    saved: 'Guardado.',
    written: (who, day) => `Lo escribió por última vez ${who} el ${day}.`,
    places: 'Sus lugares',
    placesLead: 'Cómo cumplen estos deberes, en una página cada uno.',
    selfAssessments: 'Autoevaluaciones externas de este distrito',
    errorHeading: 'Todavía no se guardó nada. Por favor revise:',
    problem: {
      not_a_day: 'Escriba el día como año-mes-día, por ejemplo 2027-08-11.',
      too_long: 'Es demasiado largo. Dígalo más corto.',
      owner_missing: 'Diga quién lo cumple, para que la fecha tenga responsable.',
      evidence_missing: 'Diga qué muestra que está cumplido.',
    },
    refusal: {
      written_meanwhile:
        'Otra persona escribió esto desde que usted lo abrió. No se borró nada; abajo está lo que vale ahora.',
    },
  },
}
