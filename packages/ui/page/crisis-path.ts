/** Crisis help: a plain address without cookie, query or script, linked from every page. */
export const crisisPath = '/help-now'
