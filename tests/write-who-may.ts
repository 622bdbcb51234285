import { writeFileSync } from 'node:fs'
import { everyRoute, whoMayText } from './who-may.ts'

writeFileSync('docs/who-may.txt', whoMayText(everyRoute()))
