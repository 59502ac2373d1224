import type { HandOver } from '#shared/domain/form.ts';
import type { ReadField } from '../read/read-field.ts';
import { namesCode, saysBlocked, saysCode, saysSecondFactor } from './says-challenge.ts';

type Kind = HandOver['kind'];

const NOT_OF_APPLICATION: ReadonlySet<string> = new Set([
  'account.password',
  'email',
  'captcha',
  'custom',
  'consent.privacy',
  'consent.other',
]);
/** With fewer questions beside a password, the page is about the account. */
const FEW = 3;
const MOST_OF_CODE = 10;
const CODE_TYPES: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password']);
/** A code is short, and a box for one often takes no more. */
const LONGEST_CODE = 10;

/** What a page shows that only an application asks for. */
export function ofApplication(shown: readonly ReadField[]): ReadField[] {
  return shown.filter(({ key }) => !NOT_OF_APPLICATION.has(key));
}

/** Whether the fields are those of an account, to come in or to make one; null where there is no password among them. */
export function accountIn(shown: readonly ReadField[]): 'login' | 'account' | null {
  const passwords = shown.filter((field) => field.type === 'password' && !isForCode(field));
  if (passwords.length === 0 || ofApplication(shown).length >= FEW) return null;
  return passwords.length > 1 ? 'account' : 'login';
}

/** Whether the fields and the words of a page ask for a code that was sent; null where they do not. */
export function codeIn(shown: readonly ReadField[], text: string): 'two-factor' | 'email-code' | null {
  if (ofApplication(shown).length > 0 || shown.length === 0 || shown.length > MOST_OF_CODE) return null;
  const asked = shown.some(isForCode) || (saysCode(text) && shown.some(mayTakeCode));
  if (!asked) return null;
  return saysSecondFactor(text) ? 'two-factor' : 'email-code';
}

/** Whether a page without a question says that it lets nobody in. `opens`: it shows the way to the form. */
export function isBlock(shown: readonly ReadField[], text: string, opens: boolean): Kind | null {
  return !opens && shown.length === 0 && saysBlocked(text) ? 'blocked' : null;
}

const isForCode = ({ autocomplete }: ReadField): boolean => /one-time-code/i.test(autocomplete);

function mayTakeCode(field: ReadField): boolean {
  const { label, placeholder, help, type, key, maxLengths, dom } = field;
  if (!CODE_TYPES.has(type) || key === 'email') return false;
  const words = [label, placeholder, help, dom.name, dom.id].join(' ').replaceAll(/[_-]/g, ' ');
  if (label.trim() === '' || namesCode(words)) return true;
  return maxLengths.some((most) => most !== null && most > 0 && most <= LONGEST_CODE);
}
