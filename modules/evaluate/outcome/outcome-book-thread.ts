import { parentPort, workerData } from 'node:worker_threads'
import { register } from '../measure/register.ts'
import { writeWorkbook } from '../sheet/write-workbook.ts'
import { type OutcomeBook, outcomeSheets } from './outcome-sheets.rules.ts'

const bytes = writeWorkbook(outcomeSheets(workerData as OutcomeBook, register))
parentPort?.postMessage(bytes, [bytes.buffer])
