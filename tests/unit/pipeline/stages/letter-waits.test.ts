import { expect, test } from 'vitest';
import type { HumanPort, HumanQuestion } from '#agents/ports.ts';
import { sayingThatItWaits } from '#main/pipeline/stages/letter-waits.ts';

test('a letter that was written before is said to wait as it is asked about again', async () => {
  const said: string[] = [];
  const human = { ask: async () => ({ decision: 'approve' }) } as unknown as HumanPort;
  const question: HumanQuestion<'letter-review'> = {
    ...{ key: 'letter-review.2', message: 'Is this letter good to send?' },
    body: { kind: 'letter-review', letterId: 'l1', draft: 2, text: 'Dear team', claims: [] },
  };
  await sayingThatItWaits(human, (message) => said.push(message)).ask(question);
  expect(said).toEqual(['the letter waits for you: draft 2']);
});
