import type { HandOver } from '#shared/domain/form.ts';
import { accountIn, codeIn } from '../page/challenge-in.ts';
import type { PageReading } from '../read/read-page.ts';
import type { PortalAccount, PortalAccounts } from './apply-request.ts';

const TYPED: ReadonlySet<string> = new Set(['text', 'email']);
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is seen of a sign-in while the user does it: where, and with which address; never the password. */
export interface SignInWatch {
  see(reading: Pick<PageReading, 'url' | 'fields'>): void;
  /** Remembers the account, once nothing stands before the form any more; nothing where no sign-in was seen whole. */
  over(accounts: PortalAccounts | undefined): PortalAccount | null;
}

/**
 * Looks at the pages that the user signs in at. An address alone is no account: a page that takes one lets guests in too, so
 * that a password or a code must have been asked for as well.
 */
export function watchSignIn(): SignInWatch {
  let seen: PortalAccount | null = null;
  let asked = false;
  return {
    see({ url, fields }) {
      const shown = fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden');
      const ofAccount = accountIn(shown) !== null;
      if (ofAccount || codeIn(shown, '') !== null) asked = true;
      // Many call it a user name.
      const mail = shown.find(({ type, current }) => TYPED.has(type) && MAIL.test(current.trim()));
      const host = URL.parse(url)?.host ?? '';
      if (mail !== undefined && host !== '') seen = { host, email: mail.current.trim() };
    },
    over(accounts) {
      const account = asked ? seen : null;
      [seen, asked] = [null, false];
      if (account !== null) accounts?.remember(account);
      return account;
    },
  };
}

/** What the user is told at a sign-in of a portal where they have an account; undefined where they are not known to. */
export function signInMessage(
  kind: HandOver['kind'],
  url: string,
  accounts: PortalAccounts | undefined,
): string | undefined {
  const known = kind === 'login' || kind === 'account' ? accounts?.known(URL.parse(url)?.host ?? '') : null;
  return known == null ? undefined : `${haveAccount(known)} Sign in there; JobAI goes on by itself.`;
}

/** That the user has an account, in a sentence. */
export const haveAccount = ({ host, email }: PortalAccount): string =>
  `You have an account at ${host} as ${email}.`;
