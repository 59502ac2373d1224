import { readFileSync } from 'node:fs';
import { analyseOffline } from '#agents/analyst/offline.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { fixedClock } from '#tests/fakes/ports.ts';
import { posting } from '#tests/fakes/postings.ts';
import type { Row } from '#tests/measures/measure.ts';
import { CONDITIONS } from './lib/conditions.ts';

const GOAL = 0.9;

/** Whether conditions in postings are seen, and no others: one sentence at a time, for the sample person. */
export async function measureKnockouts(): Promise<Row[]> {
  const bytes = readFileSync(new URL('../../resources/sample/profile.json', import.meta.url));
  const { profile } = importProfile({ name: 'profile.json', bytes });
  const facts = factsOf(profile);
  let [right, raised, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { text, wants, severity } of CONDITIONS) {
    const job = posting(`Requirements\n- SQL\n- ${text}`);
    const { knockouts } = analyseOffline({ job, profile, facts }, { clock: fixedClock() });
    const hit =
      wants !== null &&
      knockouts.some((found) => found.rule.toLowerCase().includes(wants) && found.severity === severity);
    raised += knockouts.length;
    wanted += wants === null ? 0 : 1;
    right += hit ? 1 : 0;
    if (hit !== (wants !== null) || knockouts.length > (hit ? 1 : 0)) {
      wrong.push(
        `"${text}" gave ${knockouts.map(({ rule, severity: weight }) => `${weight}: ${rule}`).join(', ') || 'nothing'}`,
      );
    }
  }
  return [row('knockouts.precision', right / raised, wrong), row('knockouts.recall', right / wanted, wrong)];
}

function row(name: string, figure: number, wrong: readonly string[]): Row {
  const note = wrong.join(' | ');
  return {
    name,
    figure,
    unit: 'share',
    against: null,
    goal: `>= ${GOAL}`,
    holds: figure >= GOAL,
    ...(note === '' ? {} : { note }),
  };
}
