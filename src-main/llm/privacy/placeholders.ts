import { randomInt } from 'node:crypto';
import { idsIn } from '#shared/domain/identifying/found-in-text.ts';
import { identifyingOf } from '#shared/domain/identifying/identifying.ts';
import { TOKEN_KINDS, type TokenKind } from '#shared/domain/identifying/identifying-part.ts';
import { looseNumber } from '#shared/domain/identifying/patterns.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** Keeps who the user is out of the prompts of one call. */
export interface Placeholders {
  /**
   * The text with all that `identifyingOf` finds replaced, and with the numbers of ids that stand in it alone. What looks
   * like a placeholder there already is replaced too, as it is nobody's.
   */
  hide(text: string): string;
  /** Any JSON value with what this hid before put back into its texts; what it did not hide stays as it is. */
  restore(value: unknown): unknown;
}

/** Hides nothing: for a model on the user's own machine, or while there is no profile. */
export const NO_PLACEHOLDERS: Placeholders = { hide: (text) => text, restore: (value) => value };

/** What hides a profile: made once, as its patterns cost more than a call. */
export type Hiding = ReturnType<typeof hidingOf>;

export function hidingOf(profile: Profile) {
  return identifyingOf(profile).map(({ pattern, flags, ...part }) => ({
    ...part,
    pattern: new RegExp(pattern, flags),
  }));
}

const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789';
const MARK_SIGNS = 4;

/** What tells a session's own placeholders from all that others could write. Spells no word. */
export function newMark(): string {
  return Array.from({ length: MARK_SIGNS }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

/** A sign of nobody's for each thing hidden, so that no pattern finds anything in what stands for another. */
const FIRST_SIGN = 0xf0000;
const STANDS_FOR = /[\u{F0000}-\u{FFFFD}]/gu;
const KINDS = TOKEN_KINDS.join('|');

/**
 * What looks like a placeholder. In single brackets and small letters it does not: ids of facts and words of code stand so,
 * and without the mark nothing comes back for them.
 */
function shapedWith(mark: string): RegExp {
  const kind = `(?:${KINDS})(?:_[A-Z\\d]{1,8})*`;
  const forms = [
    `\\[\\[\\s{0,3}${kind}\\s{0,3}\\]{1,2}`,
    `(?-i:\\[\\s{0,3}${kind}\\s{0,3}\\])`,
    `\\[{1,2}\\s{0,3}\\w{1,40}_${mark}\\s{0,3}\\]{1,2}`,
  ];
  return new RegExp([...forms, STANDS_FOR.source].join('|'), 'giu');
}

/** The placeholders of one call, with the session's mark; without one for texts of which nothing comes back. */
export function openPlaceholders(hiding: Hiding, mark: string): Placeholders {
  const end = mark === '' ? '' : `_${mark}`;
  const hidden = new Map<string, string>();
  const names: string[] = [];
  const signOf = (name: string, value: string): string => {
    if (!hidden.has(name)) names.push(name);
    hidden.set(name, value);
    return String.fromCodePoint(FIRST_SIGN + names.indexOf(name));
  };
  const counted = (kind: TokenKind) => {
    const known = new Map<string, string>();
    return (value: string): string => {
      const name = known.get(value) ?? `${kind}_${known.size + 1}${end}`;
      known.set(value, name);
      return signOf(name, value);
    };
  };
  const asText = counted('TEXT');
  const asFoundId = counted('FOUND_ID');
  const asWritten = { NAME_FORM: counted('NAME_FORM'), STREET_FORM: counted('STREET_FORM') };
  // Where nothing comes back, what looks like a placeholder does no harm.
  const shaped = mark === '' ? STANDS_FOR : shapedWith(mark);

  const hideIds = (text: string): string =>
    idsIn([text]).reduce(
      (left, id) => left.replace(new RegExp(looseNumber(id), 'giu'), () => asFoundId(id)),
      text,
    );
  const restoreText = (text: string): string =>
    text.replace(
      /\[{1,2}\s*([A-Z]+(?:_[A-Z\d]+)*)\s*\]{1,2}/gi,
      (whole, name: string) => hidden.get(name.toUpperCase()) ?? whole,
    );
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return restoreText(value);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restore(inner)]));
  };

  return {
    hide(text) {
      const plain = text.replace(shaped, asText);
      const left = hiding.reduce(
        (rest, { token, value, pattern, keepsForm }) =>
          rest.replace(pattern, (found) =>
            keepsForm ? asWritten[keepsForm](found) : signOf(`${token}${end}`, value),
          ),
        plain,
      );
      return hideIds(left).replace(
        STANDS_FOR,
        (sign) => `[[${names[(sign.codePointAt(0) ?? 0) - FIRST_SIGN]}]]`,
      );
    },
    restore,
  };
}
