type Listed = { readonly id: number; readonly listing: object | null }

/** The county a house speaks for by itself: its only real one, or the practice county where no real one is in. */
export function homeCounty<County extends Listed>(counties: readonly County[]): County | null {
  const listed = counties.filter(({ listing }) => listing !== null)
  const real = listed.filter(({ id }) => id !== 0)
  if (real.length > 1) return null
  return real[0] ?? listed[0] ?? null
}
