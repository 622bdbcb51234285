import type { Words } from '#platform/words.ts'
import type { MembershipRefusal } from '../membership/end-membership.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly trail: string
  readonly outbox: string
  readonly visits: string
  readonly providers: string
  readonly secondFactor: string
  readonly problems: string
  readonly listed: string
  readonly name: string
  readonly role: string
  readonly place: string
  readonly wholeCounty: string
  readonly until: string
  readonly openEnd: string
  readonly granted: string
  readonly grantedBy: (who: string, reason: string) => string
  readonly reviewed: string
  readonly reviewOwed: string
  readonly change: string
  readonly stillRight: (name: string) => string
  readonly signOut: (name: string) => string
  /** What opens the buttons by which someone is signed out or their role ends. */
  readonly takeAway: (name: string) => string
  readonly end: (name: string) => string
  readonly why: string
  readonly nobody: { readonly title: string; readonly why: string }
  readonly open: string
  readonly noneOpen: { readonly title: string; readonly why: string }
  readonly email: string
  readonly expires: string
  readonly withdraw: (name: string) => string
  readonly invite: string
  readonly inviteLead: string
  readonly jobTitle: string
  readonly jobTitleHint: string
  readonly chooseRole: string
  readonly placeHint: string
  readonly from: string
  readonly dayHint: string
  readonly to: string
  readonly reason: string
  readonly reasonHint: string
  readonly send: string
  readonly many: string
  readonly manyLead: string
  readonly file: string
  readonly check: string
  readonly inviteAll: string
  readonly madeTitle: string
  readonly madeLead: string
  readonly link: string
  readonly checkedTitle: string
  readonly checked: (good: number, all: number) => string
  readonly line: string
  readonly verdict: string
  readonly good: string
  readonly nothingWritten: string
  readonly back: string
  readonly refusal: Readonly<Record<MembershipRefusal, string>>
}

