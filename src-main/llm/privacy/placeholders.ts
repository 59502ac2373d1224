import type { Profile } from '#shared/domain/profile.ts';

/** Keeps who the user is out of prompts. */
export interface Placeholders {
  /** The text with name, e-mail, phone, street and links replaced. */
  hide(text: string): string;
  /** Any JSON value with the true values put back into its texts. */
  restore(value: unknown): unknown;
}

/** Hides nothing: for a model on the user's own machine, or while there is no profile. */
export const NO_PLACEHOLDERS: Placeholders = { hide: (text) => text, restore: (value) => value };

interface Secret {
  token: string;
  value: string;
  pattern: string;
  flags: string;
}

export function createPlaceholders(profile: Profile): Placeholders {
  const secrets = secretsOf(profile);
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

  return {
    hide: (text) =>
      patterns.reduce((hidden, { token, pattern }) => hidden.replace(pattern, `[[${token}]]`), text),
    restore,
  };
}

function secretsOf({ name, email, phone, address, links }: Profile): Secret[] {
  const full = name.full.trim() || `${name.first} ${name.last}`.trim();
  const secrets: Secret[] = [
    { token: 'EMAIL', value: email, pattern: word(email), flags: 'giu' },
    ...links.flatMap(({ url, username }, index) => {
      const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');
      return [
        {
          token: `LINK_${index + 1}`,
          value: url,
          pattern: `(?:https?:\\/\\/)?(?:www\\.)?${escapePattern(bare)}\\/?`,
          flags: 'giu',
        },
        { token: `LINK_NAME_${index + 1}`, value: username, pattern: word(username), flags: 'gu' },
      ];
    }),
    { token: 'PHONE', value: phone, pattern: phonePattern(phone), flags: 'gu' },
    { token: 'STREET', value: address.street, pattern: word(address.street), flags: 'giu' },
    { token: 'FULL_NAME', value: full, pattern: word(full), flags: 'giu' },
    { token: 'PREFERRED_NAME', value: name.preferred, pattern: word(name.preferred), flags: 'gu' },
    { token: 'LAST_NAME', value: name.last, pattern: word(name.last), flags: 'gu' },
    { token: 'FIRST_NAME', value: name.first, pattern: word(name.first), flags: 'gu' },
  ];
  return secrets.filter(({ value, pattern }) => value.trim().length >= 2 && pattern !== '');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function word(text: string): string {
  return `(?<![\\p{L}\\p{N}])${escapePattern(text.trim())}(?![\\p{L}\\p{N}])`;
}

/** Without its beginning a number is still the user's: within a country it is written without the country's. */
const PHONE_END = 9;

/** The digits with whatever people put between them, and whatever code stands before their end. */
function phonePattern(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 6) return '';
  const between = '[\\s().\\/-]*';
  const code = digits.length > PHONE_END ? `(?:\\d${between}){0,6}` : '';
  return `(?<!\\d)\\+?\\(?${code}${[...digits.slice(-PHONE_END)].join(between)}(?!\\d)`;
}
