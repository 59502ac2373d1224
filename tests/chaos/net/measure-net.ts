import type { Row } from '#tests/measures/measure.ts';
import { seeded } from '../seeded.ts';
import { askBadly, LIMIT_MS } from './ask-badly.ts';
import { CONDITIONS, type Condition } from './bad-net.ts';
import { goOn } from './go-on.ts';

/** Fewer calls than these say nothing of whole searches, which take seconds each. */
const WITH_SEARCHES = 100;

/** Whether each call ends in time with its reason, and a search goes on with what needs no network. */
export const measureNet =
  ({ n, seed }: { n: number; seed: number }) =>
  async (): Promise<Row[]> => {
    const random = seeded(seed);
    const say = (condition: Condition, fault: string) => process.stderr.write(`  ${condition}: ${fault}\n`);
    let faults = 0;
    for (let at = 0; at < n; at += 1) {
      const condition = CONDITIONS[at % CONDITIONS.length] ?? 'refused';
      const fault = await askBadly(condition, random);
      if (fault !== null) say(condition, fault);
      faults += fault === null ? 0 : 1;
    }
    const common = { against: null, goal: '0' };
    const calls: Row = {
      ...{
        ...common,
        name: 'net: calls that did not end in time with their reason',
        figure: faults,
        unit: 'calls',
      },
      ...{
        holds: faults === 0,
        note: `${n} calls (seed ${seed}), ${CONDITIONS.length} ways to fail, limit ${LIMIT_MS} ms`,
      },
    };
    if (n < WITH_SEARCHES) return [calls];
    const stuck: string[] = [];
    for (const condition of CONDITIONS) {
      const fault = await goOn(condition);
      if (fault === null) continue;
      say(condition, fault);
      stuck.push(condition);
    }
    return [
      calls,
      {
        ...{
          ...common,
          name: 'net: searches that did not go on without it',
          figure: stuck.length,
          unit: 'searches',
        },
        ...{
          holds: stuck.length === 0,
          note: `a search and a letter under each of ${CONDITIONS.length} conditions`,
        },
      },
    ];
  };
