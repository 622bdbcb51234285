/** A school by its 14 digits or a district by its first seven; a district's own name stands in `name`. */
export type Place = { readonly code: string; readonly name: string; readonly districtName: string }
