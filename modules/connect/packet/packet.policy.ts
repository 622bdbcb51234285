import { listingPolicy } from '../listing/listing.policy.ts'

/** Whoever may find help may open a packet; who keeps the directory makes them. */
export const packetPolicy = { open: listingPolicy.find, make: listingPolicy.check } as const
