import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Row } from '#tests/measures/measure.ts';
import { stock } from '../chaos/api/stock.ts';
import { openApi } from '../integration/door/open-api.ts';

const A_SECOND = 100;
const SECONDS = 60;
const GOAL_MS = 50;

/** A hundred requests a second for a minute, begun by the clock whether or not the last were answered, beside a server that does nothing. */
export async function measureLoopbackApi(): Promise<Row[]> {
  const api = await openApi();
  const bare = createServer((_, response) => response.end('{}'));
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  try {
    await stock(api);
    const calls = ['jobs/list', 'tracker/stats', 'letter/list', 'profile/active', 'pipeline/list'];
    const nothing = await send(
      SECONDS / 6,
      () => `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
      api.all,
    );
    const asked = await send(
      SECONDS,
      (index) => `${api.address}/api/v1/${calls[index % calls.length]}`,
      api.all,
    );
    const goal = `at most ${GOAL_MS}`;
    return [
      {
        ...{
          name: `api.p99 of ${A_SECOND} requests/s for ${SECONDS} s`,
          figure: asked.p99,
          unit: 'ms',
          goal,
        },
        against: `${nothing.p99.toFixed(1)} ms of a server that does nothing`,
        holds: asked.failed === 0 && asked.p99 <= GOAL_MS,
        note: `median ${asked.p50.toFixed(1)} ms, ${asked.failed} failed`,
      },
    ];
  } finally {
    bare.close();
    await api.close();
  }
}

async function send(seconds: number, address: (index: number) => string, token: string) {
  const took: number[] = [];
  const sent: Promise<void>[] = [];
  let failed = 0;
  const begun = performance.now();
  for (let index = 0; index < seconds * A_SECOND; index += 1) {
    const due = begun + (index * 1000) / A_SECOND;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(one(address(index)));
  }
  await Promise.all(sent);
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), failed };

  async function one(url: string) {
    const start = performance.now();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: '{}' });
    await response.text();
    if (!response.ok) failed += 1;
    took.push(performance.now() - start);
  }
}
