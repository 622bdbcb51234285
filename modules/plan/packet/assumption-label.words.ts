import type { Language } from '#platform/words.ts'
import type { Assumption, AssumptionName } from '../assumption/assumption.ts'

/** The list's own label in English, ours in Spanish. */
export const assumptionLabel = (
  { name, label }: Pick<Assumption, 'name' | 'label'>,
  language: Language,
): string => (language === 'en' ? label : spanishLabels[name])

/** What stands after a value of this unit: 'a visit' after '$250', 'of visits' after '75%'. */
export function unitSuffix(unit: string, language: Language): string {
  const suffix = language === 'en' ? unit.replace(/^(dollars|share)( |$)/, '') : (spanishUnits[unit] ?? unit)
  return noSuffix.has(unit) ? '' : suffix
}

/** A unit by itself, beside a field or in a column: 'dollars a visit', 'parte de las visitas'. */
export function unitInFull(unit: string, language: Language): string {
  if (language === 'en') return unit
  const suffix = spanishUnits[unit] ?? wordUnits[unit] ?? unit
  if (unit.startsWith('dollars')) return `dólares ${suffix}`.trim()
  return unit.startsWith('share') ? `parte ${suffix}` : suffix
}

const wordUnits: Readonly<Record<string, string>> = {
  weight: 'peso',
  'points per point': 'puntos por punto',
  day: 'día',
}

/** Units that the value bears itself, or that are none. */
const noSuffix = new Set(['weight', 'points per point', 'day'])

const spanishUnits: Readonly<Record<string, string>> = {
  students: 'estudiantes',
  'share of students': 'de los estudiantes',
  'visits a year': 'visitas al año',
  'days a year': 'días al año',
  'visits a day': 'visitas al día',
  'share of visits': 'de las visitas',
  'share of demand': 'de la demanda',
  minutes: 'minutos',
  'hours a week': 'horas por semana',
  'dollars a visit': 'por visita',
  'share of the rate': 'de la tarifa',
  'share of Medi-Cal visits': 'de las visitas de Medi-Cal',
  'share of services': 'de los servicios',
  'share of pay': 'del sueldo',
  'share of cost': 'del costo',
  'dollars a year': 'al año',
  'share of clinicians': 'de los clínicos',
  clinicians: 'clínicos',
  posts: 'puestos',
  'units a day': 'unidades al día',
  'dollars a unit': 'por unidad',
  'dollars a student': 'por estudiante',
  'share of posts': 'de los puestos',
  weeks: 'semanas',
  'visits a week': 'visitas por semana',
  days: 'días',
  'dollars a school': 'por escuela',
  months: 'meses',
  'clinicians a year': 'clínicos al año',
  supervisors: 'supervisores',
  'supervisors a year': 'supervisores al año',
  dollars: '',
  kilometers: 'kilómetros',
  schools: 'escuelas',
}

