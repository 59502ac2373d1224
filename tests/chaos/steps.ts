import type { Row } from '#tests/measures/measure.ts';
import { inWords } from './steps/drawn.ts';
import { type Result, workForms } from './steps/work-forms.ts';

export interface StepsRequest {
  /** How many forms are drawn. */
  n: number;
  /** Of the first form; each next one has the next seed. */
  seed: number;
}

/** Whether anything leaves without leave, or twice, over forms drawn at random; see `steps/drawn.ts` for the kinds. */
export function measureSteps({ n, seed }: StepsRequest): () => Promise<Row[]> {
  return async () => {
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    const wanted = Array.from({ length: n }, (_, at) => ({ seed: seed + at }));
    const { results, datagrams } = await workForms(wanted, say);
    for (const result of results) for (const line of faultsOf(result)) say(line);
    return rowsOf(results, datagrams);
  };
}

/** What is wrong with one form, a line each, with the seed that draws it again (`--seed N --n 1`). */
export function faultsOf({ form, worked, verdict }: Result): string[] {
  const { sentWithoutLeave, sends, wanted, leaks, unasked, drafts, untrue } = verdict;
  const lines = [
    ...sentWithoutLeave.map(({ method, origin, path }) => `sent without leave: ${method} ${origin}${path}`),
    ...(isRight(sends, wanted) ? [] : [`${sends} sends, wanted ${wanted ?? 'at most 1'} (${worked.said})`]),
    ...leaks.map(({ method, origin, path }) => `the person's data went out: ${method} ${origin}${path}`),
    ...unasked.map(() => 'a box that nobody asks about, or nobody sees, was filled in'),
    ...drafts.missing.map((draft) => `did not get through: ${draft}`),
    ...(untrue === null ? [] : [untrue]),
  ];
  return [...new Set(lines)].map((line) => `  seed ${form.seed} (${inWords(form)}): ${line}`);
}

export function rowsOf(results: readonly Result[], datagrams: number): Row[] {
  const verdicts = results.map(({ verdict }) => verdict);
  const common = { against: null, note: `${results.length} forms` };
  const zero = (name: string, figure: number, unit: string): Row => ({
    ...{ ...common, name, figure, unit, goal: '0', holds: figure === 0 },
  });
  const approved = verdicts.filter(({ wanted }) => wanted === 1);
  const due = sum(verdicts.map(({ drafts }) => drafts.wanted));
  const arrived = sum(verdicts.map(({ drafts }) => drafts.arrived));
  return [
    zero('sent without leave', sum(verdicts.map((one) => one.sentWithoutLeave.length)), 'requests'),
    zero('sent more than once', verdicts.filter(({ sends }) => sends > 1).length, 'forms'),
    {
      ...common,
      name: 'approved and sent exactly once',
      figure: approved.filter(({ sends }) => sends === 1).length,
      unit: 'forms',
      goal: `${approved.length}, all that are no trap`,
      holds: approved.every(({ sends }) => sends === 1),
    },
    zero(
      "requests with the person's data to an origin not shown",
      sum(verdicts.map((one) => one.leaks.length)),
      'requests',
    ),
    zero(
      'values put where nobody asked for them or nobody looks',
      sum(verdicts.map(({ unasked }) => unasked.length)),
      'values',
    ),
    zero('packets of live connections that got out', datagrams, 'packets'),
    {
      ...common,
      name: 'drafts, uploads and look-ups that got through',
      figure: arrived,
      unit: 'kinds of forms',
      goal: `${due}, all`,
      holds: arrived === due,
    },
    zero(
      'reports that the record contradicts',
      verdicts.filter(({ untrue }) => untrue !== null).length,
      'forms',
    ),
  ];
}

function isRight(sends: number, wanted: number | null): boolean {
  return wanted === null ? sends <= 1 : sends === wanted;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
