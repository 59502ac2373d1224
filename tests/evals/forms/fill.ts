import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserHost } from '#main/browser/browser-host.ts';
import { fillForm } from '#main/forms/apply/fill-form.ts';
import type { FillReport } from '#shared/domain/form.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { ANSWERS, seekerOf } from './seeker.ts';
import type { TruePage } from './truth.ts';

const RESUME = 'Ines_Okafor.pdf';

export interface Filled {
  right: number;
  wanted: number;
  ms: number;
  /** `label: has "x", not "y"`. */
  wrong: string[];
  missed: string[];
  report: FillReport | null;
}

/** Fills in a page as the program does, up to the review, and compares with what the page itself holds then. */
export async function fillPage(
  host: BrowserHost,
  url: string,
  { name, truth }: TruePage,
  folder: string,
): Promise<Filled> {
  const resume = join(folder, RESUME);
  await writeFile(resume, '%PDF-1.4\n%%EOF\n');
  let held: Record<string, string> = {};
  let problem = '';
  const look = { page: null as Awaited<ReturnType<BrowserHost['open']>> | null };
  const ask = async (): Promise<void> => {
    held = (await look.page?.page.evaluate('window.held()')) as Record<string, string>;
  };
  const nothing = async (): Promise<void> => undefined;
  const from = performance.now();
  const report = await fillForm(
    {
      open: async (at, options) => {
        look.page = await host.open(at, options);
        return look.page;
      },
      planWithModel: null,
      hooks: {
        ask: async () => 'skip',
        review: async () => {
          await ask();
          return { decision: 'stop' };
        },
        handOver: async () => 'stop',
        journal: { arm: nothing, confirm: nothing, unknown: nothing, release: nothing },
        emit: () => undefined,
      },
      clock: { now: () => new Date('2026-11-24T09:00:00Z') },
      log: silentLog,
      compareSent: false,
      pollMs: 200,
    },
    {
      jobId: name,
      url,
      label: name,
      plan: {
        profile: seekerOf(truth),
        answers: ANSWERS,
        company: 'Example',
        resume: { path: resume, name: RESUME },
        letter: null,
        letterText: '',
      },
      canSubmit: true,
      signal: AbortSignal.timeout(120_000),
    },
  ).catch((thrown: unknown) => {
    problem = thrown instanceof Error ? thrown.message : String(thrown);
    return null;
  });
  const ms = performance.now() - from;
  return { ...compared(truth.holds ?? {}, held, problem), ms, report };
}

function compared(
  holds: Record<string, string>,
  held: Record<string, string>,
  problem: string,
): Omit<Filled, 'ms' | 'report'> {
  const wrong: string[] = [];
  const missed: string[] = problem === '' ? [] : [problem];
  for (const question of new Set([...Object.keys(holds), ...Object.keys(held)])) {
    const [is, wanted] = [held[question], holds[question]];
    if (is === undefined) missed.push(`${question}: not "${wanted}"`);
    else if (is !== wanted) wrong.push(`${question}: has "${is}", not "${wanted ?? 'nothing'}"`);
  }
  const wanted = Object.keys(holds).length;
  return {
    right: Object.keys(holds).filter((key) => held[key] === holds[key]).length,
    wanted,
    wrong,
    missed,
  };
}
