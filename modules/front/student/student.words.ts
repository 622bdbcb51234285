import type { Words } from '#platform/words.ts'
import type { Age, AnswerId, Need, Question } from './student.ts'

/** An answer, and where it ends: danger and abuse are never kept secret. */
type AnswerText = { readonly text: string; readonly limit: string }

export type StudentWords = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly leave: string
  readonly leaveHint: string
  readonly nowHeading: string
  readonly now: string
  readonly nowLink: string
  readonly askHeading: string
  readonly ask: readonly string[]
  readonly findSchool: string
  readonly nearby: string
  readonly rights: string
  readonly atSchool: (school: string) => string
  readonly card: string
  readonly answersHeading: string
  readonly answersLead: string
  readonly ageLabel: string
  readonly ages: Readonly<Record<Age, string>>
  readonly needLabel: string
  readonly needs: Readonly<Record<Need, string>>
  readonly everyone: string
  readonly questions: Readonly<Record<Question, string>>
  readonly answers: Readonly<Record<AnswerId, AnswerText>>
  readonly limit: string
  readonly confirmed: (day: string, who: string) => string
  readonly notConfirmed: string
  readonly nothingKept: string
  readonly cardTitle: string
  readonly cardLead: string
  readonly cardSay: string
  readonly cardWho: string
  readonly cardWhen: string
  readonly cardHelp: string
  readonly cardBack: string
}

const danger = {
  en: 'If you are in danger, or someone hurts you, it can not stay a secret. An adult has to get help. Ask them who will be told.',
  es: 'Si estás en peligro, o alguien te hace daño, no puede quedar en secreto. Un adulto tiene que buscar ayuda. Pregúntale a quién se lo va a decir.',
}

/**
 * Written to be read by a student of ten. What a student of 12 or older may consent to: Family Code 6924 and Health and
 * Safety Code 124260 as amended by AB 665; school records and parents: FERPA, 20 U.S.C. 1232g. Each answer is marked until
 * a county's counsel has confirmed it, since schools differ.
 */
