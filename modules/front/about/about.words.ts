import type { Words } from '#platform/words.ts'

type Part = {
  readonly id: string
  readonly heading: string
  readonly lead?: string
  readonly items: readonly string[]
}

export type AboutWords = {
  readonly title: string
  readonly lead: string
  readonly model: Part
  readonly notKnown: Part
  readonly sure: Part
  readonly sources: Part
  readonly independent: Part
  readonly links: readonly { readonly href: `/${string}`; readonly text: string }[]
  readonly linksHeading: string
}

export const aboutWords: Words<AboutWords> = {
  en: {
    title: 'How the plan is made',
    lead: 'From public figures, by rules anyone can read and rerun. Here are the rules in ten sentences, what nobody outside knows, and where the figures come from.',
    model: {
      id: 'model',
      heading: 'The model in ten sentences',
      items: [
        'Each school’s need is weighed from four published figures: disadvantage, chronic absence, suspension, and how few support staff it has; small schools are drawn toward the middle, because their figures swing by chance.',
        'Need and enrollment say how many students would use a clinician, and a take-up share says how many of them come.',
        'A school then gets whole clinician days a week, with supervisors, navigators and coordinators shared among teams and each costed once.',
        'Visits are the smaller of what students ask for and what the days can hold, and some hours of the week stay closed to visits: for classrooms, staff, families and notes.',
        'Each visit is paid by Medi-Cal, by a commercial plan or by nobody, in each school’s own mix, estimated from the county’s mix and that school’s disadvantage.',
        'Money arrives later than it is earned, a new team needs weeks to fill its days, and people who leave are replaced by people who start again.',
        'Costs hold pay, benefits, overhead, supervision, the shared team, supplies and what it takes to open a school.',
        'A solver then chooses which schools open in which year, those with the greatest need first, within the people who can be hired and kept and the cash there is in every month.',
        'The last year of a plan must pay for itself, so that no plan looks good by spending its savings.',
        'A checker written apart from the model goes through every finished plan, and a plan that breaks a rule is not shown.',
      ],
    },
    notKnown: {
      id: 'not-known',
      heading: 'What is not known',
      lead: 'Some values are not public for any county office. The plan takes a stated value for each and says so on its first page:',
      items: [
        'The Medi-Cal rate that a visit brings, and what share of it reaches the county office.',
        'How many students would come, and how many clinicians can be hired and stay.',
        'What it costs to open at a school, and how much cash there is to begin with.',
        'Each school’s real mix of payers: the plan estimates it until someone measures it.',
      ],
    },
    sure: {
      id: 'sure',
      heading: 'How sure an answer is',
      items: [
        'Every assumption stands on its own page with its range, its source, the day it was read and how sure it is.',
        'A plan says how much better any other plan under the same assumptions could be.',
        'The risks page shows what named events would do, and a range under all assumptions at once. That range is never the probability of a future.',
        'The same figures, assumptions and version give the same plan again, whoever runs it.',
      ],
    },
    sources: {
      id: 'sources',
      heading: 'Where the figures come from',
      items: [
        'Schools, enrollment and student groups, chronic absence, suspension and school support staff: California Department of Education.',
        'Health center sites: Health Resources and Services Administration of the United States.',
        'Licensed clinics: California Department of Public Health.',
        'County outlines: United States Census Bureau.',
        'A figure that is not published, or is hidden to protect a few students, counts as not published and never as zero. Each page names its data edition.',
      ],
    },
    independent: {
      id: 'independent',
      heading: 'Who stands behind it',
      items: [
        'This is open source, and independent of the county offices, districts and health centers it names.',
        'A plan is the product’s own unless it says otherwise: made by a visitor, a draft of the county office, or confirmed by a named person on a day.',
        'No record of any student is used for a plan. A visitor’s link carries only what was changed.',
      ],
    },
    linksHeading: 'Go on',
    links: [
      { href: '/counties', text: 'Plan your county' },
      { href: '/california', text: 'All 58 counties under the same assumptions' },
    ],
  },
  es: {
    title: 'Cómo se hace el plan',
    lead: 'A partir de cifras públicas, con reglas que cualquiera puede leer y volver a aplicar. Aquí están las reglas en diez frases, lo que nadie de fuera sabe y de dónde vienen las cifras.',
    model: {
      id: 'model',
      heading: 'El modelo en diez frases',
      items: [
        'La necesidad de cada escuela se pesa con cuatro cifras publicadas: desventaja, ausentismo crónico, suspensiones y cuán poco personal de apoyo tiene; las escuelas pequeñas se acercan al medio, porque sus cifras varían por azar.',
        'La necesidad y la inscripción dicen cuántos estudiantes usarían a un clínico, y una parte supuesta dice cuántos de ellos vienen.',
        'Cada escuela recibe entonces días enteros de clínico por semana, con supervisores, navegadores y coordinadores repartidos entre los equipos y contados una sola vez.',
        'Las visitas son lo menor entre lo que piden los estudiantes y lo que cabe en los días, y algunas horas de la semana quedan sin visitas: para las aulas, el personal, las familias y las notas.',
        'Cada visita la paga Medi-Cal, un plan comercial o nadie, según la mezcla propia de cada escuela, estimada con la mezcla del condado y la desventaja de esa escuela.',
        'El dinero llega después de ganarse, un equipo nuevo tarda semanas en llenar sus días, y a quienes se van los reemplazan personas que empiezan de nuevo.',
        'Los costos incluyen sueldos, prestaciones, gastos generales, supervisión, el equipo compartido, materiales y lo que cuesta abrir en una escuela.',
        'Un programa elige después qué escuelas abren en qué año, primero las de mayor necesidad, con las personas que se pueden contratar y conservar y el efectivo que hay cada mes.',
        'El último año de un plan tiene que pagarse solo, para que ningún plan parezca bueno gastando sus ahorros.',
        'Un verificador escrito aparte del modelo revisa cada plan terminado, y un plan que rompe una regla no se muestra.',
      ],
    },
    notKnown: {
      id: 'not-known',
      heading: 'Lo que no se sabe',
      lead: 'Algunos valores no son públicos para ninguna oficina de condado. El plan toma para cada uno un valor declarado y lo dice en su primera página:',
      items: [
        'La tarifa de Medi-Cal que trae una visita, y qué parte de ella llega a la oficina del condado.',
        'Cuántos estudiantes vendrían, y cuántos clínicos se pueden contratar y se quedan.',
        'Cuánto cuesta abrir en una escuela, y cuánto efectivo hay para empezar.',
        'La mezcla real de pagadores de cada escuela: el plan la estima hasta que alguien la mida.',
      ],
    },
    sure: {
      id: 'sure',
      heading: 'Qué tan segura es una respuesta',
      items: [
        'Cada supuesto está en su propia página con su rango, su fuente, el día en que se leyó y qué tan seguro es.',
        'Un plan dice cuánto mejor podría ser cualquier otro con los mismos supuestos.',
        'La página de riesgos muestra qué harían ciertos sucesos y un rango con todos los supuestos a la vez. Ese rango nunca es la probabilidad de un futuro.',
        'Las mismas cifras, los mismos supuestos y la misma versión dan otra vez el mismo plan, lo calcule quien lo calcule.',
      ],
    },
    sources: {
      id: 'sources',
      heading: 'De dónde vienen las cifras',
      items: [
        'Escuelas, inscripción y grupos de estudiantes, ausentismo crónico, suspensiones y personal de apoyo: Departamento de Educación de California.',
        'Centros de salud: Health Resources and Services Administration de los Estados Unidos.',
        'Clínicas con licencia: Departamento de Salud Pública de California.',
        'Contornos de los condados: Oficina del Censo de los Estados Unidos.',
        'Una cifra que no se publica, o que se oculta para proteger a unos pocos estudiantes, cuenta como no publicada y nunca como cero. Cada página nombra su edición de datos.',
      ],
    },
    independent: {
      id: 'independent',
      heading: 'Quién responde por esto',
      items: [
        'Es de código abierto, e independiente de las oficinas de condado, los distritos y los centros de salud que nombra.',
        'Un plan es del propio producto si no dice otra cosa: hecho por un visitante, borrador de la oficina del condado, o confirmado por una persona con nombre en un día.',
        'Para un plan no se usa el expediente de ningún estudiante. El enlace de un visitante lleva solo lo que se cambió.',
      ],
    },
    linksHeading: 'Siga',
    links: [
      { href: '/counties', text: 'Planee su condado' },
      { href: '/california', text: 'Los 58 condados con los mismos supuestos' },
    ],
  },
}
