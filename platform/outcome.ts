/** What a verb answers: it was done, or the business says no and names why. */
export type Done<Result> = { readonly done: true; readonly result: Result }
export type Refused<Refusal extends string> = { readonly done: false; readonly refusal: Refusal }
export type Outcome<Result, Refusal extends string> = Done<Result> | Refused<Refusal>

export const done = <Result>(result: Result): Done<Result> => ({ done: true, result })
export const refused = <Refusal extends string>(refusal: Refusal): Refused<Refusal> => ({
  done: false,
  refusal,
})
