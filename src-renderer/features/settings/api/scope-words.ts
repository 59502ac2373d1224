import type { ApiScope } from '#shared/domain/api-token.ts';

/** What a program may do, in the user's words. */
export const SCOPE_WORDS: Readonly<Record<ApiScope, { label: string; about: string }>> = {
  read: { label: 'Look', about: 'Jobs, documents, applications, your profile and its answers' },
  write: { label: 'Change', about: 'Your profile, the tracker, stars, notes and files' },
  run: {
    label: 'Let JobAI work',
    about: 'Search, ask models, write documents, fill in forms up to your approval',
  },
};

/** `Look, Change` */
export const scopesInWords = (scopes: readonly ApiScope[]): string =>
  scopes.map((scope) => SCOPE_WORDS[scope].label).join(', ');
