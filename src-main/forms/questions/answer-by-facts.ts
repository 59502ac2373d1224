import type { AnswerInput } from '#shared/domain/answer.ts';
import type { ReadField } from '../read/read-field.ts';
import { chooseByClaim } from './choose-by-claim.ts';
import type { Claim } from './claim.ts';
import { factsOfAnswers, type KnownFact, type Whereabouts } from './facts.ts';
import { judgeClaim } from './judge.ts';
import { languages, parseClaim } from './parse-claim.ts';
import { holdsWhere, reachOf } from './reach.ts';

/** An answer that follows from what the user said, with the answer that it follows from. */
export interface FoundAnswer {
  value: string;
  from: AnswerInput;
}

const LISTS = new Set<ReadField['type']>(['select', 'radio', 'toggle', 'combobox']);

/** Answers a yes-no question from facts, whichever way round it asks; null where they do not settle it. `answers`: those in scope. */
export function answerByFacts(
  field: ReadField,
  answers: readonly AnswerInput[],
  where: Whereabouts,
): FoundAnswer | null {
  const claim = parseClaim(field.label, where.company);
  if (helpTurns(field.help, claim)) return null;
  const holding = answers.filter((answer) => holdsWhere(answer, where));
  // What was said for this posting, its company or its country goes before what was said for all.
  for (const least of [3, 2, 1, 0]) {
    const given = holding.filter((answer) => reachOf(answer) >= least);
    const found = answerFrom(field, claim, factsOfAnswers(given, where), where);
    if (found !== null) return found;
  }
  return null;
}

function answerFrom(
  field: ReadField,
  claim: Claim | null,
  facts: readonly KnownFact[],
  where: Whereabouts,
): FoundAnswer | null {
  if (LISTS.has(field.type) && field.options.length > 0) {
    const option = chooseByClaim(field.options, claim, facts, where, field.label);
    const from =
      option === null
        ? undefined
        : (supporting(option.label, claim, facts, where) ??
          supporting(`${field.label} ${option.label}`, null, facts, where));
    return option === null || from === undefined ? null : { value: option.label, from };
  }
  const judged = claim === null || claim.bare ? null : judgeClaim(claim, facts, where);
  const from = judged?.facts[0]?.answer;
  if (claim === null || judged === null || from === undefined) return null;
  if (field.type === 'text') {
    const words = languages().find(({ language }) => language === claim.language);
    if (words === undefined || !field.label.trim().endsWith('?')) return null;
    return { value: judged.truth ? words.yesWord : words.noWord, from };
  }
  const ticks = field.type === 'checkbox' || field.type === 'toggle' || field.type === 'combobox';
  return ticks ? { value: judged.truth ? 'Yes' : 'No', from } : null;
}

/** The answer that a choice rests on: by the question, else by the option's own sentence. */
function supporting(
  label: string,
  question: Claim | null,
  facts: readonly KnownFact[],
  where: Whereabouts,
): AnswerInput | undefined {
  for (const claim of [question, parseClaim(label)]) {
    const judged = claim === null ? null : judgeClaim(claim, facts, where);
    if (judged?.facts[0] !== undefined) return judged.facts[0].answer;
  }
  return undefined;
}

/** A hint that asks something itself, or claims something else, makes it another question. */
function helpTurns(help: string, claim: Claim | null): boolean {
  if (help === '') return false;
  if (/\?\s*$/.test(help)) return true;
  const hinted = parseClaim(help);
  return hinted !== null && JSON.stringify(hinted.literals) !== JSON.stringify(claim?.literals);
}
