import { expect, test } from 'vitest';
import { resume } from '#agents/resume/agent.ts';
import { tailor } from '#agents/resume/tailor.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

const run = (profile: Profile, comment?: string) =>
  tailor(
    { analysis: streamAnalysis(), profile, facts: [], ...(comment === undefined ? {} : { comment }) },
    null,
  );

const linesOf = (document: ResumeDocument): Claim[] => [
  ...document.summary,
  ...document.sections.flatMap((section) => section.entries.flatMap((entry) => entry.lines)),
];
const section = (document: ResumeDocument, kind: string) =>
  document.sections.find((one) => one.kind === kind)?.entries ?? [];

/** Someone with `jobs` jobs of `lines` lines each. */
function veteran(jobs: number, lines: number): Profile {
  const profile = dataEngineer();
  const experience = Array.from({ length: jobs }, (_, job) => ({
    ...profile.experience[1]!,
    id: `v${job}`,
    title: `Role ${job}`,
    start: `${2000 + job}-01`,
    end: `${2001 + job}-01`,
    highlights: Array.from({ length: lines }, (_, line) => `Did thing ${line} of job ${job}`),
  }));
  return { ...profile, experience };
}

test('nothing is in the resume that the profile lacks, and every line names your facts', () => {
  const profile = dataEngineer();
  const { document } = run(profile);
  const words = JSON.stringify(profile);
  for (const line of linesOf(document)) {
    expect(line.factIds.length).toBeGreaterThan(0);
    for (const word of line.text.split(/[\s,()]+/)) expect(words).toContain(word.replace(/^GPA:$/, ''));
  }
});

test('no job is dropped and they stand newest first, however many there are', () => {
  const { document, changes } = run(veteran(30, 8));
  const titles = section(document, 'experience').map((entry) => entry.title);
  expect(titles).toHaveLength(30);
  expect(titles[0]).toBe('Role 29');
  expect(
    linesOf({
      ...document,
      summary: [],
      sections: document.sections.filter((one) => one.kind === 'experience'),
    }).length,
  ).toBeLessThanOrEqual(30);
  expect(changes.some((change) => change.startsWith('Left out'))).toBe(true);
});

test('what the posting asks for comes first', () => {
  const { document } = run(dataEngineer());
  const first = section(document, 'experience')[0]!;
  expect(first.lines[0]?.text).toContain('Kafka');
  expect(first.lines.at(-1)?.text).toContain('summer party');
  expect(section(document, 'skills')[0]?.lines[0]?.text).toBe('Python, SQL, TypeScript');
});

test('dates stand as people write them', () => {
  const { document } = run(dataEngineer());
  expect(section(document, 'experience').map((entry) => entry.dates)).toEqual([
    'Mar 2021 - Present',
    'Sep 2018 - Feb 2021',
  ]);
});

test('a wish is followed as far as rules can, and the rest is told', () => {
  const { document, changes } = run(
    dataEngineer(),
    'Mention the invoice checks and Haskell, leave out the summer party. Make it sing',
  );
  expect(section(document, 'experience')[1]?.lines[0]?.text).toContain('invoice checks');
  expect(JSON.stringify(document)).not.toContain('summer party');
  expect(changes.join('\n')).toMatch(/Could not mention Haskell/);
  expect(changes.join('\n')).toMatch(/Make it sing/);
});

test('a shorter resume has fewer lines', () => {
  const profile = veteran(4, 10);
  expect(linesOf(run(profile, 'shorter please').document).length).toBeLessThan(
    linesOf(run(profile).document).length,
  );
});

test('the agent works without a model and says so in events and engine', async () => {
  const ports = fakePorts();
  const { engine, value } = await resume.run(
    { analysis: streamAnalysis(), profile: dataEngineer(), facts: [] },
    ports,
  );
  expect([engine, value.engine]).toEqual(['offline', 'offline']);
  expect(ports.recorded.events.map((event) => event.type)).toEqual(['resume:tailoring']);
});
