import type { Row } from '#tests/measures/measure.ts';
import { openApi } from '../../integration/door/open-api.ts';
import { makeDrawnCalls } from './drawn-calls.ts';
import { stock } from './stock.ts';

/** Calls drawn from the API's own document: none may fail inside, and each answer must be what the document says. */
export const measureApi =
  ({ n, seed }: { n: number; seed: number }) =>
  async (): Promise<Row[]> => {
    const api = await openApi();
    try {
      await stock(api);
      const { calls, statuses, faults } = await makeDrawnCalls(api, { calls: n, seed });
      for (const fault of faults.slice(0, 20)) process.stderr.write(`${fault}\n`);
      const good = Object.entries(statuses).reduce(
        (sum, [status, count]) => sum + (status < '300' ? count : 0),
        0,
      );
      const row = { unit: 'answers', against: `${calls} drawn calls (seed ${seed})` };
      return [
        {
          name: 'api: answers of 500, or unlike the document',
          figure: faults.length,
          ...row,
          goal: '0',
          holds: faults.length === 0,
        },
        {
          name: 'api: calls that were carried out',
          figure: good,
          ...row,
          goal: 'a tenth',
          holds: good >= calls / 10,
        },
      ];
    } finally {
      await api.close();
    }
  };
