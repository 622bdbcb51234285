/** The name someone most likely meant, or null when none is near: at most a third of its letters may differ. */
export function nearestName(given: string, names: readonly string[]): string | null {
  const wanted = given.trim().toLowerCase().replaceAll('-', '_')
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const name of names) {
    const distance = name.includes(wanted) && wanted.length > 3 ? 1 : lettersApart(wanted, name)
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best !== null && bestDistance <= Math.max(2, best.length / 3) ? best : null
}

/** Letters to add, drop or change to make one word of the other. */
function lettersApart(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[to.length]!
}
