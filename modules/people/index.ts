export { inventPracticePeople } from './membership/invent-practice-people.ts'
export { practiceRoutes } from './membership/membership.routes.tsx'
export { findPracticeViewer, practiceCookie } from './membership/practice-viewer.ts'
