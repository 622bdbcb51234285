export { listingRoutes } from './listing/listing.routes.tsx'
export { takePublicLists } from './listing/take-public-lists.ts'
