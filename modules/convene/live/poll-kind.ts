// By itself, because the desk's script reads it: the schemas of forms stay on the server.
export const pollKinds = ['choice', 'scale', 'word'] as const
export type PollKind = (typeof pollKinds)[number]
