export const checkPlan = (_document: unknown, _made: unknown): string[] => []