export const studentWords: Words<StudentWords> = {
  en: {
    title: 'Need to talk to someone?',
    lead: 'You do not have to be in trouble. You do not have to know the right words. Here is who to ask and what happens next.',
    description: 'How a student gets help at school, and honest answers about what stays private.',
    leave: 'Leave this page fast',
    leaveHint: 'It takes you to the weather. The page stays in the list of pages you saw until you clear it.',
    nowHeading: 'If you need help right now',
    now: 'Call or text 988 at any time. If someone may get hurt, call 911. Both are free.',
    nowLink: 'More help right now',
    askHeading: 'How to ask at school',
    ask: [
      'Pick an adult you trust. It can be a teacher, a coach, the nurse or the person at the front desk.',
      'Say: “I need to talk to someone.” You can also show the card. You do not have to say more.',
      'Ask: “When can I talk to them?” If no one gets back to you in two days, ask again or ask someone else.',
    ],
    findSchool: 'Who is there for you at your school',
    nearby: 'Food, a place to sleep, a doctor and other help nearby',
    rights: 'Counseling: who can say yes, you or a parent',
    atSchool: (school) => `Who to ask at ${school}`,
    card: 'A card to print and show',
    answersHeading: 'Honest answers',
    answersLead: 'The answers change with your age and what you need. Press what fits. You do not have to.',
    ageLabel: 'I am',
    ages: { 'under-12': '11 or younger', '12-to-17': '12 to 17', '18': '18 or older' },
    needLabel: 'I want',
    needs: { talk: 'to talk once', visits: 'to see a counselor more often' },
    everyone: 'For everyone',
    questions: {
      parents: 'Will my parents know?',
      teacher: 'Will my teacher know?',
      why: 'Must I say why?',
      free: 'Is it free?',
      class: 'What if I miss class?',
    },
    answers: {
      'parents-talk': {
        text: 'Maybe. No one has to call home each time you talk to an adult at school. But some adults may think that home should know. Ask first: “Will you tell my parents?” If the school writes notes, your parents can ask to read them.',
        limit: danger.en,
      },
      'parents-visits-under-12': {
        text: 'Yes. If you are 11 or younger, a parent or the adult who cares for you says yes before the visits start. What you talk about does not all get told. Ask what will be.',
        limit: `${danger.en} If home is not safe, say so. Then they get help from someone else first.`,
      },
      'parents-visits-12-to-17': {
        text: 'Not always. If you are 12 or older, you may be able to say yes for yourself. The counselor must find that you know what it is. They will talk with you first about telling a parent. They most often bring a parent in, but not if it would be wrong for you.',
        limit: `${danger.en} If home is not safe, say so. Then they get help from someone else first.`,
      },
      'parents-18': {
        text: 'Not from the counselor, if you do not want it. At 18 you decide for yourself. If your parents pay for you or your health plan, some mail may still reach them. Ask first.',
        limit: danger.en,
      },
      'teacher-talk': {
        text: 'Only what you want to share. A teacher may see that you leave class. They do not have to know why.',
        limit: 'If you are in danger, the adults who keep you safe are told what they need to know.',
      },
      'teacher-visits': {
        text: 'Your teacher may know that you have a pass and at what time. They are not told what you talk about. If it would help you that a teacher knows some of it, you and your counselor can plan that.',
        limit: 'If you are in danger, the adults who keep you safe are told what they need to know.',
      },
      'why-talk': {
        text: 'No. “I need to talk to someone” is enough.',
        limit: 'If it sounds like you may be in danger, they will ask more. They ask so they can help.',
      },
      'why-visits': {
        text: 'Not to get started. The counselor will ask what is hard for you. You can say: “I do not want to talk about that yet.”',
        limit: 'They will ask if you are safe. They have to ask that. Please tell the truth.',
      },
      'free-talk': {
        text: 'Yes. You do not pay to talk to an adult who works at your school.',
        limit: 'None. If you are in danger, help comes first and no one asks you to pay.',
      },
      'free-visits': {
        text: 'It may be, but ask first. Some visits are paid by Medi-Cal or by a health plan. Say: “Will my family get a bill or a letter?” Ask this before the first visit.',
        limit: 'If a letter at home is not safe for you, say so before the first visit.',
      },
      'class-talk': {
        text: 'You may miss a little. Ask to go at lunch or in a class you can make up. Ask what you missed. If you need to go now, say so.',
        limit: 'If you are in danger, go now. Class can wait.',
      },
      'class-visits': {
        text: 'You plan the time with your counselor. It does not have to be the same class each week. Ask how it will be marked, so that it does not count as skipping.',
        limit: 'If you are in danger, go now. Class can wait.',
      },
    },
    limit: 'Where this ends:',
    confirmed: (day, who) => `Confirmed by counsel on ${day} (${who}).`,
    notConfirmed: 'Not yet confirmed by counsel. Ask the adult you talk to.',
    nothingKept: 'This page asks for no name and no words. It keeps nothing about you.',
    cardTitle: 'A card to show',
    cardLead: 'Print this page and cut out the card. You can hand it to any adult at school.',
    cardSay: 'I need to talk to someone. Please help me find the right person today.',
    cardWho: 'Who I can ask',
    cardWhen: 'When they are here',
    cardHelp: 'Any time: call or text 988. In danger: 911.',
    cardBack: 'Back to the answers',
  },
  es: {
    title: '¿Necesitas hablar con alguien?',
    lead: 'No tienes que estar en problemas. No tienes que saber las palabras exactas. Aquí dice a quién preguntar y qué pasa después.',
    description:
      'Cómo recibe ayuda un estudiante en la escuela, con respuestas honestas sobre qué queda en privado.',
    leave: 'Salir rápido de esta página',
    leaveHint: 'Te lleva al tiempo. La página queda en la lista de páginas que viste hasta que la borres.',
    nowHeading: 'Si necesitas ayuda ahora mismo',
    now: 'Llama al 988 y oprime 2, o manda AYUDA por texto al 988, a cualquier hora. Si alguien puede salir herido, llama al 911. Los dos son gratis.',
    nowLink: 'Más ayuda ahora',
    askHeading: 'Cómo pedir ayuda en la escuela',
    ask: [
      'Elige a un adulto de confianza. Puede ser tu maestra, tu entrenador, la enfermera o la persona de la entrada.',
      'Di: “Necesito hablar con alguien”. También puedes mostrar la tarjeta. No tienes que decir más.',
      'Pregunta: “¿Cuándo puedo hablar?”. Si nadie te responde en dos días, pregunta otra vez o pregunta a otra persona.',
    ],
    findSchool: 'Quién está para ti en tu escuela',
    nearby: 'Comida, dónde dormir, un doctor y otra ayuda cerca',
    rights: 'Consejería: quién puede decir que sí, tú o tus padres',
    atSchool: (school) => `A quién preguntar en ${school}`,
    card: 'Una tarjeta para imprimir y mostrar',
    answersHeading: 'Respuestas honestas',
    answersLead:
      'Las respuestas cambian con tu edad y con lo que necesitas. Oprime lo que va contigo. No es obligatorio.',
    ageLabel: 'Tengo',
    ages: { 'under-12': '11 años o menos', '12-to-17': '12 a 17 años', '18': '18 años o más' },
    needLabel: 'Quiero',
    needs: { talk: 'hablar una vez', visits: 'ver a un consejero más seguido' },
    everyone: 'Para todos',
    questions: {
      parents: '¿Lo van a saber mis padres?',
      teacher: '¿Lo va a saber mi maestra o maestro?',
      why: '¿Tengo que decir por qué?',
      free: '¿Es gratis?',
      class: '¿Y si pierdo clase?',
    },
    answers: {
      'parents-talk': {
        text: 'Tal vez. Nadie tiene que llamar a tu casa cada vez que hablas con un adulto de la escuela. Pero algunos adultos pueden pensar que en tu casa deben saberlo. Pregunta antes: “¿Se lo va a decir a mis padres?”. Si la escuela escribe notas, tus padres pueden pedir leerlas.',
        limit: danger.es,
      },
      'parents-visits-under-12': {
        text: 'Sí. Si tienes 11 años o menos, tu papá, tu mamá o el adulto que te cuida da permiso antes de empezar. No se cuenta todo lo que hablas. Pregunta qué se va a contar.',
        limit: `${danger.es} Si tu casa no es segura, dilo. Entonces buscan primero la ayuda de otra persona.`,
      },
      'parents-visits-12-to-17': {
        text: 'No siempre. Si tienes 12 años o más, tal vez puedes dar tú el permiso. El consejero tiene que ver que entiendes qué es. Primero habla contigo sobre contarle a tu papá o a tu mamá. Casi siempre los invita, pero no si fuera malo para ti.',
        limit: `${danger.es} Si tu casa no es segura, dilo. Entonces buscan primero la ayuda de otra persona.`,
      },
      'parents-18': {
        text: 'No por el consejero, si tú no quieres. A los 18 años decides tú. Si tus padres pagan por ti o por tu plan de salud, puede llegarles alguna carta. Pregunta antes.',
        limit: danger.es,
      },
      'teacher-talk': {
        text: 'Solo lo que tú quieras contar. Puede ver que sales de clase. No tiene que saber por qué.',
        limit: 'Si estás en peligro, los adultos que te cuidan se enteran de lo que necesitan saber.',
      },
      'teacher-visits': {
        text: 'Puede saber que tienes un pase y a qué hora. No le dicen de qué hablas. Si te ayuda que sepa una parte, tú y tu consejero lo planean.',
        limit: 'Si estás en peligro, los adultos que te cuidan se enteran de lo que necesitan saber.',
      },
      'why-talk': {
        text: 'No. Basta con “Necesito hablar con alguien”.',
        limit: 'Si parece que estás en peligro, te van a preguntar más. Preguntan para ayudarte.',
      },
      'why-visits': {
        text: 'No para empezar. El consejero pregunta qué es difícil para ti. Puedes decir: “Todavía no quiero hablar de eso”.',
        limit: 'Te van a preguntar si estás a salvo. Tienen que preguntarlo. Por favor di la verdad.',
      },
      'free-talk': {
        text: 'Sí. No pagas por hablar con un adulto que trabaja en tu escuela.',
        limit: 'Ninguno. Si estás en peligro, la ayuda va primero y nadie te pide dinero.',
      },
      'free-visits': {
        text: 'Puede ser, pero pregunta antes. Algunas visitas las paga Medi-Cal o un plan de salud. Di: “¿Le va a llegar una cuenta o una carta a mi familia?”. Pregúntalo antes de la primera visita.',
        limit: 'Si una carta en tu casa no es segura para ti, dilo antes de la primera visita.',
      },
      'class-talk': {
        text: 'Puedes perder un poco. Pide ir en el almuerzo o en una clase que puedas recuperar. Pregunta qué perdiste. Si necesitas ir ya, dilo.',
        limit: 'Si estás en peligro, ve ya. La clase puede esperar.',
      },
      'class-visits': {
        text: 'La hora la planeas con tu consejero. No tiene que ser la misma clase cada semana. Pregunta cómo se anota, para que no cuente como faltar.',
        limit: 'Si estás en peligro, ve ya. La clase puede esperar.',
      },
    },
    limit: 'Hasta dónde llega:',
    confirmed: (day, who) => `Confirmado por el asesor legal el ${day} (${who}).`,
    notConfirmed: 'El asesor legal aún no lo confirma. Pregúntale al adulto con quien hables.',
    nothingKept: 'Esta página no pide tu nombre ni tus palabras. No guarda nada sobre ti.',
    cardTitle: 'Una tarjeta para mostrar',
    cardLead: 'Imprime esta página y recorta la tarjeta. Puedes darla a cualquier adulto de la escuela.',
    cardSay: 'Necesito hablar con alguien. Por favor ayúdeme a encontrar hoy a la persona indicada.',
    cardWho: 'A quién puedo preguntar',
    cardWhen: 'Cuándo está',
    cardHelp: 'A cualquier hora: 988 (oprime 2). En peligro: 911.',
    cardBack: 'Volver a las respuestas',
  },
}
