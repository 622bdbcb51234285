import { describe, expect, test } from 'vitest'
import { signsOfStudent } from './name-check.rules.ts'

const signs = (text: string, known: readonly string[] = []) => signsOfStudent(text, { thisYear: 2026, known })

/** Texts that tell who a student is: all invented. */
const telling: readonly string[] = [
  'Jayden was absent again on Tuesday and his mother did not pick up.',
  'I talked with a student named Phong about coming back to class.',
  'My student Maria will not go to the cafeteria any more.',
  'Sofia G. asked to see the counselor twice this week.',
  'Her name is Ximena and she is in fifth grade.',
  'One of my 4th graders, Mateo, hit another boy.',
  'DOB 3/14/2013, needs a referral by Friday',
  'She was born on March 3, 2012 and just moved here.',
  'date of birth: 2011-09-30',
  'He was born in 2014, in another county.',
  'J.R. at Oak Elementary told me something hard today.',
  'Student AB from my caseload refused to come in.',
  'Does anyone else work with K. L. from Lincoln High School?',
  "Emily's grandmother is now raising her.",
  'we had a hard day with jayden and his brother',
  'The boy Tou does not speak in class yet.',
  'ALEJANDRO cried in the office this morning.',
  'Isabella Moreno was suspended for two days.',
  'Ayer hablé con el alumno Kevin sobre sus faltas.',
  'Una niña llamada Itzel pidió ayuda en la oficina.',
  'La estudiante se llama Guadalupe y tiene miedo.',
  'Nació el 5 de mayo de 2013 y vive con su abuela.',
  'fecha de nacimiento 12/08/2012',
  'M.R. de la primaria Roble ya no quiere entrar a clase.',
  'El hijo de la señora, Emiliano, no come en la escuela.',
  'Nacida en 2015, acaba de llegar al país.',
  'Daniela y su hermana faltaron toda la semana.',
  'Su nombre es Nhia y habla hmong en casa.',
  'The student, Destiny, will be back on Monday.',
  'Andrés llegó tarde otra vez, ¿qué hago?',
  // Told in ways that a rule of words does not know.
  'Zyaire will not leave the bathroom during math.',
  'The twins from the corner house on Elm are back.',
  'Lil J had another rough morning.',
]

/** Texts that name no student. */
const plain: readonly string[] = [
  'How do you begin the first meeting with a principal?',
  'Our Student Council wants a wellness week in April.',
  'The Student Success Team meets every Tuesday at 8:15.',
  'Thanks, Maria, this helps a lot.',
  'Hi Daniel and Sofia, can you share the agenda?',
  'Ms. Rodriguez leads the family evening at our school.',
  'Dr. Elena Torres from the health center will join on 11/12/2026.',
  'Principal Michael Chen agreed to the schedule.',
  'We meet at Abraham Lincoln Elementary on December 3.',
  'The training is on March 3, 2027 in Room B.',
  'The U.S. Department of Education has a guide for middle school.',
  'P.E. is a good time to be seen at a high school.',
  'Our plan for 2026-27 is due on 12/15/2026.',
  'How many hours does Clinician II give to Tier 2?',
  'Cesar Chavez Middle School has a new room for the team.',
  'We saw 14 students in September and 22 in October.',
  'Child Protective Services asked for our protocol.',
  'A child may be tired; ask before you assume.',
  'Students In Transition have their own liaison.',
  'Plan B. We meet online if the room is taken.',
  'Has anyone billed under 42 CFR Part 2 at a school site?',
  'Grace period for the report ends Friday, and I hope for the best.',
  'In June, rose bushes bloom and summer school begins.',
  'The meeting runs from 9 a.m. to 10 a.m. at the high school.',
  'Gracias, José, por la plantilla.',
  'La Sra. Guadalupe Ruiz interpreta en la noche familiar.',
  'El Consejo Estudiantil pide una semana de bienestar en abril.',
  '¿Cuántas horas tiene la escuela para la junta del 12 de enero?',
  'La preparatoria abre a las 7 a. m. el lunes.',
  'Nos vemos en la Escuela Benito Juárez el 4 de diciembre de 2026.',
  'San Juan Unified and Santa Rosa have such a form.',
  'Los alumnos de sexto grado pidieron más tiempo.',
  // A grown-up in the third person, whom the rule cannot know.
  'Ask Jennifer in payroll, she knows the form.',
]

const asked = (texts: readonly string[]) => texts.filter((text) => signs(text).length > 0)

describe('of invented texts in English and Spanish', () => {
  test('it asks about 30 of 33 that tell who a student is', () => {
    expect(telling.filter((text) => signs(text).length === 0)).toEqual(telling.slice(-3))
  })
  test('it asks in vain about 1 of 33 that do not', () => {
    expect(asked(plain)).toEqual(plain.slice(-1))
  })
})

describe('which sign it saw', () => {
  test.each([
    ['I talked with a student named Phong.', ['student_name']],
    ['DOB 3/14/2013', ['birth_date']],
    ['J.R. at Oak Elementary told me.', ['school_initials']],
    ['Jayden, born 3/14/2013', ['student_name', 'birth_date']],
    ['', []],
  ] as const)('%s', (text, expected) => {
    expect(signs(text)).toEqual(expected)
  })
})

test('who takes part may be spoken of', () => {
  expect(signs('Jennifer said the same at the last meeting.')).toEqual(['student_name'])
  expect(signs('Jennifer said the same at the last meeting.', ['Jennifer Lake'])).toEqual([])
})

test('accents and capitals do not hide a name', () => {
  for (const text of ['Sofía faltó ayer', 'Sofía faltó ayer', 'SOFIA missed class'])
    expect(signs(text)).toEqual(['student_name'])
})

test('a date from 3 to 22 years back is taken for a birth, a meeting’s is not', () => {
  const at = (year: number) => signsOfStudent(`see 5/6/${year}`, { thisYear: 2026 }).length
  expect([2003, 2004, 2023, 2024, 2026, 2027].map(at)).toEqual([0, 1, 1, 0, 0, 0])
})

test('ten thousand letters take no time to speak of', () => {
  const long = 'a student '.repeat(1000) + 'J. '.repeat(1000) + 'born '.repeat(1000)
  const before = performance.now()
  signs(long)
  expect(performance.now() - before).toBeLessThan(2000)
})
