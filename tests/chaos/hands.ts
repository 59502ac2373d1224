import { openBrowser } from '#tests/integration/forms/open-browser.ts';
import { servePages } from '#tests/integration/forms/serve-pages.ts';
import type { Row } from '#tests/measures/measure.ts';
import { type HandTry, tryHand } from './hands/try-hand.ts';
import { seeded } from './steps/seeded.ts';

const BOXES = ['[name=full_name]', '[name=email]', '[name=change]'];

/** Presses and types into forms that are being filled in, at moments drawn from a seed. */
export async function tryHands(n: number, seed: number): Promise<HandTry[]> {
  const browser = openBrowser();
  const pages = await servePages();
  const tries: HandTry[] = [];
  try {
    await browser.warmUp();
    for (let at = 0; tries.length < n && at < 4 * n; at += 1) {
      const one = await tryHand(browser.host, pages.url('plain.html'), BOXES, seeded(seed + at));
      if (one !== null) tries.push(one);
    }
  } finally {
    await browser.close();
    await pages.close();
  }
  return tries;
}

/** Whether the program notices a person's hand in the page and types over nothing of theirs. */
export function measureHands({ n, seed }: { n: number; seed: number }): () => Promise<Row[]> {
  return async () => {
    const tries = await tryHands(n, seed);
    const clean = tries.filter(({ faults }) => faults.length === 0).length;
    const slowest = Math.max(...tries.map(({ noticedMs }) => noticedMs ?? Number.POSITIVE_INFINITY));
    const note = tries.flatMap(({ what, faults }) => faults.map((fault) => `${what}: ${fault}`)).join(' | ');
    return [
      {
        ...{ name: 'hands left alone', figure: clean, unit: `of ${n} tries`, against: null },
        ...{ goal: `${n}`, holds: clean === n, ...(note === '' ? {} : { note }) },
      },
      {
        ...{ name: 'hand noticed', figure: slowest, unit: 'ms, the slowest', against: null },
        ...{ goal: '<= 300', holds: slowest <= 300 },
      },
    ];
  };
}
