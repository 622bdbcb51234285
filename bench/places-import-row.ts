import { publicData } from '#tests/public-data.ts'
import { type Bench, median } from './bench.ts'
import { placesImportBench, placesImportGoals } from './places-import.bench.ts'

/** All of California's schools with their indicators, held against parsing plus a raw COPY of the same rows. */
export const placesImport: Bench = {
  name: 'places-import',
  about: '≤ 4 × parsing plus COPY, ≤ 300 MB',
  run: async () => {
    const folder = publicData()
    if (folder === null) throw new Error('this bench needs the public files: set PUBLIC_DATA_DIR')
    const samples = await placesImportBench(folder, 7)
    const ratios = samples.map(({ ratio }) => ratio)
    const limits = samples.map(({ limit }) => limit)
    const swing = Math.max(...limits.map((value) => Math.abs(value - median(limits)) / median(limits)))
    const peak = Math.max(...samples.map(({ peakMb }) => peakMb))
    return [
      {
        name: 'places-import all counties',
        measured: `${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}), ${peak.toFixed(0)} MB`,
        goal: `≤ ${placesImportGoals.ratio} ×, ≤ ${placesImportGoals.peakMb} MB`,
        met:
          swing > 0.15
            ? 'void'
            : median(ratios) <= placesImportGoals.ratio && peak <= placesImportGoals.peakMb,
        detail: `${samples[0]?.rows} rows, limit swings ${(swing * 100).toFixed(0)} %`,
        samples,
      },
    ]
  },
}
