import type { Person } from './person.ts'

/** In practice mode: becomes one of the invented people, by name. */
export async function become(person: Person, name: string): Promise<void> {
  await person.visit('/become')
  await person.press(name)
}
