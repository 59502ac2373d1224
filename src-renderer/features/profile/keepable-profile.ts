import type { Profile } from '#shared/domain/profile.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The same place in what is stored; items of a list are found by their id, not by where they stand now. */
function storedTwin(stored: unknown, key: string, typed: unknown): unknown {
  if (Array.isArray(stored)) {
    const id = isFields(typed) ? typed.id : undefined;
    return stored.find((item) => isFields(item) && item.id === id);
  }
  return isFields(stored) ? stored[key] : undefined;
}

/**
 * The profile with each wrong field (a path such as `experience.0.start`) as it was last stored, or empty
 * where it never was: so that one wrong field keeps nothing else from being stored.
 */
export function keepableProfile(typed: Profile, wrongPaths: readonly string[], stored: Profile): Profile {
  const kept = structuredClone(typed);
  for (const path of wrongPaths) {
    const keys = path.split('.');
    const field = keys.pop();
    let place: unknown = kept;
    let twin: unknown = stored;
    for (const key of keys) {
      const next = isFields(place) ? place[key] : undefined;
      twin = storedTwin(twin, key, next);
      place = next;
    }
    if (field !== undefined && isFields(place))
      place[field] = (isFields(twin) ? twin[field] : undefined) ?? '';
  }
  return kept;
}
