import { PAGES } from './pages.ts';
import { PREFERENCES } from './preferences.ts';
import { PROGRAM } from './program.ts';
import type { Recommendation } from './recommendation.ts';

/** Electron's 20 recommendations for security (electronjs.org/docs/latest/tutorial/security), in its order. */
export const RECOMMENDATIONS: readonly Recommendation[] = [...PREFERENCES, ...PAGES, ...PROGRAM].sort(
  (one, other) => one.number - other.number,
);
