/** What the user decides where both say something: `both` is offered where two can stand beside each other. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

/** One place where the profile and the file say different things. */
export interface Difference {
  /** Names it in the choices, as `email` or `experience.e1.title`. */
  key: string;
  /** What it is of, e.g. `Nurse · Charité`; empty for the person's own. */
  of: string;
  label: string;
  mine: string;
  theirs: string;
  canKeepBoth: boolean;
}

/** Something that only the file has. */
export interface NewItem {
  kind: string;
  text: string;
}

export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** Collects what a merge finds, and gives the user's choice for each difference; without one, the profile's own word stays. */
export interface MergeNotes {
  news: NewItem[];
  same: number;
  differences: Difference[];
  /** Under which id each of the file's items is found in the profile, by its id in the file. */
  ids: Map<string, string>;
  choice(difference: Difference): MergeChoice;
}

export function createMergeNotes(choices: MergeChoices): MergeNotes {
  const notes: MergeNotes = {
    news: [],
    same: 0,
    differences: [],
    ids: new Map(),
    choice(difference) {
      notes.differences.push(difference);
      return choices[difference.key] ?? 'mine';
    },
  };
  return notes;
}

/** A difference as a sentence, where nobody was asked and the profile's own word stayed. */
export function differenceText({ of, label, mine, theirs }: Difference): string {
  const what = [of, label].filter((part) => part !== '').join(', ');
  return `${what}: your profile says "${mine}", the file "${theirs}". Your profile's stays.`;
}
