import type { Words } from '#platform/words.ts'
import type { AgreementKind, AgreementProblem, AgreementRefusal, AgreementStanding } from './agreement.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly counsel: string
  readonly kindOf: Readonly<Record<AgreementKind, string>>
  readonly standingOf: Readonly<Record<AgreementStanding, string>>
  readonly titleHeader: string
  readonly kindHeader: string
  readonly placeHeader: string
  readonly signedHeader: string
  readonly endsHeader: string
  readonly standingHeader: string
  readonly paperHeader: string
  readonly wholeCounty: string
  readonly of: (part: number, whole: number) => string
  readonly noEnd: string
  readonly noPaper: string
  readonly none: string
  readonly noneWhy: string
  readonly record: string
  readonly recordTitle: string
  readonly titleHint: string
  readonly placeLabel: string
  readonly placeHint: string
  readonly starts: string
  readonly ends: string
  readonly endsHint: string
  readonly party: (number: number) => string
  readonly partyHint: string
  readonly save: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<AgreementProblem, string>>
  readonly refusal: Readonly<Record<AgreementRefusal, string>>
  readonly period: (from: string, to: string) => string
  readonly recordedBy: (who: string, day: string) => string
  readonly endedOn: (day: string, reason: string) => string
  readonly parties: string
  readonly partyHeader: string
  readonly signerHeader: string
  readonly signedOnHeader: string
  readonly notSigned: string
  readonly signHeading: string
  readonly signer: string
  readonly signedOn: string
  readonly sign: string
  readonly paper: string
  readonly paperLine: (who: string, day: string) => string
  readonly download: (name: string) => string
  readonly paperLabel: string
  readonly paperHint: string
  readonly paperAdd: string
  readonly endHeading: string
  readonly endReason: string
  readonly end: string
  readonly saved: string
}

