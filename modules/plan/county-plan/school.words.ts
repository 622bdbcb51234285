import type { Words } from '#platform/words.ts'
import type { CostLine, RevenueRoute } from '../money/settled-year.ts'
import type { NeedPieceName } from '../need/need.ts'
import type { PostName, Standing } from '../team/team.ts'

type Shape = {
  readonly lead: (district: string, span: string, kind: string) => string
  readonly standing: Readonly<Record<Standing, string>>
  readonly figuresHeading: string
  readonly figuresCaption: string
  readonly measure: string
  readonly here: string
  readonly county: string
  readonly state: string
  readonly absence: string
  readonly suspension: string
  readonly rateNote: (numerator: string, denominator: string, year: string) => string
  readonly notPublished: string
  readonly hidden: string
  readonly hiddenBeside: string
  readonly students: string
  readonly groupsHeading: string
  readonly groupsNote: string
  readonly group: string
  readonly groups: Readonly<
    Record<
      | 'socioeconomically_disadvantaged'
      | 'english_learner'
      | 'foster'
      | 'homeless'
      | 'students_with_disabilities',
      string
    >
  >
  readonly needHeading: string
  readonly needLead: string
  readonly needPiece: string
  readonly needFigure: string
  readonly needWeight: string
  readonly needMiddle: string
  readonly pieces: Readonly<Record<NeedPieceName, string>>
  readonly teamHeading: string
  readonly teamLead: (days: string, visits: string, capacity: string) => string
  readonly post: string
  readonly fte: string
  readonly yearlyCost: string
  readonly posts: Readonly<Record<PostName | 'added', string>>
  readonly moneyHeading: string
  readonly moneyLead: (revenue: string, cost: string, net: string) => string
  readonly line: string
  readonly amount: string
  readonly routes: Readonly<Record<RevenueRoute, string>>
  readonly costs: Readonly<Record<CostLine, string>>
  readonly revenueTotal: string
  readonly costTotal: string
  readonly net: string
  readonly breakEven: (visits: string, week: string) => string
  readonly breakEvenWithout: (visits: string) => string
  readonly breakEvenNever: string
  readonly mix: (medical: string, commercial: string, unpaid: string) => string
  readonly mixEstimate: string
  readonly mixMeasured: string
  readonly workbook: string
  readonly outcomes: string
  readonly emptyTitle: string
  readonly emptyWhy: string
}

