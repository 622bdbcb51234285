import { partsOf } from './rights.rules.ts'
import { rights } from './rights.ts'

export const rightsParts = partsOf(rights.topics)
