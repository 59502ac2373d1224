import { z } from 'zod';
import raw from '../../../resources/fields/owners.json' with { type: 'json' };

const Words = z.array(z.string()).min(1);

/** `resources/fields/owners.json`: whose field it is, over plain text (lower case, no accents, no signs). */
export const OwnerWords = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  /** Who else a form asks about, by the words of a label or a section. */
  others: z.array(z.strictObject({ owner: z.string(), words: Words })),
  /** The same in names and ids of elements, split into words. */
  names: Words,
  /** All that such a name or id may say where "family" in it is the family name of the user. */
  ownFamily: Words,
  /** A name that is the user's, but not the one they go by: in another script, an earlier one, a part of it. */
  otherForms: z.strictObject({ words: Words, names: Words }),
  /** Places that are not where the user lives. */
  otherPlaces: Words,
  /** The same in names and ids of elements, split into words. */
  otherPlaceNames: Words,
  /** What makes "phone" or "mobile" a thing or a trade. */
  notAPhone: Words,
  /** What makes "email" a trade or a tool, and the name of a site with profiles too. */
  notAnEmail: Words,
  notALink: Words,
  /** What headings of sections hold beside the owner; some owners are trades too and need one of the qualifiers. */
  sections: z.strictObject({
    needQualifier: z.array(z.string()),
    filler: z.string(),
    qualifiers: z.string(),
    /** Words of jobs and departments: a heading with one of them may be the title of the posting ("Emergency nurse"). */
    trades: z.string(),
    /** Words that tell of somebody else whatever stands beside them, except where it is a job's title. */
    surely: Words,
    /** That somebody brought the user here, which no title of a job says: "Mitarbeiter, der Sie empfohlen hat". */
    referring: Words,
    /** Words of headings that are the user's own. */
    own: Words,
  }),
});

/** The owners' words, compiled. */
export interface OwnerRules {
  others: readonly { owner: string; words: RegExp; needsQualifier: boolean }[];
  names: RegExp;
  ownFamily: RegExp;
  otherForms: RegExp;
  otherFormNames: RegExp;
  otherPlaces: RegExp;
  otherPlaceNames: RegExp;
  notAPhone: RegExp;
  notAnEmail: RegExp;
  notALink: RegExp;
  sectionFiller: ReadonlySet<string>;
  qualifiers: ReadonlySet<string>;
  trades: ReadonlySet<string>;
  surely: RegExp;
  referring: RegExp;
  own: RegExp;
}

let rules: OwnerRules | null = null;

export function ownerRules(): OwnerRules {
  if (rules !== null) return rules;
  const words = OwnerWords.parse(raw);
  const any = (list: readonly string[]): RegExp => new RegExp(`(?<= )(?:${list.join('|')})(?= )`, 'g');
  rules = {
    others: words.others.map(({ owner, words: list }) => ({
      owner,
      words: any(list),
      needsQualifier: words.sections.needQualifier.includes(owner),
    })),
    names: any(words.names),
    ownFamily: new RegExp(`^ (?:${words.ownFamily.join('|')}) $`),
    otherForms: any(words.otherForms.words),
    otherFormNames: any(words.otherForms.names),
    otherPlaces: any(words.otherPlaces),
    otherPlaceNames: any(words.otherPlaceNames),
    notAPhone: any(words.notAPhone),
    notAnEmail: any(words.notAnEmail),
    notALink: any(words.notALink),
    sectionFiller: new Set(words.sections.filler.split(' ')),
    qualifiers: new Set(words.sections.qualifiers.split(' ')),
    trades: new Set(words.sections.trades.split(' ')),
    surely: any(words.sections.surely),
    referring: any(words.sections.referring),
    own: any(words.sections.own),
  };
  return rules;
}
