import { z } from 'zod';
import cs from '../../../resources/questions/cs.json' with { type: 'json' };
import da from '../../../resources/questions/da.json' with { type: 'json' };
import de from '../../../resources/questions/de.json' with { type: 'json' };
import en from '../../../resources/questions/en.json' with { type: 'json' };
import es from '../../../resources/questions/es.json' with { type: 'json' };
import fi from '../../../resources/questions/fi.json' with { type: 'json' };
import fr from '../../../resources/questions/fr.json' with { type: 'json' };
import it from '../../../resources/questions/it.json' with { type: 'json' };
import ja from '../../../resources/questions/ja.json' with { type: 'json' };
import nb from '../../../resources/questions/nb.json' with { type: 'json' };
import nl from '../../../resources/questions/nl.json' with { type: 'json' };
import pl from '../../../resources/questions/pl.json' with { type: 'json' };
import pt from '../../../resources/questions/pt.json' with { type: 'json' };
import sv from '../../../resources/questions/sv.json' with { type: 'json' };
import tr from '../../../resources/questions/tr.json' with { type: 'json' };
import zh from '../../../resources/questions/zh.json' with { type: 'json' };
import { TOPICS } from './claim.ts';

const Patterns = z.array(z.string()).default([]);
const TopicWords = z.object({
  affirm: Patterns,
  deny: Patterns,
  noun: Patterns,
  weak: Patterns,
  weakDeny: Patterns,
  filler: z.string().default(''),
});
const AgeWords = z.object({
  atLeast: Patterns,
  under: Patterns,
  upTo: Patterns,
  adult: Patterns,
  minor: Patterns,
  filler: z.string(),
  /** What has an age too, where nobody is named beside it. */
  notOne: z.string().default(''),
});

/** One file of `resources/questions`; its README says what each part means. */
export const Vocabulary = z.strictObject({
  language: z.string().length(2),
  source: z.string(),
  date: z.iso.date(),
  yesWord: z.string(),
  noWord: z.string(),
  yes: z.string(),
  no: z.string(),
  parts: z.record(z.string(), z.string()),
  negations: Patterns,
  /** Whole questions that ask by a denial: a plain yes or no to them is read both ways. */
  negativeQuestions: Patterns,
  /** Asks whether something could be so. */
  possibly: Patterns,
  without: Patterns,
  home: Patterns,
  posting: Patterns,
  ever: Patterns,
  now: Patterns,
  later: Patterns,
  anyEmployer: Patterns,
  notes: Patterns,
  /** Makes it another question: that one has to do it, or that the company has it. */
  another: Patterns,
  filler: z.string(),
  topics: z.partialRecord(z.enum(TOPICS), TopicWords),
  age: AgeWords,
  places: z.record(z.string(), z.string()),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** All languages that questions are understood in. */
export const VOCABULARIES: readonly unknown[] = [
  en,
  de,
  fr,
  es,
  nl,
  pt,
  pl,
  cs,
  it,
  sv,
  da,
  nb,
  fi,
  tr,
  ja,
  zh,
];
