export { callRoutes } from './call/call.routes.tsx'
export { keepErasing } from './call/keep-erasing.ts'
export { listingRoutes } from './listing/listing.routes.tsx'
export { takePublicLists } from './listing/take-public-lists.ts'
