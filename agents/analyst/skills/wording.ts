import cs from '../../../resources/skill-wording/cs.json' with { type: 'json' };
import de from '../../../resources/skill-wording/de.json' with { type: 'json' };
import en from '../../../resources/skill-wording/en.json' with { type: 'json' };
import es from '../../../resources/skill-wording/es.json' with { type: 'json' };
import fr from '../../../resources/skill-wording/fr.json' with { type: 'json' };
import it from '../../../resources/skill-wording/it.json' with { type: 'json' };
import nl from '../../../resources/skill-wording/nl.json' with { type: 'json' };
import pl from '../../../resources/skill-wording/pl.json' with { type: 'json' };
import pt from '../../../resources/skill-wording/pt.json' with { type: 'json' };
import sv from '../../../resources/skill-wording/sv.json' with { type: 'json' };
import type { SectionKind } from './section-kind.ts';

/** How postings of one language ask for things; see resources/skill-wording/README.md. */
export interface WordingFile {
  language: string;
  askedAfter: readonly string[];
  hintedAfter: readonly string[];
  askedBefore: readonly string[];
  listAfter: readonly string[];
  tagLabels: readonly string[];
  otherLabels: readonly string[];
  degrees: readonly string[];
  leading: readonly string[];
  breaking: readonly string[];
  ending: readonly string[];
  vague: readonly string[];
  roles: readonly string[];
  deeds: readonly string[];
  talk: readonly string[];
  general: readonly string[];
  headings: Readonly<Record<HeadingKind, readonly string[]>>;
  optional: readonly string[];
  denied: readonly string[];
  negated: readonly string[];
}

type HeadingKind = Exclude<SectionKind, 'unknown'>;

/** The wording of all languages, ready to be looked up. */
export interface Wording {
  /** Phrases after which a demand follows, by their first word, the longest first. */
  askedAfter: PhraseIndex;
  /** As `askedAfter`, but too loose to find what no list knows. */
  hintedAfter: PhraseIndex;
  listAfter: PhraseIndex;
  askedBefore: PhraseIndex;
  /** Headings and labels that a bare list of names follows. */
  tagLabels: ReadonlySet<string>;
  /** Labels of facts that are no skills. */
  otherLabels: ReadonlySet<string>;
  degrees: ReadonlySet<string>;
  leading: ReadonlySet<string>;
  breaking: ReadonlySet<string>;
  ending: ReadonlySet<string>;
  vague: ReadonlySet<string>;
  /** Nouns for a person: what ends in one names a role. */
  roles: ReadonlySet<string>;
  /** Verbs: a phrase that begins with one tells what is done. */
  deeds: ReadonlySet<string>;
  /** What companies say of themselves: counts only where it is asked for in so many words. */
  talk: ReadonlySet<string>;
  general: ReadonlySet<string>;
  /** What a heading says, in lower case without its colon, and the section that it opens. */
  headings: ReadonlyMap<string, HeadingKind>;
  /** Whether a sentence, in lower case, calls what it names welcome rather than needed. */
  optional: RegExp;
  /** Whether what stands right before a name, in lower case, says that it is not used. */
  denied: RegExp;
  /** Whether a clause, in lower case, says that what follows is not needed. */
  negated: RegExp;
}

/** Phrases by their first word; each without that word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const FILES: readonly WordingFile[] = [en, de, fr, es, it, nl, pt, pl, cs, sv];
const KINDS: readonly HeadingKind[] = ['required', 'preferred', 'duties', 'company', 'offer'];
let shipped: Wording | null = null;

/** The wording that ships with the program; made on first use and kept, as it is constant. */
export function defaultWording(): Wording {
  shipped ??= joined(FILES);
  return shipped;
}

/** How many words of a phrase stand at a place; 0 where none of the index does. */
export function phraseAt(index: PhraseIndex, words: readonly { lower: string }[], at: number): number {
  const rests = index.get(words[at]?.lower ?? '') ?? [];
  const rest = rests.find((tail) => tail.every((word, offset) => words[at + 1 + offset]?.lower === word));
  return rest ? rest.length + 1 : 0;
}

function joined(files: readonly WordingFile[]): Wording {
  const all = (pick: (file: WordingFile) => readonly string[]): string[] => files.flatMap(pick);
  return {
    askedAfter: indexOf(all((file) => file.askedAfter)),
    hintedAfter: indexOf(all((file) => file.hintedAfter)),
    tagLabels: new Set(all((file) => file.tagLabels)),
    otherLabels: new Set(all((file) => file.otherLabels)),
    askedBefore: indexOf(all((file) => file.askedBefore)),
    listAfter: indexOf(all((file) => file.listAfter)),
    degrees: new Set(all((file) => file.degrees)),
    leading: new Set(all((file) => file.leading)),
    breaking: new Set(all((file) => file.breaking)),
    ending: new Set(all((file) => file.ending)),
    vague: new Set(all((file) => file.vague)),
    roles: new Set(all((file) => file.roles)),
    deeds: new Set(all((file) => file.deeds)),
    talk: new Set(all((file) => file.talk)),
    general: new Set(all((file) => file.general)),
    headings: new Map(
      files.flatMap(({ headings }) =>
        KINDS.flatMap((kind) => headings[kind].map((heading) => [heading, kind] as const)),
      ),
    ),
    optional: anyOf(all((file) => file.optional)),
    denied: new RegExp(`${anyOf(all((file) => file.denied)).source}\\s*$`, 'u'),
    negated: anyOf(all((file) => file.negated)),
  };
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'u');
}

function indexOf(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    index.set(
      first,
      [...(index.get(first) ?? []), rest].sort((left, right) => right.length - left.length),
    );
  }
  return index;
}
