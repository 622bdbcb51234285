/** The value that Student's t of so many degrees of freedom stays below with this probability, by halving. */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees)
  let [low, high] = [0, 1]
  while (studentBelow(high, degrees) < probability && high < 1e9) high *= 2
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2
    if (studentBelow(middle, degrees) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The chance of a t at or below a value, for whole degrees of freedom.
 * Source: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions", 1964, 26.7.3 and 26.7.4.
 */
export function studentBelow(value: number, degrees: number): number {
  const angle = Math.atan(Math.abs(value) / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  let [term, sum] = degrees % 2 === 1 ? [cosine, degrees > 1 ? cosine : 0] : [1, 1]
  const first = degrees % 2 === 1 ? 3 : 2
  for (let at = first; at <= degrees - 2; at += 2) {
    term *= ((at - 1) / at) * cosine * cosine
    sum += term
  }
  const inside = degrees % 2 === 1 ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
  return value >= 0 ? (1 + inside) / 2 : (1 - inside) / 2
}
