/** A run of closed or testing days longer than a summer is a slip of the pen. */
export const longestRunDays = 100
/** Events of one iCalendar file, each repetition counted. */
export const mostEvents = 5_000