export const countyPeopleWords: Words<Shape> = {
  en: {
    title: 'People',
    lead: 'Who may do what in this county, who granted it and why. Who leaves loses access at once.',
    trail: 'What was done here, line by line',
    outbox: 'Outbox',
    visits: 'Support access',
    providers: 'Where people sign in',
    secondFactor: 'Who needs a second factor',
    problems: 'Nothing was changed',
    listed: 'People with a role',
    name: 'Name',
    role: 'Role',
    place: 'Place',
    wholeCounty: 'Whole county',
    until: 'Until',
    openEnd: 'No last day',
    granted: 'Granted',
    grantedBy: (who, reason) => `By ${who}: ${reason}`,
    reviewed: 'Last review',
    reviewOwed: 'Due: a year has passed',
    change: 'Change',
    stillRight: (name) => `Still right: ${name}`,
    signOut: (name) => `Sign out everywhere: ${name}`,
    takeAway: (name) => `Sign out or end: ${name}`,
    end: (name) => `End now: ${name}`,
    why: 'Why it ends',
    nobody: { title: 'Nobody yet', why: 'People appear here once they have accepted an invitation.' },
    open: 'Open invitations',
    noneOpen: {
      title: 'No open invitation',
      why: 'An invitation stays here until it is accepted, withdrawn or 14 days old.',
    },
    email: 'E-mail address',
    expires: 'Works until',
    withdraw: (name) => `Withdraw: ${name}`,
    invite: 'Invite someone',
    inviteLead: 'You get a link to hand over. It works once and for 14 days.',
    jobTitle: 'What the county calls the post',
    jobTitleHint: 'Left empty, the role’s own name stands',
    chooseRole: 'Choose a role',
    placeHint: 'Code of the district (7 digits) or school (14 digits); empty for the whole county',
    from: 'First day',
    dayHint: 'As 2027-06-30; may be left empty',
    to: 'Last day',
    reason: 'Reason',
    reasonHint: 'Why this person needs this role',
    send: 'Make the invitation',
    many: 'Invite many at once',
    manyLead:
      'A CSV file of up to 500 people with the columns name, email, role and reason; title, place, starts_on and ends_on may follow. One wrong row, and nobody is invited.',
    file: 'File',
    check: 'Check only',
    inviteAll: 'Check and invite',
    madeTitle: 'Invitations made',
    madeLead:
      'Hand each link to its person and to no one else. The links are shown only now: nobody can look them up later.',
    link: 'Link',
    checkedTitle: 'What the file holds',
    checked: (good, all) => `${good} of ${all} rows are right.`,
    line: 'Line',
    verdict: 'Finding',
    good: 'Right',
    nothingWritten: 'Nothing was written.',
    back: 'Back to people',
    refusal: {
      above_your_role: 'Your own role may not change this one. Ask a county director.',
      your_own: 'Nobody ends or reviews their own role. Ask a colleague.',
    },
  },
  es: {
    title: 'Personas',
    lead: 'Quién puede hacer qué en este condado, quién lo otorgó y por qué. Quien se va pierde el acceso de inmediato.',
    trail: 'Lo que se hizo aquí, línea por línea',
    outbox: 'Bandeja de salida',
    visits: 'Acceso de soporte',
    providers: 'Dónde se inicia sesión',
    secondFactor: 'Quién necesita un segundo factor',
    problems: 'No se cambió nada',
    listed: 'Personas con una función',
    name: 'Nombre',
    role: 'Función',
    place: 'Lugar',
    wholeCounty: 'Todo el condado',
    until: 'Hasta',
    openEnd: 'Sin último día',
    granted: 'Otorgado',
    grantedBy: (who, reason) => `Por ${who}: ${reason}`,
    reviewed: 'Última revisión',
    reviewOwed: 'Pendiente: pasó un año',
    change: 'Cambiar',
    stillRight: (name) => `Sigue correcto: ${name}`,
    signOut: (name) => `Cerrar todas sus sesiones: ${name}`,
    takeAway: (name) => `Cerrar su sesión o terminar: ${name}`,
    end: (name) => `Terminar ahora: ${name}`,
    why: 'Por qué termina',
    nobody: { title: 'Aún nadie', why: 'Las personas aparecen aquí cuando aceptan una invitación.' },
    open: 'Invitaciones abiertas',
    noneOpen: {
      title: 'Ninguna invitación abierta',
      why: 'Una invitación queda aquí hasta que se acepta, se retira o cumple 14 días.',
    },
    email: 'Correo electrónico',
    expires: 'Funciona hasta',
    withdraw: (name) => `Retirar: ${name}`,
    invite: 'Invitar a alguien',
    inviteLead: 'Recibe un enlace para entregar. Funciona una vez y durante 14 días.',
    jobTitle: 'Cómo llama el condado al puesto',
    jobTitleHint: 'Si queda vacío, vale el nombre de la función',
    chooseRole: 'Elija una función',
    placeHint: 'Código del distrito (7 dígitos) o de la escuela (14 dígitos); vacío para todo el condado',
    from: 'Primer día',
    dayHint: 'Como 2027-06-30; puede quedar vacío',
    to: 'Último día',
    reason: 'Motivo',
    reasonHint: 'Por qué esta persona necesita esta función',
    send: 'Hacer la invitación',
    many: 'Invitar a muchas personas',
    manyLead:
      'Un archivo CSV de hasta 500 personas con las columnas name, email, role y reason; pueden seguir title, place, starts_on y ends_on. Con una fila incorrecta no se invita a nadie.',
    file: 'Archivo',
    check: 'Solo revisar',
    inviteAll: 'Revisar e invitar',
    madeTitle: 'Invitaciones hechas',
    madeLead:
      'Entregue cada enlace a su persona y a nadie más. Los enlaces solo se muestran ahora: nadie puede consultarlos después.',
    link: 'Enlace',
    checkedTitle: 'Lo que contiene el archivo',
    checked: (good, all) => `${good} de ${all} filas son correctas.`,
    line: 'Línea',
    verdict: 'Resultado',
    good: 'Correcta',
    nothingWritten: 'No se escribió nada.',
    back: 'Volver a personas',
    refusal: {
      above_your_role: 'Su propia función no puede cambiar esta. Pregunte a la dirección del condado.',
      your_own: 'Nadie termina ni revisa su propia función. Pregunte a un colega.',
    },
  },
}
