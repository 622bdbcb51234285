/** A few things kept by key, the longest unused given up first. */
export type Kept<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): Value
}

export function keep<Value>(most: number): Kept<Value> {
  const values = new Map<string, Value>()
  return {
    get: (key) => {
      const value = values.get(key)
      if (value === undefined) return undefined
      values.delete(key)
      values.set(key, value)
      return value
    },
    set: (key, value) => {
      values.delete(key)
      values.set(key, value)
      const oldest = values.keys().next().value
      if (values.size > most && oldest !== undefined) values.delete(oldest)
      return value
    },
  }
}
