/** What can be wrong with a field of a listing's form. */
export type FormProblem =
  | 'missing'
  | 'too_long'
  | 'choose'
  | 'phone'
  | 'email'
  | 'website'
  | 'street'
  | 'zip'
  | 'zips'
  | 'degrees'
  | 'outside'
  | 'both_degrees'
  | 'age'
  | 'ages_crossed'
  | 'no_days'
  | 'no_begin'
  | 'never_ends'
  | 'ends_before_begin'
  | 'season_crossed'
  | 'season_too_long'
  | 'no_such_day'
  | 'still_to_come'
  | 'campus'
  | 'clock'
  | 'contact'
/** Field → what is wrong with it. */
export type FormProblems = Readonly<Record<string, FormProblem>>

/** Says what is wrong with a field; the first thing said counts. */
export type Wrong = (name: string, problem: FormProblem) => null
