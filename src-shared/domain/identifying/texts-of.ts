import type { Profile } from '../profile.ts';

/** Every text of a profile but the ids of its rows. */
export function textsOf(profile: Profile): string[] {
  const texts: string[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      if (name !== 'id' && value.trim() !== '') texts.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, key);
    }
  };
  visit(profile, '');
  return texts;
}
