import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';
import type { Row } from '#tests/measures/measure.ts';
import { SENTENCES } from './lib/sentences.ts';
import { annotatedPostings, scoreSpans } from './lib/span-scores.ts';

const GOALS = { names: 0.9, strict: 0.5, jaccard: 0.65, precision: 0.6, msPerPosting: 50 };

/** How well skills are found: by name in sentences of our own, by the spans that others annotated in postings. */
export async function measureSkills(): Promise<Row[]> {
  return [...byName(), ...bySpans(), speed()];
}

function byName(): Row[] {
  const { find } = defaultEngine();
  let [right, found, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { text, skills } of SENTENCES) {
    const names = new Set(find(text).map(({ skill }) => skill.name));
    const hits = skills.filter((name) => names.has(name)).length;
    right += hits;
    found += names.size;
    wanted += skills.length;
    if (hits < skills.length || names.size > hits)
      wrong.push(`"${text}" gave ${[...names].join(', ') || 'nothing'}`);
  }
  const note = wrong.join(' | ');
  return [
    share('skills.names.precision', right / found, GOALS.names, null, note),
    share('skills.names.recall', right / wanted, GOALS.names, null, note),
  ];
}

/** Strict: the same words, case and marks at the ends aside. Jaccard: shared words of the nearest annotation. */
function bySpans(): Row[] {
  const halves = [
    ['tuned', annotatedPostings('tuned')],
    ['held-back', annotatedPostings('held-back')],
  ] as const;
  return halves.flatMap(([half, postings]) => {
    const against = `spans annotated as knowledge in the ${half} half of others' postings, each once a posting`;
    if (!postings) return [notAtHand(`skills.${half}`, against)];
    const { extract } = defaultEngine();
    const scores = scoreSpans(
      postings.map(({ text, knowledge }) => ({
        gold: knowledge,
        found: extract(text).map(({ name }) => name),
      })),
    );
    return [
      share(`skills.${half}.strict.f1`, scores.strict.f1, GOALS.strict, against),
      share(`skills.${half}.jaccard.f1`, scores.jaccard.f1, GOALS.jaccard, against),
      share(`skills.${half}.jaccard.precision`, scores.jaccard.precision, GOALS.precision, against),
    ];
  });
}

function notAtHand(name: string, against: string): Row {
  const note = 'the annotated postings (../shared/data/skills) are not at hand';
  return { name, figure: null, unit: '', against, goal: 'can be measured', holds: false, note };
}

function speed(): Row {
  const { extract } = defaultEngine();
  const posting = SENTENCES.map(({ text }) => text)
    .join('\n')
    .repeat(8);
  extract(posting);
  const started = performance.now();
  for (let round = 0; round < 5; round += 1) extract(posting);
  const ms = (performance.now() - started) / 5;
  return {
    name: 'skills.speed',
    figure: ms,
    unit: `ms for a posting of ${posting.length} characters`,
    against: null,
    goal: `<= ${GOALS.msPerPosting}`,
    holds: ms <= GOALS.msPerPosting,
  };
}

function share(name: string, figure: number, goal: number, against: string | null, note = ''): Row {
  return {
    name,
    figure,
    unit: 'share',
    against,
    goal: `>= ${goal}`,
    holds: figure >= goal,
    ...(note === '' ? {} : { note }),
  };
}
