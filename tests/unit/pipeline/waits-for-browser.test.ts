import { expect, test } from 'vitest';
import { WAITS_FOR_BROWSER, waitingWords } from '#main/pipeline/waits-for-browser.ts';
import type { LaneView } from '#shared/domain/run.ts';

const lane = (jobId: string, change: Partial<LaneView> = {}): LaneView => ({
  ...{ jobId, title: 'Engineer', company: `Company ${jobId}`, url: '', done: [], score: 80, engine: null },
  ...{ stage: 'applier', status: 'working', message: WAITS_FOR_BROWSER, submitted: null, nextSteps: [] },
  ...change,
});
const asked = (jobId: string) =>
  lane(jobId, { status: 'waiting', message: 'the form waits for you', nextSteps: ['answer'] });

test('a job says whose form it waits for, and that the user holds it', () => {
  const waiting = lane('a');
  expect(waitingWords(waiting, [waiting, asked('b'), lane('c')])).toBe(
    'waits until you have checked the form of Company b',
  );
  expect(waitingWords(waiting, [asked('b'), asked('c')])).toMatch(/Company b or Company c$/);
  expect(waitingWords(waiting, [asked('b'), asked('c'), asked('d')])).toMatch(
    /Company b, Company c or one other$/,
  );
});

test('while another form is filled in, it waits for that; alone, for the browser', () => {
  const filling = lane('b', { message: 'field 3 of 9: phone' });
  expect(waitingWords(lane('a'), [lane('a'), filling])).toBe(
    'waits until the form of Company b is filled in',
  );
  const others = [lane('a'), lane('c'), lane('d', { stage: 'cover-letter', nextSteps: ['answer'] })];
  expect(waitingWords(lane('a'), others)).toBe(WAITS_FOR_BROWSER);
});

test('what is said of anything else stays as it is', () => {
  const filling = lane('a', { message: 'field 3 of 9: phone' });
  expect(waitingWords(filling, [filling, asked('b')])).toBe('field 3 of 9: phone');
});