export const agreementWords: Words<Shape> = {
  en: {
    title: 'Agreements',
    lead: 'What partners signed for the county, a district or a school: between whom, until when, and where the paper is.',
    counsel:
      'This page keeps records. It does not say what an agreement must hold: ask your county’s counsel.',
    kindOf: {
      mou: 'Partnership agreement (MOU or contract)',
      baa: 'Business associate agreement (BAA)',
      data_sharing: 'Data sharing',
      scope: 'Federal scope: the notice that names the site',
      facility_use: 'Use of rooms',
      other: 'Another agreement',
    },
    standingOf: {
      ended: 'Ended',
      expired: 'Run out',
      unsigned: 'Not signed by all',
      upcoming: 'Signed, begins later',
      expiring: 'Runs out within 90 days',
      in_force: 'In force',
    },
    titleHeader: 'Agreement',
    kindHeader: 'Kind',
    placeHeader: 'Holds for',
    signedHeader: 'Signed',
    endsHeader: 'Last day',
    standingHeader: 'Where it stands',
    paperHeader: 'Paper',
    wholeCounty: 'the whole county',
    of: (part, whole) => `${part} of ${whole}`,
    noEnd: 'none given',
    noPaper: 'not on file',
    none: 'No agreement is on record',
    noneWhy: 'Record the first one, even before it is signed: then its last day cannot pass unseen.',
    record: 'Record an agreement',
    recordTitle: 'Record an agreement',
    titleHint: 'As people here call it, such as “MOU with the county health center 2027”.',
    placeLabel: 'School or district code',
    placeHint: 'Seven digits for a district, fourteen for a school. Leave it empty for the whole county.',
    starts: 'First day',
    ends: 'Last day',
    endsHint: 'Leave it empty if the paper names none.',
    party: (number) => `Party ${number}`,
    partyHint: 'The office or health center, not a person.',
    save: 'Record it',
    errorHeading: 'Nothing was recorded yet. Please look at:',
    problem: {
      title_missing: 'Give the agreement a name.',
      kind_missing: 'Choose what kind it is.',
      place_unknown: 'That is not the code of a school or district you may record for.',
      county_not_yours:
        'What binds the whole county is recorded by the county office. Give a district or school code.',
      not_a_day: 'Write the day as year-month-day, such as 2027-07-01.',
      ends_before_start: 'The last day lies before the first.',
      parties_missing: 'Name at least two parties.',
      too_long: 'That is too long.',
    },
    refusal: {
      signer_missing: 'Say who signed, and on which day.',
      signed_later: 'That day lies ahead. Note a signature once it is there.',
      already_signed: 'This party has signed already.',
      party_unknown: 'There is no such party.',
      file_missing: 'Choose a file first.',
      file_too_large: 'That file is larger than 10 MB. Nothing was kept.',
      file_of_other_kind: 'That is not a whole PDF, PNG or JPEG, whatever its name says. Nothing was kept.',
      reason_missing: 'Say in a sentence why it ends.',
      already_ended: 'It was ended already.',
    },
    period: (from, to) => `From ${from} to ${to}.`,
    recordedBy: (who, day) => `Recorded by ${who} on ${day}.`,
    endedOn: (day, reason) => `Ended on ${day}: ${reason}`,
    parties: 'Parties and signatures',
    partyHeader: 'Party',
    signerHeader: 'Signed by',
    signedOnHeader: 'On',
    notSigned: 'not signed yet',
    signHeading: 'Note a signature',
    signer: 'Who signed',
    signedOn: 'On which day',
    sign: 'Note this signature',
    paper: 'The paper',
    paperLine: (who, day) => `Handed in by ${who} on ${day}.`,
    download: (name) => `Download ${name}`,
    paperLabel: 'Signed paper',
    paperHint: 'A PDF, or a picture as PNG or JPEG, up to 10 MB. A new one stands beside the earlier ones.',
    paperAdd: 'Keep this paper',
    endHeading: 'End it before its last day',
    endReason: 'Why it ends',
    end: 'End this agreement today',
    saved: 'Saved.',
  },
  es: {
    title: 'Acuerdos',
    lead: 'Lo que firmaron los socios para el condado, un distrito o una escuela: entre quiénes, hasta cuándo y dónde está el papel.',
    counsel:
      'Esta página guarda registros. No dice qué debe contener un acuerdo: pregunte a la asesoría legal de su condado.',
    kindOf: {
      mou: 'Acuerdo de colaboración (MOU o contrato)',
      baa: 'Acuerdo de socio comercial (BAA)',
      data_sharing: 'Intercambio de datos',
      scope: 'Alcance federal: el aviso que nombra el sitio',
      facility_use: 'Uso de salas',
      other: 'Otro acuerdo',
    },
    standingOf: {
      ended: 'Terminado',
      expired: 'Vencido',
      unsigned: 'Faltan firmas',
      upcoming: 'Firmado, empieza después',
      expiring: 'Vence en 90 días o menos',
      in_force: 'Vigente',
    },
    titleHeader: 'Acuerdo',
    kindHeader: 'Tipo',
    placeHeader: 'Vale para',
    signedHeader: 'Firmas',
    endsHeader: 'Último día',
    standingHeader: 'Cómo está',
    paperHeader: 'Papel',
    wholeCounty: 'todo el condado',
    of: (part, whole) => `${part} de ${whole}`,
    noEnd: 'no indica',
    noPaper: 'no está',
    none: 'No hay ningún acuerdo registrado',
    noneWhy: 'Registre el primero, aun antes de la firma: así su último día no pasa sin que nadie lo vea.',
    record: 'Registrar un acuerdo',
    recordTitle: 'Registrar un acuerdo',
    titleHint: 'Como se le llama aquí, por ejemplo «MOU con el centro de salud del condado 2027».',
    placeLabel: 'Código de la escuela o del distrito',
    placeHint: 'Siete cifras para un distrito, catorce para una escuela. Déjelo vacío para todo el condado.',
    starts: 'Primer día',
    ends: 'Último día',
    endsHint: 'Déjelo vacío si el papel no lo dice.',
    party: (number) => `Parte ${number}`,
    partyHint: 'La oficina o el centro de salud, no una persona.',
    save: 'Registrarlo',
    errorHeading: 'Todavía no se registró nada. Por favor revise:',
    problem: {
      title_missing: 'Dé un nombre al acuerdo.',
      kind_missing: 'Elija de qué tipo es.',
      place_unknown: 'Ese no es el código de una escuela o un distrito para los que usted registre.',
      county_not_yours:
        'Lo que vale para todo el condado lo registra su oficina. Dé el código de un distrito o una escuela.',
      not_a_day: 'Escriba el día como año-mes-día, por ejemplo 2027-07-01.',
      ends_before_start: 'El último día es anterior al primero.',
      parties_missing: 'Nombre al menos dos partes.',
      too_long: 'Es demasiado largo.',
    },
    refusal: {
      signer_missing: 'Diga quién firmó y qué día.',
      signed_later: 'Ese día no ha llegado. Anote la firma cuando exista.',
      already_signed: 'Esta parte ya firmó.',
      party_unknown: 'No existe esa parte.',
      file_missing: 'Primero elija un archivo.',
      file_too_large: 'El archivo pasa de 10 MB. No se guardó nada.',
      file_of_other_kind: 'No es un PDF, PNG o JPEG completo, diga lo que diga su nombre. No se guardó nada.',
      reason_missing: 'Diga en una frase por qué termina.',
      already_ended: 'Ya estaba terminado.',
    },
    period: (from, to) => `Del ${from} al ${to}.`,
    recordedBy: (who, day) => `Lo registró ${who} el ${day}.`,
    endedOn: (day, reason) => `Terminado el ${day}: ${reason}`,
    parties: 'Partes y firmas',
    partyHeader: 'Parte',
    signerHeader: 'Firmó',
    signedOnHeader: 'El día',
    notSigned: 'sin firma todavía',
    signHeading: 'Anotar una firma',
    signer: 'Quién firmó',
    signedOn: 'Qué día',
    sign: 'Anotar esta firma',
    paper: 'El papel',
    paperLine: (who, day) => `Lo entregó ${who} el ${day}.`,
    download: (name) => `Descargar ${name}`,
    paperLabel: 'Papel firmado',
    paperHint: 'Un PDF, o una imagen PNG o JPEG, de hasta 10 MB. Uno nuevo queda junto a los anteriores.',
    paperAdd: 'Guardar este papel',
    endHeading: 'Terminarlo antes de su último día',
    endReason: 'Por qué termina',
    end: 'Terminar hoy este acuerdo',
    saved: 'Guardado.',
  },
}
