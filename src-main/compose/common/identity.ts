import { randomUUID } from 'node:crypto';
import type { Clock, Ids } from '#agents/ports.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** Ids that nobody else has, with a prefix that says what they name. */
export const randomIds: Ids = { next: (prefix) => (prefix ? `${prefix}-${randomUUID()}` : randomUUID()) };
