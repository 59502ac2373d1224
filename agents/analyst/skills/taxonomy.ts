/** One skill of the taxonomy. */
export interface Skill {
  name: string;
  /** The field that it belongs to, e.g. `data-and-ml`. */
  field: string;
  /** A technology or a technical practice; what stands beside it resolves ambiguous names ("Go"). */
  technical: boolean;
  /** 0-1: how much it counts in a score. */
  weight: number;
  /** Names of the skills that whoever has this one has too; direct ones only. */
  implies: readonly string[];
}

/** One way to write a skill. */
export interface Spelling {
  skill: Skill;
  text: string;
  /** Only in this capitalisation. */
  exact: boolean;
  /** An everyday word too: only where a person's skills are spoken of. */
  everyday: boolean;
  /** A name that is a word too: only beside other technical words. */
  ambiguous: boolean;
}

export interface Taxonomy {
  /** By lower-cased name. */
  skills: ReadonlyMap<string, Skill>;
  spellings: readonly Spelling[];
}
