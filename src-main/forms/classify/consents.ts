import { z } from 'zod';
import raw from '../../../resources/fields/consents.json' with { type: 'json' };
import type { WordRule } from './rule.ts';

const Patterns = z.array(z.string()).min(1);

/** `resources/fields/consents.json`: how boxes that one ticks to agree are worded, by language and by what is agreed to. */
export const Consents = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(
    z.string().length(2),
    z.strictObject({ 'consent.marketing': Patterns, 'consent.privacy': Patterns, 'consent.other': Patterns }),
  ),
});

let rules: readonly WordRule[] | null = null;

/** The rules of all languages, what is narrower first. */
export function consentRules(): readonly WordRule[] {
  if (rules !== null) return rules;
  const languages = Object.values(Consents.parse(raw).languages);
  rules = (['consent.marketing', 'consent.privacy', 'consent.other'] as const).flatMap((key) =>
    languages.map((words): WordRule => [key, new RegExp(words[key].join('|'))]),
  );
  return rules;
}
