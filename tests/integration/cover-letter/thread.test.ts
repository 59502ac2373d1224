import { expect, test } from 'vitest';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import type { LetterInput } from '#agents/cover-letter/input.ts';
import { Parked, type Ports } from '#agents/ports.ts';
import { createCheckpoints } from '#main/db/checkpointer.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { answeringHuman } from '#tests/fakes/human.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const line = (text: string, ...factIds: string[]) => ({ sentences: [{ text, factIds }] });
const [FIRST, SECOND] = [
  'At work I moved 14 nightly batch jobs to Kafka streams, which cut the delay of reports from 9 hours to 4 minutes, and I wrote dbt models and tests for 120 tables in PostgreSQL.',
  'At Halina Foods I built weekly sales reports in SQL for 30 shop managers and automated invoice checks with Python.',
];

/** A model whose second draft would differ from the first, so that a draft written again would be seen. */
function model(ending: string) {
  const paragraphs = [
    line(FIRST, 'experience.e1.highlight.0', 'experience.e1.highlight.2'),
    line(`${SECOND} ${ending}`, 'experience.e2.highlight.0', 'experience.e2.highlight.1'),
  ];
  return scriptedLlm({
    'cover_letter.plan': { points: [], opening: '' },
    'cover_letter.generate': { paragraphs },
    'cover_letter.revise': { paragraphs },
  });
}

/** One life of the program: opens the database anew, as after a kill. */
async function life(folder: string, ports: Partial<Ports>, saved: string[]) {
  const { db } = openTestDb(folder);
  const thread = { checkpointer: await createCheckpoints(db).open(), id: 'run-1/job-1/letter' };
  const input: LetterInput = {
    analysis: streamAnalysis(),
    profile: dataEngineer(),
    facts: [],
    company: null,
    tone: 'professional',
    review: true,
    saveDraft: (letter) => `letter-${saved.push(letter.text)}`,
    thread,
  };
  try {
    return await coverLetter.run(input, fakePorts(ports));
  } finally {
    db.close();
  }
}

test('the letter that the user approves after restarts is the one that they were shown', async () => {
  const folder = temporaryFolder();
  const saved: string[] = [];
  await expect(
    life(folder, { llm: model('I would be glad to tell you more.') }, saved),
  ).rejects.toBeInstanceOf(Parked);

  const revise = { 'letter-review.1': { decision: 'revise', comment: 'more detail' } };
  const second = model('I would like to talk about it.');
  await expect(life(folder, { llm: second, human: answeringHuman(revise) }, saved)).rejects.toBeInstanceOf(
    Parked,
  );
  expect(second.requests.map((request) => request.prompt.key)).toEqual(['cover_letter.revise']);

  const third = model('I look forward to hearing from you.');
  const human = answeringHuman({ ...revise, 'letter-review.2': { decision: 'approve' } });
  const { value } = await life(folder, { llm: third, human }, saved);
  expect(third.requests).toEqual([]);
  expect(human.asked.map((question) => question.key)).toEqual(['letter-review.2']);
  expect(saved).toHaveLength(2);
  expect(value).toMatchObject({
    outcome: 'approved',
    letterId: 'letter-2',
    letter: { draft: 2, engine: 'model' },
  });
  expect(value.letter.text).toBe(saved[1]);
});
