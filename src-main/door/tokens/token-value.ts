import { createHash, randomBytes } from 'node:crypto';

/** What each of our tokens begins with, so that one that leaked is known for what it is. */
export const TOKEN_PREFIX = 'jobai_';

/** A new token: 256 random bits. */
export const newToken = (): string => `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;

/** What is kept of a token. It holds too much chance to be guessed, so a plain hash keeps it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
