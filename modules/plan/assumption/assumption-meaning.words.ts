import type { Language, Words } from '#platform/words.ts'
import type { Assumption, AssumptionName } from './assumption.ts'

/** The list's own sentence in English, ours in Spanish. */
export const assumptionMeaning = (
  { name, meaning }: Pick<Assumption, 'name' | 'meaning'>,
  language: Language,
): string => (language === 'en' ? meaning : spanishMeanings[name])

/** What a reader of another language must know of these texts; null where they are the list's own. */
export const meaningsNotReviewed: Words<string | null> = {
  en: null,
  es: 'Ninguna persona ha puesto todavía su nombre a estas traducciones. Las fuentes se dan como están escritas, en inglés.',
}

const spanishMeanings: Readonly<Record<AssumptionName, string>> = {
  weight_disadvantage:
    'Cuánto cuenta en la necesidad de una escuela la parte de estudiantes con desventaja socioeconómica, junto a los otros tres pesos.',
  weight_chronic_absence: 'Cuánto cuenta el ausentismo crónico en la necesidad de una escuela.',
  weight_suspension: 'Cuánto cuentan las suspensiones en la necesidad de una escuela.',
  weight_support_staff:
    'Cuánto cuenta en la necesidad de una escuela la falta de consejeros, psicólogos y trabajadores sociales.',
  need_shrink_students:
    'La cifra de una escuela con este número de estudiantes detrás se acerca a la mitad del camino hacia el medio, porque pocos estudiantes dan una cifra poco firme.',
  tier3_share_low:
    'Parte de los estudiantes que necesitan apoyo intensivo en la escuela con menor necesidad.',
  tier3_share_high:
    'Parte de los estudiantes que necesitan apoyo intensivo en la escuela con mayor necesidad.',
  tier2_share_low:
    'Parte de los estudiantes que necesitan apoyo complementario en la escuela con menor necesidad.',
  tier2_share_high:
    'Parte de los estudiantes que necesitan apoyo complementario en la escuela con mayor necesidad.',
  visits_per_student: 'Visitas al año con el clínico por cada estudiante del nivel 3 que se atiende.',
  visits_per_student_tier2: 'Visitas al año con el clínico por cada estudiante del nivel 2 que se atiende.',
  take_up: 'Parte de los estudiantes con necesidad cuyas familias consienten y que vienen.',
  school_days: 'Días de clase en un año. Un condado que ha cargado sus calendarios recibe su propio número.',
  slots_per_day: 'Visitas citadas para un clínico de tiempo completo en un día de clase.',
  show_rate: 'Parte de las visitas citadas que se cumplen.',
  coverage_share: 'Una escuela recibe tantos días de clínico como cubran al menos esta parte de su demanda.',
  session_minutes: 'Lo que dura una visita citada.',
  week_hours: 'Horas que se pagan por semana a un clínico de tiempo completo.',
  protected_hours:
    'Horas de la semana de un clínico de tiempo completo que ninguna visita puede tomar: aulas, personal, familias, coordinación de servicios, supervisión, notas.',
  pps_rate:
    'Lo que un centro de salud recibe en total por una visita de Medi-Cal. La tarifa del centro de este condado no se encontró en público.',
  pass_through_share:
    'Parte de la tarifa de Medi-Cal que el centro de salud entrega a quien emplea a los clínicos. Ningún contrato es público.',
  plan_avg_paid:
    'El plan de salud paga esta parte de la tarifa por visita; el estado paga el resto más tarde.',
  mix_medi_cal_pps:
    'Parte de las visitas del condado que se pagan a la tarifa de Medi-Cal. Es parte de las visitas, no de los estudiantes.',
  mix_commercial:
    'Parte de las visitas del condado que se pagan por la lista estatal de tarifas; lo que queda no se paga.',
  mix_tilt:
    'Con qué fuerza sigue la parte de Medi-Cal de una escuela a su parte de estudiantes con desventaja: 0 da a cada escuela la parte del condado.',
  mix_uis:
    'Parte de las visitas de Medi-Cal de miembros cuya cobertura paga solo el estado. Importa solo cuando esas visitas se pagan menos.',
  uis_rate_share:
    'Parte de la tarifa de Medi-Cal que se paga por miembros cubiertos solo por el estado. Desde julio de 2026 no se paga por algunos de ellos; no se comprobó si hay niños entre ellos.',
  paid_rate_pps: 'Parte de las visitas de Medi-Cal que al final se pagan.',
  paid_rate_cybhi: 'Parte de los servicios de la lista de tarifas que al final se pagan.',
  fee_schedule_rate: 'Lo que paga la lista estatal de tarifas por una sesión de 45 minutos.',
  benefit_rate: 'Prestaciones como parte del sueldo.',
  indirect:
    'Cargo indirecto de la oficina del condado, sobre sueldos con prestaciones y sobre gastos de operación.',
  pay_licensed: 'Sueldo anual de un clínico con licencia, sin prestaciones.',
  pay_associate: 'Sueldo anual de un asociado que trabaja bajo supervisión, sin prestaciones.',
  pay_navigator: 'Sueldo anual sin prestaciones.',
  pay_supervisor: 'Sueldo anual sin prestaciones.',
  pay_coordinator: 'Sueldo anual sin prestaciones.',
  pay_intern:
    'Estipendio anual. Lleva las mismas prestaciones e indirectos que un sueldo, lo cual es ir sobre seguro.',
  pay_peer_specialist:
    'Sueldo anual sin prestaciones. Tomado de los trabajadores comunitarios de salud, porque no se encontró cifra para especialistas pares.',
  associate_share: 'Parte de los clínicos que son asociados, aún sin licencia.',
  supervisees_per_supervisor: 'A cuántos clínicos con licencia supervisa un Clínico II.',
  supervisees_per_supervisor_associate: 'A cuántos asociados supervisa un Clínico II.',
  navigator_per_clinician:
    'Puestos de navegador familiar u orientador de bienestar por cada clínico de tiempo completo.',
  coordinator_per_clinician: 'Puestos de coordinador por cada clínico de tiempo completo.',
  intern_per_clinician: 'Lugares para pasantes de posgrado por cada clínico de tiempo completo.',
  peer_specialist_per_clinician: 'Puestos de especialista par por cada clínico de tiempo completo.',
  operating_per_clinician:
    'Gasto anual de operación por cada clínico de tiempo completo, antes de indirectos.',
  county_share:
    'Lo que cobra el departamento de salud del condado por su parte (contrato, reclamos, expedientes), como parte del costo del equipo y aparte de lo que retiene de la tarifa.',
  coach_individual_units:
    'Unidades individuales de treinta minutos que un orientador de bienestar cobra en un día de clase.',
  coach_group_units:
    'Unidades de grupo de treinta minutos que un orientador de bienestar cobra en un día de clase.',
  coach_group_size: 'Estudiantes en el grupo de un orientador.',
  coach_individual_rate:
    'Lista de tarifas para el seguimiento individual de un orientador de bienestar, código 0592T.',
  coach_group_rate:
    'Lista de tarifas para el grupo de un orientador de bienestar, por participante, código 0593T.',
  coach_billing_share:
    'Parte de los puestos de navegador u orientador cuyo trabajo se llega a cobrar. A mediados de 2025 cobraban 14 de los 494 organismos que habían firmado la lista de tarifas.',
  ramp_first_weeks: 'Semanas de clase en que un clínico nuevo llega a la primera meta.',
  ramp_first_visits:
    'Visitas cumplidas por semana a las que llega un clínico nuevo al final de esas semanas.',
  ramp_weeks: 'Semanas de clase desde la primera meta hasta una semana asentada.',
  days_in_ar_plan: 'Días desde una visita hasta que se recibe la parte del plan de salud.',
  days_in_ar_wrap:
    'Días desde una visita hasta que se recibe la parte de la tarifa que paga el estado, o la lista de tarifas.',
  plans_late_days: 'Días que todos los planes de salud tardan más que eso, desde el primer mes.',
  start_up_per_school:
    'Local, muebles, computadora, trámites legales y de licencia, pagados el mes en que abre la escuela.',
  months_to_fill_post:
    'Meses desde julio hasta que empieza un clínico nuevo, en una escuela que abre o en el puesto de quien se fue en junio. Hasta entonces no hay sueldo ni visitas.',
  lead_months_first:
    'Meses desde el comienzo del plan hasta que el primer centro de un condado puede atender estudiantes.',
  lead_months_later:
    'Meses desde el comienzo del plan hasta que otro centro puede atender estudiantes, en un condado que ya tiene centros.',
  plan_from: 'El día desde el que se cuentan los plazos, escrito como año, mes y día sin signos.',
  start_clinicians: 'Clínicos empleados cuando comienza el plan.',
  hires_per_year:
    'Clínicos que se pueden contratar en un año, incluidos quienes reemplazan a los que se van.',
  leaver_share: 'Parte de los clínicos que se van en un año; se van en junio.',
  start_supervisors:
    'Puestos de Clínico II cubiertos cuando comienza el plan: tantos como necesiten los clínicos del comienzo, salvo que se dé otro número.',
  supervisors_per_year:
    'Puestos de Clínico II que se pueden cubrir en un año, además de los que se reemplazan.',
  opening_cash_days: 'Días de nómina del equipo inicial que hay en el banco cuando comienza el plan.',
  cash_once: 'Dinero que se aporta una vez, cuando comienza el plan, además del efectivo inicial.',
  cash_floor: 'El saldo por debajo del cual nunca debe caer el efectivo.',
  aid_per_year: 'Dinero al año del condado, de distritos o de donantes que no viene de visitas.',
  circuit_max_km: 'Máximo de kilómetros por carretera entre dos escuelas que comparten un clínico.',
  road_factor: 'Kilómetros por carretera por cada kilómetro en línea recta.',
  circuit_max_schools: 'Máximo de escuelas que comparten un clínico.',
  adult_min_students:
    'Una escuela con menos inscripción que esta no se juzga como de adultos por sus cifras de ausencia.',
  adult_denominator_ratio:
    'Una escuela que cuenta en un año este número de estudiantes por cada inscrito puede atender a adultos.',
  adult_absence_share: 'Ausentismo crónico desde el que se entiende que una escuela así atiende a adultos.',
}