export const schoolWords: Words<Shape> = {
  en: {
    lead: (district, span, kind) => `${district}. Grades ${span}. ${kind}.`,
    standing: {
      served: 'This school asks for clinician days on its campus.',
      remote: 'This school teaches wholly online, so its team would work remotely.',
      adult_serving:
        'By its figures this school serves adults. Its absence and staff figures cannot be read like those of a children’s school, and it opens last unless the county says otherwise.',
      court:
        'This is a juvenile court school. Medi-Cal may not pay for visits there, so it needs another plan.',
    },
    figuresHeading: 'Its figures, beside the county’s and the state’s',
    figuresCaption: 'Published figures of the newest year',
    measure: 'Measure',
    here: 'This school',
    county: 'County',
    state: 'California',
    absence: 'Chronically absent',
    suspension: 'Suspended at least once',
    rateNote: (numerator, denominator, year) => `${numerator} of ${denominator} in ${year}`,
    notPublished: 'Not published',
    hidden: 'Hidden: 10 or fewer',
    hiddenBeside: 'Hidden: it would tell of a few students',
    students: 'Students enrolled',
    groupsHeading: 'Who goes here',
    groupsNote:
      'A student may be counted in several groups. Counts from 1 to 10, and those that leave out so few, are hidden.',
    group: 'Group',
    groups: {
      socioeconomically_disadvantaged: 'Socioeconomically disadvantaged',
      english_learner: 'English learners',
      foster: 'Foster youth',
      homeless: 'Students without a home',
      students_with_disabilities: 'Students with disabilities',
    },
    needHeading: 'What stands behind its need',
    needLead:
      'Need orders schools within this county so that the greatest comes first. It is made of four published figures; a figure from few students counts less, and one that is not published counts as the middle.',
    needPiece: 'Figure',
    needFigure: 'This school',
    needWeight: 'Weight',
    needMiddle: 'Not published: taken as the middle',
    pieces: {
      disadvantage: 'Socioeconomically disadvantaged students',
      chronic_absence: 'Chronic absence',
      suspension: 'Suspensions',
      support_staff: 'Support staff for each 1,000 students',
    },
    teamHeading: 'Its team',
    teamLead: (days, visits, capacity) =>
      `${days} clinician days a week, for ${visits} completed visits a year. Those days can hold ${capacity}.`,
    post: 'Post',
    fte: 'Full-time equivalent',
    yearlyCost: 'Cost a year',
    posts: {
      clinician_licensed: 'Clinician, licensed',
      clinician_associate: 'Clinician, associate',
      clinician_2: 'Clinician II (supervises)',
      navigator: 'Family navigator or wellness coach',
      coordinator: 'Coordinator',
      graduate_intern: 'Graduate intern',
      peer_specialist: 'Peer specialist',
      added: 'Post added by the county',
    },
    moneyHeading: 'What it earns and costs in a settled year',
    moneyLead: (revenue, cost, net) => `It earns ${revenue} and costs ${cost}: ${net} a year.`,
    line: 'Line',
    amount: 'A year',
    routes: {
      medi_cal_plan: 'Medi-Cal, paid by the health plan',
      medi_cal_wrap: 'Medi-Cal, the rest of the visit rate from the state',
      commercial: 'Commercial plans, by the fee schedule',
      coach: 'Wellness coach units',
    },
    costs: {
      clinician_pay: 'Clinician pay',
      clinician_benefits: 'Benefits',
      clinician_indirect: 'Indirect',
      supervision: 'Supervision',
      navigators: 'Navigators and coaches',
      coordinators: 'Coordinators',
      interns: 'Graduate interns',
      peer_specialists: 'Peer specialists',
      added_posts: 'Posts the county adds',
      operating: 'Billing, records, supplies',
      county_share: 'County share',
    },
    revenueTotal: 'Earned',
    costTotal: 'Cost',
    net: 'Earned less cost',
    breakEven: (visits, week) => `${visits} visits a year pay for this team: ${week} in each school week.`,
    breakEvenWithout: (visits) => `If coaches billed nothing it would take ${visits}.`,
    breakEvenNever: 'No number of visits pays for this team.',
    mix: (medical, commercial, unpaid) =>
      `Visits by payer: Medi-Cal ${medical}, commercial ${commercial}, unpaid ${unpaid}.`,
    mixEstimate:
      'An estimate: the county’s shares, spread by disadvantage. A measured share can take its place.',
    mixMeasured: 'Measured at this school.',
    workbook: 'This school’s money as live formulas (XLSX)',
    outcomes: 'Three years of these figures, beside similar schools',
    emptyTitle: 'Nothing here',
    emptyWhy: 'This school has no such figure.',
  },
  es: {
    lead: (district, span, kind) => `${district}. Grados ${span}. ${kind}.`,
    standing: {
      served: 'Esta escuela pide días de clínico en su plantel.',
      remote: 'Esta escuela enseña totalmente en línea; su equipo trabajaría a distancia.',
      adult_serving:
        'Según sus cifras, esta escuela atiende a adultos. Sus cifras de ausencia y personal no se leen como las de una escuela de niños, y abre al final salvo que el condado diga otra cosa.',
      court:
        'Es una escuela de tribunal juvenil. Medi-Cal quizá no pague allí las visitas; necesita otro plan.',
    },
    figuresHeading: 'Sus cifras, junto a las del condado y del estado',
    figuresCaption: 'Cifras publicadas del año más reciente',
    measure: 'Medida',
    here: 'Esta escuela',
    county: 'Condado',
    state: 'California',
    absence: 'Con ausencia crónica',
    suspension: 'Suspendidos al menos una vez',
    rateNote: (numerator, denominator, year) => `${numerator} de ${denominator} en ${year}`,
    notPublished: 'No publicado',
    hidden: 'Oculto: 10 o menos',
    hiddenBeside: 'Oculto: hablaría de unos pocos estudiantes',
    students: 'Estudiantes inscritos',
    groupsHeading: 'Quiénes estudian aquí',
    groupsNote:
      'Un estudiante puede contarse en varios grupos. Se ocultan los conteos de 1 a 10 y los que dejan fuera a tan pocos.',
    group: 'Grupo',
    groups: {
      socioeconomically_disadvantaged: 'Con desventaja socioeconómica',
      english_learner: 'Aprenden inglés',
      foster: 'En hogares de crianza',
      homeless: 'Sin hogar',
      students_with_disabilities: 'Con discapacidades',
    },
    needHeading: 'Qué hay detrás de su necesidad',
    needLead:
      'La necesidad ordena las escuelas de este condado para que la mayor vaya primero. Se compone de cuatro cifras publicadas; una cifra de pocos estudiantes cuenta menos y una no publicada cuenta como el medio.',
    needPiece: 'Cifra',
    needFigure: 'Esta escuela',
    needWeight: 'Peso',
    needMiddle: 'No publicado: se toma el medio',
    pieces: {
      disadvantage: 'Estudiantes con desventaja socioeconómica',
      chronic_absence: 'Ausencia crónica',
      suspension: 'Suspensiones',
      support_staff: 'Personal de apoyo por cada 1,000 estudiantes',
    },
    teamHeading: 'Su equipo',
    teamLead: (days, visits, capacity) =>
      `${days} días de clínico por semana, para ${visits} visitas al año. En esos días caben ${capacity}.`,
    post: 'Puesto',
    fte: 'Equivalente de tiempo completo',
    yearlyCost: 'Costo al año',
    posts: {
      clinician_licensed: 'Clínico con licencia',
      clinician_associate: 'Clínico asociado',
      clinician_2: 'Clínico II (supervisa)',
      navigator: 'Navegador familiar o asesor de bienestar',
      coordinator: 'Coordinador',
      graduate_intern: 'Pasante de posgrado',
      peer_specialist: 'Especialista par',
      added: 'Puesto que agrega el condado',
    },
    moneyHeading: 'Lo que gana y cuesta en un año asentado',
    moneyLead: (revenue, cost, net) => `Gana ${revenue} y cuesta ${cost}: ${net} al año.`,
    line: 'Concepto',
    amount: 'Al año',
    routes: {
      medi_cal_plan: 'Medi-Cal, pagado por el plan de salud',
      medi_cal_wrap: 'Medi-Cal, el resto de la tarifa por visita, del estado',
      commercial: 'Planes comerciales, por la lista de tarifas',
      coach: 'Unidades de asesores de bienestar',
    },
    costs: {
      clinician_pay: 'Sueldo de clínicos',
      clinician_benefits: 'Prestaciones',
      clinician_indirect: 'Indirectos',
      supervision: 'Supervisión',
      navigators: 'Navegadores y asesores',
      coordinators: 'Coordinadores',
      interns: 'Pasantes',
      peer_specialists: 'Especialistas pares',
      added_posts: 'Puestos que agrega el condado',
      operating: 'Cobranza, expedientes, materiales',
      county_share: 'Parte del condado',
    },
    revenueTotal: 'Ganado',
    costTotal: 'Costo',
    net: 'Ganado menos costo',
    breakEven: (visits, week) =>
      `${visits} visitas al año pagan este equipo: ${week} en cada semana escolar.`,
    breakEvenWithout: (visits) => `Si los asesores no cobraran nada, harían falta ${visits}.`,
    breakEvenNever: 'Ningún número de visitas paga este equipo.',
    mix: (medical, commercial, unpaid) =>
      `Visitas por pagador: Medi-Cal ${medical}, comercial ${commercial}, sin pago ${unpaid}.`,
    mixEstimate:
      'Una estimación: las proporciones del condado repartidas según la desventaja. Una medida puede sustituirla.',
    mixMeasured: 'Medido en esta escuela.',
    workbook: 'El dinero de esta escuela con fórmulas vivas (XLSX)',
    outcomes: 'Tres años de estas cifras, junto a escuelas parecidas',
    emptyTitle: 'Aquí no hay nada',
    emptyWhy: 'Esta escuela no tiene esa cifra.',
  },
}
