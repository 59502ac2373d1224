import { idsIn } from '#shared/domain/identifying/found-in-text.ts';
import { identifyingOf } from '#shared/domain/identifying/identifying.ts';
import { looseNumber } from '#shared/domain/identifying/patterns.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** Keeps who the user is out of prompts. */
export interface Placeholders {
  /** The text with all that `identifyingOf` finds replaced, and with the numbers of ids that stand in it alone. */
  hide(text: string): string;
  /** Any JSON value with the true values put back into its texts. */
  restore(value: unknown): unknown;
}

/** Hides nothing: for a model on the user's own machine, or while there is no profile. */
export const NO_PLACEHOLDERS: Placeholders = { hide: (text) => text, restore: (value) => value };

export function createPlaceholders(profile: Profile): Placeholders {
  const secrets = identifyingOf(profile);
  const values = new Map(secrets.map(({ token, value }) => [token, value]));
  const patterns = secrets.map(({ token, pattern, flags }) => ({
    token,
    pattern: new RegExp(pattern, flags),
  }));
  const restoreText = (text: string): string =>
    text.replace(
      /\[{1,2}\s*([A-Z]+(?:_[A-Z]+)*(?:_\d+)?)\s*\]{1,2}/gi,
      (whole, token: string) => values.get(token.toUpperCase()) ?? whole,
    );

  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return restoreText(value);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restore(inner)]));
  };

  /** Of texts that are no part of the profile, such as passages of the user's files; a number keeps its name. */
  const foundIds = new Map<string, string>();
  const tokenOf = (id: string): string => {
    const token = foundIds.get(id) ?? `FOUND_ID_${foundIds.size + 1}`;
    foundIds.set(id, token);
    values.set(token, id);
    return token;
  };
  const hideIds = (text: string): string =>
    idsIn([text]).reduce(
      (hidden, id) => hidden.replace(new RegExp(looseNumber(id), 'giu'), `[[${tokenOf(id)}]]`),
      text,
    );

  return {
    hide: (text) =>
      hideIds(patterns.reduce((hidden, { token, pattern }) => hidden.replace(pattern, `[[${token}]]`), text)),
    restore,
  };
}
