import { trySchedule } from '#tests/fakes/lane-world/schedule.ts';
import type { Row } from '#tests/measures/measure.ts';

const SCHEDULES = 100_000;

/** In how many orders of work, questions, pauses, stops, parks, answers, retries and restarts a job is stuck. */
export async function measureLanes(): Promise<Row[]> {
  const wrong: string[] = [];
  for (let seed = 1; seed <= SCHEDULES; seed += 1) {
    const found = await trySchedule(seed);
    if (found) wrong.push(found);
    if (seed % 20_000 === 0) process.stderr.write(`${seed} schedules, ${wrong.length} stuck\n`);
  }
  const row = { unit: `of ${SCHEDULES} schedules`, against: null, goal: '0', holds: wrong.length === 0 };
  return [{ name: 'stuck', figure: wrong.length, ...row, ...(wrong[0] ? { note: wrong[0] } : {}) }];
}
