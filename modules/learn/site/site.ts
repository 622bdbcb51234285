/** A school of the county that has not closed. Its code has 14 digits. */
export type OpenSchool = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly districtName: string
}
