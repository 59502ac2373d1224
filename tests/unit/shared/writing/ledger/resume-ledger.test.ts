import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { resumeLedger } from '#shared/writing/ledger/resume-ledger.ts';
import { withGround } from '#shared/writing/ledger/with-ground.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';

const profile = dataEngineer();
const tailored = () => tailor({ analysis: streamAnalysis(), profile, facts: [] }, null).document;
const ground = {
  facts: factIndex(profile, []).byId,
  skills: ['Kafka', 'Kubernetes', 'dbt'],
  today: '2026-11-28',
};
/** The resume with a line of the first job written by hand. */
function withLine(text: string): ResumeDocument {
  const document = structuredClone(tailored());
  const lines = document.sections[0]!.entries[0]!.lines;
  lines[0] = { text, factIds: lines[0]!.factIds, origin: 'user' };
  return document;
}
const claim = (text: string) => ({ text, factIds: [], origin: 'user' as const });
const firstLine = (document: ResumeDocument) =>
  resumeLedger(document, ground).find(({ place }) => place === 'sections.0.entries.0.lines.0');

test('each line that the rules chose rests on facts', () => {
  const ledger = resumeLedger(tailored(), ground);
  expect(ledger.length).toBeGreaterThan(8);
  expect(ledger.filter(({ problems }) => problems.length > 0)).toEqual([]);
  for (const { factIds } of ledger) expect(factIds.length).toBeGreaterThan(0);
});

test.each([
  ['Moved 41 nightly batch jobs to Kafka streams', 'the number 41'],
  ['Moved 14 nightly batch jobs to Kubernetes', 'Kubernetes'],
  ['Led the move of 14 nightly batch jobs to Kafka streams', '"led"'],
  ['Moved 14 nightly batch jobs to Kafka streams at Siemens', '"Siemens"'],
  ['Moved 14 nightly batch jobs to Kafka streams in 2016', '2016'],
  ['Holder of a PhD who moved 14 nightly batch jobs', 'doctorate'],
  ['Ran the payroll of the whole office every month', 'most of it is not in your profile'],
  ['Yacht racing', 'most of it is not in your profile'],
])('a line that the user wrote as "%s" is not covered', (text, problem) => {
  expect(firstLine(withLine(text))?.problems.join('; ')).toContain(problem);
});

test('a line in other words finds the facts that it rests on, also beside those that it was made from', () => {
  const ledger = firstLine(withLine('Moved 14 batch jobs to Kafka and tested 120 tables with dbt'));
  expect(ledger).toMatchObject({
    problems: [],
    factIds: ['experience.e1.highlight.0', 'experience.e1.highlight.2'],
  });
});

test('what was done in one job is not told of another', () => {
  const ledger = firstLine(withLine('Built weekly sales reports in SQL for 30 shop managers'));
  expect(ledger?.problems).not.toEqual([]);
});

test('a line that was taken from one job does not stand under another', () => {
  const document = structuredClone(tailored());
  const [first, second] = document.sections[0]!.entries;
  first!.lines = [...second!.lines];
  const moved = resumeLedger(document, ground).filter(({ place }) =>
    place.startsWith('sections.0.entries.0.'),
  );
  expect(moved.length).toBeGreaterThan(0);
  for (const { problems } of moved) expect(problems).not.toEqual([]);
});

test('a summary tells of a place what was done there, and a line of a job may not lean on a summary of another', () => {
  const document = { ...tailored(), summary: [claim('At Halina Foods wrote dbt models for 120 tables')] };
  const [summary] = resumeLedger(document, ground).filter(({ place }) => place === 'summary.0');
  expect(summary?.problems.join('; ')).toContain('your profile says this of Parcelwise');
  const facts = new Map([
    ...ground.facts,
    ['summary.9', { id: 'summary.9', kind: 'summary', text: 'Saved 40% at Halina Foods', source: 'summary' }],
  ] as const);
  const line = resumeLedger(withLine('Saved 40%'), { ...ground, facts }).find(
    ({ place }) => place === 'sections.0.entries.0.lines.0',
  );
  expect(line?.problems).not.toEqual([]);
});

test('a fact that the user vouched for covers the line, and a line keeps the facts that were found for it', () => {
  const text = 'Trained 40 colleagues in Rust in 2022';
  expect(firstLine(withLine(text))?.problems).not.toEqual([]);
  const said = { id: 'said.s1', kind: 'highlight', text, source: 'said' } as const;
  const vouched = { ...ground, facts: factIndex(profile, [said]).byId };
  const document = withLine(text);
  const ledger = resumeLedger(document, vouched);
  expect(ledger.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(withGround(document, ledger).sections[0]!.entries[0]!.lines[0]!.factIds).toContain('said.s1');
});

test('a fact that changed since no longer covers what was written from it', () => {
  const changed = structuredClone(profile);
  changed.experience[0]!.highlights[0] = 'Moved 9 nightly batch jobs to Kafka streams';
  const ledger = resumeLedger(tailored(), { ...ground, facts: factIndex(changed, []).byId });
  expect(ledger.filter(({ problems }) => problems.length > 0).map(({ text }) => text)).toEqual([
    'Moved 14 nightly batch jobs to Kafka streams, which cut the delay of reports from 9 hours to 4 minutes',
  ]);
});

test('a piece of a line that says the contrary is not covered', () => {
  const own = {
    ...profile,
    extras: [],
    skills: [{ name: 'Wound care, not certified in triage', level: '', keywords: [] }],
  };
  const document = structuredClone(
    tailor({ analysis: streamAnalysis(), profile: own, facts: [] }, null).document,
  );
  const facts = factIndex(own, []).byId;
  const skills = document.sections.find(({ kind }) => kind === 'skills')!.entries[0]!;
  const [factId = ''] = [...facts.keys()].filter((id) => id.startsWith('skill.'));
  skills.lines = [{ text: 'certified in triage', factIds: [factId], origin: 'rules' }];
  const found = resumeLedger(document, { ...ground, facts }).find(
    ({ text }) => text === 'certified in triage',
  );
  expect(found).toBeDefined();
  expect(found?.problems).not.toEqual([]);
});
