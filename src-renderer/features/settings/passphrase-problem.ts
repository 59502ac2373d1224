const LEAST = 8;

/** Why a new passphrase can't be taken, or null. */
export function passphraseProblem(passphrase: string, again: string): string | null {
  if (passphrase.length < LEAST) return `At least ${LEAST} characters`;
  return passphrase === again ? null : 'The two differ';
}
