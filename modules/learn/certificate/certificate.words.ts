import type { Words } from '#platform/words.ts'
import type { Certificate, CertificateRefusal, CertificateStanding } from './certificate.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly ready: string
  readonly readyLead: string
  readonly nothingReady: string
  readonly nothingReadyWhy: string
  readonly nothingNew: string
  readonly take: (title: string) => string
  readonly yours: string
  readonly none: string
  readonly noneWhy: string
  readonly awarded: (day: string) => string
  readonly renewBy: (day: string) => string
  readonly graceUntil: (day: string) => string
  readonly revokedBecause: (reason: string) => string
  readonly page: string
  readonly pdf: string
  readonly nameOnPaper: string
  readonly badge: string
  readonly badgeHint: string
  readonly renew: string
  readonly answerFirst: string
  readonly keys: string
  readonly keysLead: string
  readonly keyLine: (day: string) => string
  readonly noKey: string
  readonly newKey: string
  readonly termHeading: string
  readonly termLead: string
  readonly months: string
  readonly graceDays: string
  readonly saveTerm: string
  readonly standing: Readonly<Record<CertificateStanding, string>>
  readonly refusal: Readonly<Record<CertificateRefusal, string>>
}

export const certificateWords: Words<Shape> = {
  en: {
    title: 'Your certificates',
    lead: 'When every step of a phase is done and its questions are passed, you can take a certificate for it. It is yours: nobody sees it unless you give them its address.',
    ready: 'Ready for you',
    readyLead: 'You have completed these.',
    nothingReady: 'Nothing is complete yet',
    nothingNew: 'Nothing new to take',
    nothingReadyWhy: 'Finish the steps of a phase, and its certificate waits here.',
    take: (title) => `Take the certificate: ${title}`,
    yours: 'Yours',
    none: 'No certificate yet',
    noneWhy: 'The first one you take will stand here.',
    awarded: (day) => `Awarded on ${day}.`,
    renewBy: (day) => `Good until ${day}.`,
    graceUntil: (day) => `Days of grace run until ${day}.`,
    revokedBecause: (reason) => `Your county took it back: ${reason}`,
    page: 'Page that shows it is real',
    pdf: 'Certificate as PDF',
    nameOnPaper:
      'Your name is kept as it is. Our PDFs have no letters for Amharic, Bengali, Burmese, Tamil and some more, for rare Chinese signs or for emoji. They show as empty boxes there; the page and the badge show all.',
    badge: 'Open Badge (JWT)',
    badgeHint: 'The badge is a signed file for a badge wallet. Your name stands in it.',
    renew: 'Renew it',
    answerFirst: 'Answer its questions once more',
    keys: 'Keys that sign',
    keysLead:
      'Each certificate is signed with your county’s newest key. Older keys stay published, so that what they signed can still be checked.',
    keyLine: (day) => `A key of ${day}`,
    noKey: 'No key yet. The first certificate makes one.',
    newKey: 'Sign with a new key from now on',
    termHeading: 'How long a certificate is good',
    termLead:
      'Proposed: 24 months and 60 days of grace. Your county decides. What was awarded keeps its day.',
    months: 'Months',
    graceDays: 'Days of grace',
    saveTerm: 'Save',
    standing: {
      valid: 'Valid',
      renewal_open: 'Valid; may be renewed now',
      grace: 'Past its day, in its days of grace',
      ended: 'No longer valid: it was not renewed',
      revoked: 'No longer valid: the county took it back',
    },
    refusal: {
      nothing_to_earn: 'There is no certificate of this name.',
      not_complete: 'Some steps or questions are still open, so there is no certificate yet.',
      awarded_already: 'You have this certificate already.',
      was_revoked: 'Your county took this certificate back. Speak with your county office.',
      too_early: 'It is good for a while yet. You can renew it in the last 90 days.',
      grace_over: 'The days of grace are over. Take the certificate anew when your path is complete.',
      answer_again: 'Answer its questions once more first. Things change, and so does the law.',
      reason_missing: 'Say why in a sentence.',
      day_missing: 'Give the day until which it runs on.',
      day_out_of_reach: 'Choose a day after the present one and within a year from today.',
      not_removed:
        'It stays: the box was not ticked, it was taken back, or its holder has an account and deletes it there.',
    },
  },
  es: {
    title: 'Sus certificados',
    lead: 'Cuando todos los pasos de una fase están hechos y sus preguntas aprobadas, puede tomar su certificado. Es suyo: nadie lo ve si usted no le da la dirección.',
    ready: 'Listos para usted',
    readyLead: 'Usted completó lo siguiente.',
    nothingReady: 'Aún no hay nada completo',
    nothingNew: 'Nada nuevo por tomar',
    nothingReadyWhy: 'Termine los pasos de una fase y su certificado esperará aquí.',
    take: (title) => `Tomar el certificado: ${title}`,
    yours: 'Los suyos',
    none: 'Aún no tiene certificados',
    noneWhy: 'El primero que tome aparecerá aquí.',
    awarded: (day) => `Otorgado el ${day}.`,
    renewBy: (day) => `Vale hasta el ${day}.`,
    graceUntil: (day) => `Los días de gracia llegan hasta el ${day}.`,
    revokedBecause: (reason) => `Su condado lo retiró: ${reason}`,
    page: 'Página que muestra que es auténtico',
    pdf: 'Certificado en PDF',
    nameOnPaper:
      'Su nombre se guarda tal cual. Nuestros PDF no tienen letras para el amárico, bengalí, birmano, tamil y algunos más, ni para signos chinos raros o emoji. Salen como cuadros vacíos; la página y la insignia las muestran todas.',
    badge: 'Insignia abierta (JWT)',
    badgeHint: 'La insignia es un archivo firmado para una billetera de insignias. Lleva su nombre.',
    renew: 'Renovarlo',
    answerFirst: 'Responda sus preguntas una vez más',
    keys: 'Claves que firman',
    keysLead:
      'Cada certificado se firma con la clave más nueva de su condado. Las claves viejas siguen publicadas; así aún se puede comprobar lo que firmaron.',
    keyLine: (day) => `Una clave del ${day}`,
    noKey: 'Aún no hay clave. La hará el primer certificado.',
    newKey: 'Firmar desde ahora con una clave nueva',
    termHeading: 'Cuánto tiempo vale un certificado',
    termLead: 'Propuesta: 24 meses y 60 días de gracia. Su condado decide. Lo ya otorgado conserva su fecha.',
    months: 'Meses',
    graceDays: 'Días de gracia',
    saveTerm: 'Guardar',
    standing: {
      valid: 'Válido',
      renewal_open: 'Válido; ya se puede renovar',
      grace: 'Pasó su fecha; está en días de gracia',
      ended: 'Ya no es válido: no se renovó',
      revoked: 'Ya no es válido: el condado lo retiró',
    },
    refusal: {
      nothing_to_earn: 'No existe un certificado con ese nombre.',
      not_complete: 'Faltan pasos o preguntas; todavía no hay certificado.',
      awarded_already: 'Usted ya tiene este certificado.',
      was_revoked: 'Su condado retiró este certificado. Hable con la oficina del condado.',
      too_early: 'Todavía vale por un tiempo. Puede renovarlo en los últimos 90 días.',
      grace_over: 'Se acabaron los días de gracia. Tome el certificado de nuevo cuando complete su camino.',
      answer_again: 'Primero responda sus preguntas una vez más. Las cosas cambian, y la ley también.',
      reason_missing: 'Diga el motivo en una frase.',
      day_missing: 'Escriba hasta qué día sigue valiendo.',
      day_out_of_reach: 'Elija un día posterior al actual y dentro de un año desde hoy.',
      not_removed:
        'Se queda: no se marcó la casilla, se retiró antes, o su titular tiene una cuenta y lo borra allí.',
    },
  },
}

