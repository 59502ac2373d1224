import { asData } from '#prompts/prompt-messages.ts';
import type { LetterStyle, LetterTone } from '#shared/domain/letter.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { languageName } from '#shared/writing/language/language-name.ts';
import { styleOf, wantedLanguage } from '../frames.ts';
import type { LetterInput } from '../input.ts';
import type { LetterState } from '../state.ts';

/** Personal data that no sentence of a letter needs; it stays out of the prompts. */
const PRIVATE_KINDS = new Set(['identity', 'contact']);

const TONE_RULES: Record<LetterTone, string> = {
  professional: 'plain, direct, warm without exclamation marks',
  enthusiastic: 'lively and concrete; the joy shows in the detail, not in adjectives',
  formal: 'full forms, no contractions, reserved',
  casual: 'as one would write to a colleague one has met once; contractions are fine',
};

export function planVariables(input: LetterInput): Record<string, string> {
  const { job } = input.analysis;
  return {
    ...posting(input),
    skills: asData(job.skills.map((skill) => skill.name).join('\n')),
    facts: factLines(input),
  };
}

export function generateVariables(state: LetterState, input: LetterInput): Record<string, string> {
  return {
    ...posting(input),
    ...mannerOf(input),
    facts: factLines(input),
    research: asData(state.research.join('\n') || 'nothing is known'),
    plan: asData(
      state.points
        .map(({ need, factIds }) => `${factIds.join(', ')}${need === '' ? '' : ` answers "${need}"`}`)
        .join('\n'),
    ),
  };
}

/** `userLines` are what the user wrote into the draft: their words, and so their facts. */
export function reviseVariables(
  state: LetterState,
  input: LetterInput,
  userLines: readonly { id: string; text: string }[],
): Record<string, string> {
  const extra = userLines.map(({ id, text }) => `[${id}] ${text}`).join('\n');
  return {
    ...posting(input),
    ...mannerOf(input),
    facts: [factLines(input), asData(extra)].filter((part) => part !== '').join('\n'),
    draft: asData(state.edited ?? state.letter?.text ?? ''),
    comment: asData(state.comments.at(-1) ?? ''),
  };
}

function posting({ analysis: { job } }: LetterInput): Record<string, string> {
  return {
    company: asData(job.company, 200),
    role: asData(job.title, 200),
    posting: asData(job.description),
  };
}

const LENGTHS: Record<LetterStyle['length'], string> = {
  short: '90 to 150 words in two or three paragraphs',
  usual: '180 to 300 words in three or four paragraphs',
  long: '300 to 420 words in four or five paragraphs',
};

function mannerOf(input: LetterInput): Record<string, string> {
  const { length, avoid, sample, to } = styleOf(input);
  return {
    tone: input.tone,
    tone_rules: TONE_RULES[input.tone],
    length: LENGTHS[length],
    language: languageName(wantedLanguage(input)),
    to: asData(to || 'the team that hires', 200),
    avoid: asData(avoid.join('; ') || 'none', 2000),
    sample: asData(sample || 'none', 6000),
  };
}

function factLines({ profile, facts }: LetterInput): string {
  const all = [...factIndex(profile, facts).byId.values()].filter((fact) => !PRIVATE_KINDS.has(fact.kind));
  return asData(all.map((fact) => `[${fact.id}] ${fact.text}`).join('\n'), 24_000);
}
