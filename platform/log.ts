import { pino } from 'pino'

/** What may be written to the log: names of routes and jobs, counts and times. Nothing a person typed. */
export type LogFields = Readonly<Record<string, string | number | boolean>>

export type Log = {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  /** A fault, with its class and the first line of code it came from; never its message, which may quote data. */
  fault(event: string, error: unknown, fields?: LogFields): void
}

export function openLog(destination?: { write(line: string): void }): Log {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' }
  const log = destination ? pino(options, destination) : pino(options)
  return {
    info: (event, fields = {}) => log.info(fields, event),
    warn: (event, fields = {}) => log.warn(fields, event),
    fault: (event, error, fields = {}) => log.error({ ...fields, ...describe(error) }, event),
  }
}

function describe(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    kind: error.name,
    ...code,
    at: places
      .slice(0, 3)
      .map((line) => line.trim().replace(/\(?\S*\/(?=(app|modules|platform|packages|node_modules)\/)/, '('))
      .join(' < '),
  }
}
