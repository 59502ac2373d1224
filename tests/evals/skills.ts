import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';
import { skillPhrases } from '#agents/analyst/skills/skill-phrases.ts';
import type { Row } from '#tests/measures/measure.ts';
import { readAnnotated } from './lib/annotated.ts';
import { SENTENCES } from './lib/sentences.ts';

const GOALS = { names: 0.9, precision: 0.6, recall: 0.6, known: 0.7, msPerPosting: 50 };

/** How well skills are found: by name in sentences of our own, by overlap in annotated postings of others. */
export async function measureSkills(): Promise<Row[]> {
  return [...byName(), ...byOverlap(), speed()];
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

function byOverlap(): Row[] {
  const annotated = readAnnotated();
  const against = 'annotated spans of real postings, any overlap counts';
  if (!annotated) {
    const note = 'the annotated sentences (../shared/data/skills) are not at hand';
    const names = ['skills.spans.precision', 'skills.spans.recall', 'skills.spans.known.recall'];
    return names.map((name) => ({
      name,
      figure: null,
      unit: '',
      against,
      goal: 'can be measured',
      holds: false,
      note,
    }));
  }
  const { find } = defaultEngine();
  let [right, predicted, met, spans, knownMet, known] = [0, 0, 0, 0, 0, 0];
  for (const { text, gold } of annotated) {
    const phrases = skillPhrases(text, find);
    predicted += phrases.length;
    right += phrases.filter((phrase) => gold.some((span) => overlap(phrase, span))).length;
    for (const span of gold) {
      const hit = phrases.some((phrase) => overlap(phrase, span)) ? 1 : 0;
      spans += 1;
      met += hit;
      if (span.kind === 'knowledge') {
        known += 1;
        knownMet += hit;
      }
    }
  }
  return [
    share('skills.spans.precision', right / predicted, GOALS.precision, against),
    share('skills.spans.recall', met / spans, GOALS.recall, against),
    share(
      'skills.spans.known.recall',
      knownMet / known,
      GOALS.known,
      'spans annotated as knowledge, any overlap counts',
    ),
  ];
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

function overlap(left: { start: number; end: number }, right: { start: number; end: number }): boolean {
  return left.start < right.end && right.start < left.end;
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