type VerificationShape = {
  readonly title: string
  readonly lead: (county: string) => string
  readonly holder: string
  readonly did: Readonly<Record<Certificate['kind'], string>>
  readonly givenBy: string
  readonly awarded: string
  readonly goodUntil: string
  readonly noLastDay: string
  readonly state: string
  readonly waived: string
  readonly checkHeading: string
  readonly check: string
  readonly keys: string
  readonly office: string
  readonly revoke: string
  readonly revokeSummary: string
  readonly waive: string
  readonly waiveSummary: string
  readonly reason: string
  readonly reasonHint: string
  readonly until: string
  readonly own: string
  readonly removeSummary: string
  readonly removeLead: string
  readonly removeSure: string
  readonly remove: string
  readonly removed: string
}

export const verificationWords: Words<VerificationShape> = {
  en: {
    title: 'A certificate',
    lead: (county) =>
      `${county} stands behind this certificate. Whoever gave you this address wants you to see it.`,
    holder: 'Name',
    did: { completion: 'Completed', attendance: 'Was at' },
    givenBy: 'Given by',
    awarded: 'Awarded on',
    goodUntil: 'Good until',
    noLastDay: 'It has no last day.',
    state: 'Today',
    waived: 'The county waived its renewal until then.',
    checkHeading: 'How to check the badge file',
    check:
      'The badge is a JWT signed with EdDSA. Its header names the key. A badge that was taken back still has a true signature, so this page has the last word.',
    keys: 'Published keys of this county (JWKS)',
    office: 'For the county office',
    revoke: 'Take this certificate back',
    revokeSummary: 'Take it back',
    waive: 'Waive the renewal',
    waiveSummary: 'Waive its renewal',
    reason: 'Why?',
    reasonHint: 'The holder reads it. A stranger does not.',
    until: 'Good until',
    own: 'Is it yours, and you want it gone? The link of your registration removes it; so does your account, if you have one. Without either, ask the county office.',
    removeSummary: 'Remove it at its holder’s wish',
    removeLead:
      'The certificate, its page and the badge are deleted for good. The registration stays until its name is deleted. A line in the trail stays, without the name.',
    removeSure: 'Its holder asked for it, and I know that it was them.',
    remove: 'Remove this certificate',
    removed: 'Removed. Its page is gone.',
  },
  es: {
    title: 'Un certificado',
    lead: (county) => `${county} respalda este certificado. Quien le dio esta dirección quiere que lo vea.`,
    holder: 'Nombre',
    did: { completion: 'Completó', attendance: 'Estuvo en' },
    givenBy: 'Lo otorga',
    awarded: 'Otorgado el',
    goodUntil: 'Vale hasta el',
    noLastDay: 'No tiene fecha final.',
    state: 'Hoy',
    waived: 'El condado dispensó su renovación hasta entonces.',
    checkHeading: 'Cómo comprobar el archivo de la insignia',
    check:
      'La insignia es un JWT firmado con EdDSA. Su cabecera nombra la clave. Una insignia retirada conserva una firma verdadera; por eso esta página tiene la última palabra.',
    keys: 'Claves publicadas de este condado (JWKS)',
    office: 'Para la oficina del condado',
    revoke: 'Retirar este certificado',
    revokeSummary: 'Retirarlo',
    waive: 'Dispensar la renovación',
    waiveSummary: 'Dispensar su renovación',
    reason: '¿Por qué?',
    reasonHint: 'Lo lee su titular. Un extraño no.',
    until: 'Vale hasta el',
    own: '¿Es suyo y quiere que se borre? El enlace de su inscripción lo borra; también su cuenta, si la tiene. Sin ninguno de los dos, pídalo en la oficina del condado.',
    removeSummary: 'Borrarlo porque su titular lo pide',
    removeLead:
      'El certificado, su página y la insignia se borran para siempre. La inscripción se queda hasta que se borre su nombre. Queda una línea en el registro, sin el nombre.',
    removeSure: 'Su titular lo pidió, y sé que fue esa persona.',
    remove: 'Borrar este certificado',
    removed: 'Borrado. Su página ya no está.',
  },
}

