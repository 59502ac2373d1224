/** Something of a profile by which its person, or another one that it names, can be known. */
export interface IdentifyingPart {
  /** What stands in its place, e.g. `EMAIL` or `LINK_2`. */
  token: string;
  value: string;
  /** Source of a regular expression that finds it in a text, however it is written there. */
  pattern: string;
  flags: 'gu' | 'giu';
}
