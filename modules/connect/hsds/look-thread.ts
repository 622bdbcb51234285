import '#platform/give-way.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { type LookWork, lookAtListings } from './look-at-listings.ts'

// A thread of its own for one file, so that no page waits while a directory is read, and the database takes a part in meanwhile.
const outcome = await lookAtListings(workerData as LookWork, (part) => parentPort?.postMessage({ part }))
parentPort?.postMessage({ outcome })
