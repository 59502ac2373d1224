import { MemorySaver } from '@langchain/langgraph';
import { expect, test } from 'vitest';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import type { LetterInput } from '#agents/cover-letter/input.ts';
import { Parked } from '#agents/ports.ts';
import type { CoverLetter } from '#shared/domain/letter.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { answeringHuman } from '#tests/fakes/human.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

function letterTo(overrides: Partial<LetterInput> = {}): { input: LetterInput; saved: CoverLetter[] } {
  const saved: CoverLetter[] = [];
  const input: LetterInput = {
    analysis: streamAnalysis(),
    profile: dataEngineer(),
    facts: [],
    company: null,
    tone: 'professional',
    review: true,
    saveDraft: (letter) => `letter-${saved.push(letter)}`,
    ...overrides,
  };
  return { input, saved };
}

test('an approved first draft is the letter', async () => {
  const { input, saved } = letterTo();
  const human = answeringHuman({ 'letter-review.1': { decision: 'approve' } });
  const { value } = await coverLetter.run(input, fakePorts({ human }));
  expect(value).toMatchObject({ outcome: 'approved', letterId: 'letter-1', letter: { draft: 1 } });
  expect(saved).toHaveLength(1);
  expect(human.asked[0]?.body).toMatchObject({
    kind: 'letter-review',
    letterId: 'letter-1',
    text: value.letter.text,
  });
});

test('a comment leads to a new draft that follows it, and what could not be followed is said', async () => {
  const { input } = letterTo();
  const human = answeringHuman({
    'letter-review.1': {
      decision: 'revise',
      comment: 'Shorter, more formal, mention PostgreSQL and Haskell',
    },
    'letter-review.2': { decision: 'approve' },
  });
  const ports = fakePorts({ human });
  const { value } = await coverLetter.run(input, ports);
  const [first, second] = human.asked.map((question) => (question.body as { text: string }).text);
  expect(second!.length).toBeLessThan(first!.length);
  expect(value.letter).toMatchObject({ draft: 2, tone: 'formal' });
  expect(value.letter.text).toContain('PostgreSQL');
  expect(value.letter.text).not.toContain('Haskell');
  expect(human.asked[1]?.message).toContain('could not mention Haskell');
  const { notes } = (human.asked[1]?.body ?? {}) as { notes?: string[] };
  expect(notes?.join(' ')).toMatch(
    /^Made it shorter: \d+ words instead of \d+\. .*could not mention Haskell/,
  );
  const drafts = ports.recorded.events.map(
    (event) => event.type === 'cover_letter:generating' && event.data.draft,
  );
  expect(drafts).toEqual([1, 2]);
});

test('comments add up over the drafts, as many as the user wants', async () => {
  const { input, saved } = letterTo();
  const human = answeringHuman({
    'letter-review.1': { decision: 'revise', comment: 'mention PostgreSQL' },
    'letter-review.2': { decision: 'revise', comment: 'more casual' },
    ...Object.fromEntries(
      [3, 4, 5, 6, 7, 8, 9, 10, 11].map((draft) => [
        `letter-review.${draft}`,
        { decision: 'revise', comment: 'once more' },
      ]),
    ),
    'letter-review.12': { decision: 'approve' },
  });
  const { value } = await coverLetter.run(input, fakePorts({ human }));
  expect(value).toMatchObject({ outcome: 'approved', letter: { draft: 12, tone: 'casual' } });
  expect(value.letter.text).toContain('PostgreSQL');
  expect(saved).toHaveLength(12);
});

test('the user can end it', async () => {
  const { input } = letterTo();
  const human = answeringHuman({ 'letter-review.1': { decision: 'end' } });
  expect((await coverLetter.run(input, fakePorts({ human }))).value.outcome).toBe('ended');
});

test('without review nobody is asked', async () => {
  const { input } = letterTo({ review: false });
  expect((await coverLetter.run(input, fakePorts())).value.outcome).toBe('approved');
});

test('the user\u2019s own text is the letter, word for word, and only their changes are theirs', async () => {
  const { input, saved } = letterTo();
  const draft = (await coverLetter.run({ ...input, review: false }, fakePorts())).value.letter;
  const text = draft.text
    .replace('Dear Northwind Rail team,', 'Dear Ms Ito,')
    .replace('I would be glad', 'I would love');
  const human = answeringHuman({ 'letter-review.1': { decision: 'approve', text } });
  const { value } = await coverLetter.run(input, fakePorts({ human }));
  expect(value.letter.text).toBe(text);
  expect(value.letter.document.salutation).toBe('Dear Ms Ito,');
  expect(value.letter.document.signature).toBe('Mira Łukasik');
  const origins = value.letter.document.paragraphs.map((claim) => claim.origin);
  expect(origins.filter((origin) => origin === 'user')).toHaveLength(1);
  expect(saved.at(-1)?.text).toBe(text);
});

test('an edit that comes with a comment is kept in the next draft', async () => {
  const { input } = letterTo();
  const text = 'Dear team,\n\nThis is my own paragraph.\n\nKind regards,\nMira';
  const human = answeringHuman({
    'letter-review.1': { decision: 'revise', comment: 'mention dbt', text },
    'letter-review.2': { decision: 'approve' },
  });
  const { value } = await coverLetter.run(input, fakePorts({ human }));
  expect(value.letter.text).toContain('This is my own paragraph.');
  expect(value.letter.text).toContain('dbt models and tests for 120 tables');
});

test('a parked letter goes on at its question after a restart: nothing is written or saved twice', async () => {
  const thread = { checkpointer: new MemorySaver(), id: 'run-1/job-1' };
  const { input, saved } = letterTo({ thread });
  await expect(coverLetter.run(input, fakePorts())).rejects.toBeInstanceOf(Parked);
  expect(saved).toHaveLength(1);

  const ports = fakePorts({ human: answeringHuman({ 'letter-review.1': { decision: 'approve' } }) });
  const { value } = await coverLetter.run(input, ports);
  expect(value).toMatchObject({ outcome: 'approved', letterId: 'letter-1' });
  expect(saved).toHaveLength(1);
  expect(ports.recorded.events).toEqual([]);

  // A third start finds it finished.
  expect((await coverLetter.run(input, fakePorts())).value.letter.text).toBe(value.letter.text);
});
