/** Why a socket is closed (seed sections 3, 11 and 25). */
export const CLOSE = {
  goingAway: { code: 1001, reason: 'JobAI is closing this door' },
  /** What was sent is none of what may be. */
  unsupported: { code: 1003, reason: 'Send JSON objects as text' },
  tooSlow: { code: 1013, reason: 'Too slow; connect again to get what is missing' },
  replaced: { code: 4000, reason: 'The same session connected again' },
  noSignIn: { code: 4001, reason: 'Not signed in' },
  notFound: { code: 4004, reason: 'There is nothing of this id' },
} as const;
