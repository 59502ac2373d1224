/** What a placeholder can stand for: parts of a profile, numbers of ids in other texts, and what only looked like a placeholder. */
export const TOKEN_KINDS = [
  ...['EMAIL', 'OTHER_EMAIL', 'MAIL_HOST', 'LINK', 'LINK_NAME', 'ID', 'FOUND_ID', 'PHONE', 'OTHER_PHONE'],
  ...['STREET', 'POSTAL_CODE', 'FULL_NAME', 'FIRST_NAME', 'LAST_NAME', 'PREFERRED_NAME', 'NAME_PART'],
  ...['NAME_FORM', 'STREET_FORM', 'ACCOUNT_NAME', 'REFEREE', 'HANDLE', 'TEXT'],
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Something of a profile by which its person, or another one that it names, can be known. */
export interface IdentifyingPart {
  /** What stands in its place, e.g. `EMAIL` or `LINK_2`. */
  token: TokenKind | `${TokenKind}_${number}`;
  value: string;
  /** Source of a regular expression that finds it in a text, however it is written there. */
  pattern: string;
  flags: 'gu' | 'giu';
  /** It is found in a form that is not the value's, such as another case or script, and comes back in that. */
  keepsForm?: 'NAME_FORM' | 'STREET_FORM';
}
