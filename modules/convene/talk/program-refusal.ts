/** Why a talk cannot stand in the program as asked. */
export type TalkRefusal = 'ends_first' | 'outside' | 'room_gone' | 'clash' | 'not_yours' | 'cancelled_already'
/** Why a room or a speaker cannot be written or removed. */
export type PartRefusal = 'same_name' | 'in_use' | 'not_yours'
/** Why a change cannot be taken back. */
export type UndoRefusal =
  | 'changed_since'
  | 'nothing_before'
  | 'people_registered'
  | 'clash'
  | 'in_use'
  | 'outside'
  | 'room_gone'
  | 'not_yours'