type PaperShape = {
  readonly kinds: Readonly<Record<Certificate['kind'], string>>
  /** What its holder did, before the name of it. */
  readonly did: Readonly<Record<Certificate['kind'], string>>
  readonly by: (county: string) => string
  readonly day: (day: string) => string
  readonly until: (day: string) => string
  readonly check: string
  readonly qr: (address: string) => string
}

export const paperWords: Words<PaperShape> = {
  en: {
    kinds: { completion: 'Certificate of completion', attendance: 'Certificate of attendance' },
    did: { completion: 'has completed every step and passed every question of', attendance: 'was at' },
    by: (county) => `Given by ${county}`,
    day: (day) => `Awarded on ${day}`,
    until: (day) => `Good until ${day}`,
    check: 'See that it is real:',
    qr: (address) => `QR code that leads to ${address}`,
  },
  es: {
    kinds: { completion: 'Certificado', attendance: 'Constancia de asistencia' },
    did: {
      completion: 'completó todos los pasos y aprobó todas las preguntas de',
      attendance: 'estuvo en',
    },
    by: (county) => `Lo otorga: ${county}`,
    day: (day) => `Otorgado el ${day}`,
    until: (day) => `Vale hasta el ${day}`,
    check: 'Compruebe que es auténtico:',
    qr: (address) => `Código QR que lleva a ${address}`,
  },
}
