import { constants, setPriority } from 'node:os'

/**
 * Imported by a thread of long work: it takes what pages leave of the machine. On Linux a priority belongs to the thread
 * that sets it; elsewhere it would slow the whole process, so nothing is done there.
 */
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
