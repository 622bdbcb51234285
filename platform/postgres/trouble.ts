/** One sentence for whoever started the product: what is wrong, where, and how to mend it. */
export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble'
}
