import type { Case } from '../case.ts';
import type { Knockout, KnockoutRule } from './knockout.ts';
import { permitRules } from './permits.ts';
import { closedRule, placeRule } from './place-and-state.ts';
import { degreeRule, languageRule, licenceRule, yearsRule } from './qualifications.ts';

const RULES: readonly KnockoutRule[] = [
  closedRule,
  permitRules,
  yearsRule,
  languageRule,
  degreeRule,
  licenceRule,
  placeRule,
];

/** Everything in the posting that may rule the user out. */
export function findKnockouts(subject: Case): Knockout[] {
  return RULES.flatMap((rule) => rule(subject));
}