const spanishLabels: Readonly<Record<AssumptionName, string>> = {
  weight_disadvantage: 'Peso de la desventaja en la necesidad',
  weight_chronic_absence: 'Peso del ausentismo crónico en la necesidad',
  weight_suspension: 'Peso de las suspensiones en la necesidad',
  weight_support_staff: 'Peso de la falta de personal de apoyo en la necesidad',
  need_shrink_students: 'Estudiantes con los que una cifra cuenta la mitad',
  tier3_share_low: 'Parte en el nivel 3, menor necesidad',
  tier3_share_high: 'Parte en el nivel 3, mayor necesidad',
  tier2_share_low: 'Parte en el nivel 2, menor necesidad',
  tier2_share_high: 'Parte en el nivel 2, mayor necesidad',
  visits_per_student: 'Visitas al año, nivel 3',
  visits_per_student_tier2: 'Visitas al año, nivel 2',
  take_up: 'Estudiantes con necesidad que vienen',
  school_days: 'Días de clase',
  slots_per_day: 'Visitas citadas al día',
  show_rate: 'Citas que se cumplen',
  coverage_share: 'Parte de la demanda que un equipo debe cubrir',
  session_minutes: 'Minutos de una visita',
  week_hours: 'Horas pagadas por semana',
  protected_hours: 'Horas protegidas por semana',
  pps_rate: 'Tarifa por visita de Medi-Cal',
  pass_through_share: 'Parte de la tarifa que llega a la oficina del condado',
  plan_avg_paid: 'Parte de la tarifa que el plan de salud paga primero',
  mix_medi_cal_pps: 'Parte de las visitas que paga Medi-Cal',
  mix_commercial: 'Parte de las visitas de planes comerciales',
  mix_tilt: 'Inclinación de la parte de Medi-Cal según la desventaja',
  mix_uis: 'Miembros cubiertos solo por el estado entre las visitas de Medi-Cal',
  uis_rate_share: 'Tarifa para miembros cubiertos solo por el estado',
  paid_rate_pps: 'Parte que se paga, Medi-Cal',
  paid_rate_cybhi: 'Parte que se paga, lista de tarifas',
  fee_schedule_rate: 'Lista de tarifas, una visita',
  benefit_rate: 'Prestaciones',
  indirect: 'Costos indirectos',
  pay_licensed: 'Sueldo, clínico con licencia',
  pay_associate: 'Sueldo, clínico asociado',
  pay_navigator: 'Sueldo, navegador familiar u orientador de bienestar',
  pay_supervisor: 'Sueldo, Clínico II que supervisa',
  pay_coordinator: 'Sueldo, coordinador',
  pay_intern: 'Estipendio, pasante de posgrado',
  pay_peer_specialist: 'Sueldo, especialista par',
  associate_share: 'Asociados entre los clínicos',
  supervisees_per_supervisor: 'Clínicos con licencia por supervisor',
  supervisees_per_supervisor_associate: 'Asociados por supervisor',
  navigator_per_clinician: 'Navegadores u orientadores por clínico',
  coordinator_per_clinician: 'Coordinadores por clínico',
  intern_per_clinician: 'Pasantes de posgrado por clínico',
  peer_specialist_per_clinician: 'Especialistas pares por clínico',
  operating_per_clinician: 'Cobranza, sistema de expedientes y materiales',
  county_share: 'Cargo del condado por su parte',
  coach_individual_units: 'Orientador: unidades individuales al día',
  coach_group_units: 'Orientador: unidades de grupo al día',
  coach_group_size: 'Orientador: estudiantes en un grupo',
  coach_individual_rate: 'Orientador: unidad individual',
  coach_group_rate: 'Orientador: unidad de grupo, cada estudiante',
  coach_billing_share: 'Puestos de orientador que cobran',
  ramp_first_weeks: 'Semanas hasta la primera meta',
  ramp_first_visits: 'Primera meta',
  ramp_weeks: 'Semanas desde ahí hasta una semana completa',
  days_in_ar_plan: 'Días hasta que paga el plan',
  days_in_ar_wrap: 'Días hasta que se paga el resto',
  plans_late_days: 'Días de atraso de los planes',
  start_up_per_school: 'Costo de abrir una escuela',
  months_to_fill_post: 'Meses para cubrir un puesto',
  lead_months_first: 'Plazo del primer centro',
  lead_months_later: 'Plazo de los centros siguientes',
  plan_from: 'El plan comienza el',
  start_clinicians: 'Clínicos al comienzo',
  hires_per_year: 'Contrataciones al año',
  leaver_share: 'Clínicos que se van en un año',
  start_supervisors: 'Supervisores al comienzo',
  supervisors_per_year: 'Supervisores nuevos al año',
  opening_cash_days: 'Efectivo inicial',
  cash_once: 'Efectivo añadido al comienzo',
  cash_floor: 'Efectivo mínimo',
  aid_per_year: 'Apoyo al año',
  circuit_max_km: 'Trayecto más largo dentro de un circuito',
  road_factor: 'Carretera por cada kilómetro en línea recta',
  circuit_max_schools: 'Escuelas en un circuito',
  adult_min_students: 'Escuela para adultos: inscripción mínima',
  adult_denominator_ratio: 'Escuela para adultos: estudiantes en el año por cada inscrito',
  adult_absence_share: 'Escuela para adultos: ausentismo crónico',
}
