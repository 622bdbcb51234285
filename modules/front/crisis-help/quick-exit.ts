/** Where a page that someone must leave fast leads: a place nobody is asked about. */
export const quickExit = 'https://weather.gov'
