/** Drawn in a square of 100: one leaf that grows upwards from 0 0, and where five of them sit on the stem. */
export const leafPath = 'M0 0C-13 -9 -15 -26 0 -42C15 -26 13 -9 0 0Z'
export const leafVein = 'M0 -4V-30'
export const stemPath = 'M50 97V46'

/** From the lower left over the top to the lower right: the order in which leaves are named and filled. */
export const leafPlaces = [
  { x: 50, y: 80, turn: -78 },
  { x: 50, y: 62, turn: -40 },
  { x: 50, y: 48, turn: 0 },
  { x: 50, y: 62, turn: 40 },
  { x: 50, y: 80, turn: 78 },
] as const
