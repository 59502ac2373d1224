import { createAliveCheck } from '#main/compose/finding/alive-check.ts';
import { readPosting } from '#main/postings/read-posting.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { posting } from '#tests/fakes/postings.ts';
import type { Row } from '#tests/measures/measure.ts';
import { alivePages, TITLE } from './lib/alive/alive-pages.ts';
import { seeded } from './lib/seeded.ts';

const DRAWS = 10;

/** Whether a page that is looked at again is told to be open or closed rightly, and never closed where it is not. */
export async function measureAlive(): Promise<Row[]> {
  const drawn = Array.from({ length: DRAWS }, (_, seed) => alivePages(seeded(seed + 1))).flat();
  const pages = [...new Map(drawn.map((page) => [page.body, page])).values()];
  const job = posting('You run the payroll.', { title: TITLE, url: 'https://jobs.example/7' });
  const judged = await Promise.all(
    pages.map(async (page) => {
      const look = createAliveCheck({
        http: {
          read: async (url: string) => ({ url, status: 200, mime: 'text/html', body: page.body }),
        } as never,
        workers: { run: async (_name: string, input: never) => readPosting(input) } as never,
        board: { reachable: async ({ url }) => url, running: () => null },
        clock: movableClock(),
      });
      return { page, said: (await look(job, new AbortController().signal)).state };
    }),
  );
  const right = judged.filter(({ page, said }) => said === page.right).length;
  const falsely = judged.filter(({ page, said }) => said === 'closed' && page.right !== 'closed');
  const wrong = judged.filter(({ page, said }) => said !== page.right);
  const listed = (some: typeof judged) => some.map(({ page, said }) => `${said}: ${page.name}`).join(' | ');
  return [
    row(
      'alive.right',
      right / judged.length,
      'share',
      '>= 0.95',
      right / judged.length >= 0.95,
      `${judged.length} pages | ${listed(wrong)}`,
    ),
    row('alive.falsely-closed', falsely.length, 'pages', '0', falsely.length === 0, listed(falsely)),
  ];
}

const row = (
  name: string,
  figure: number,
  unit: string,
  goal: string,
  holds: boolean,
  note: string,
): Row => ({
  ...{ name, figure, unit, goal, holds, note },
  against: null,
});
