/** What yes-no questions can be about; of words that could be either, the first takes them. */
export const TOPICS = [
  'employed',
  'commute',
  'nights',
  'weekends',
  'holidays',
  'oncall',
  'shifts',
  'overtime',
  'sponsor',
  'permit',
  'relocation',
  'veteran.protected',
  'veteran',
  'disability',
  'hispanic',
  'transgender',
  'driving.full',
  'driving',
  'car',
  'car.access',
  'travel',
  'hybrid',
  'onsite',
  'remote',
  'background',
  'drugtest',
  'convicted',
  'clearance',
] as const;
export type Topic = (typeof TOPICS)[number] | 'age';

/** When a need is spoken of: at any time from now on, now, or later. Empty where the question does not say. */
export type When = 'ever' | 'now' | 'later' | '';

/** One fact, said or denied. */
export interface Literal {
  topic: Topic;
  sign: boolean;
  /** For `age`: at least this many years. */
  years: number;
  /** Said by "without ...": it stands under what goes before. */
  without: boolean;
  /** Must hold for a yes, and says nothing where it does not: who may work "for any employer" today may need a sponsor one day. */
  onlyForYes?: boolean;
}

/** What a yes to a question, or an option, says: all literals hold, or, where `negated`, not all of them. */
export interface Claim {
  literals: readonly Literal[];
  negated: boolean;
  /** ISO codes, names of unions, `home` (of the address) and `posting` (of the job); empty where none is named. */
  places: readonly string[];
  /** A town or region that was named, of which only the name is known; empty where none was. */
  town: string;
  when: When;
  /** Only names its matter, as "Sponsorship" does: no yes or no answers it. */
  bare: boolean;
  language: string;
}
