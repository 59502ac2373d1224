import { hidingOf, openPlaceholders, type Placeholders } from '#main/llm/privacy/placeholders.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** The placeholders of one call, by default without a mark, so that they read as their kinds. */
export const placeholdersOf = (profile: Profile, mark = ''): Placeholders =>
  openPlaceholders(hidingOf(profile), mark);
