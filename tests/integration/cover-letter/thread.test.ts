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

const sentences = (text: string) => [{ sentences: [{ text, factIds: ['experience.e1.highlight.0'] }] }];
const WORK =
  'At work I moved 14 nightly batch jobs to Kafka streams, which cut the delay of reports from 9 hours to 4 minutes, and the reports that people read are as fresh as that now.';

/** A model whose second draft would differ from the first, so that a draft written again would be seen. */
function model(label: string) {
  const paragraphs = [...sentences(WORK), ...sentences(`${WORK} ${label}`)];
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
  await expect(life(folder, { llm: model('alpha') }, saved)).rejects.toBeInstanceOf(Parked);

  const revise = { 'letter-review.1': { decision: 'revise', comment: 'more detail' } };
  const second = model('beta');
  await expect(life(folder, { llm: second, human: answeringHuman(revise) }, saved)).rejects.toBeInstanceOf(
    Parked,
  );
  expect(second.requests.map((request) => request.prompt.key)).toEqual(['cover_letter.revise']);

  const third = model('gamma');
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
