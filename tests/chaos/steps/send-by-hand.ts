import { setTimeout as sleep } from 'node:timers/promises';
import type { DrawnForm } from './drawn.ts';
import { isSend } from './judge.ts';
import type { Program } from './open-program.ts';
import type { Site } from './site.ts';
import type { Approval, Hand } from './worked.ts';

/** How long the page may take to send what the hand sends. */
const MOST_MS = 6000;
const LOOK_MS = 200;

/** A person who takes each page over as its first field is filled in, sends it, and gives it back. */
export function sendByHand(
  { client }: Program,
  site: Site,
  forms: readonly DrawnForm[],
  onSeen: (seed: number, seen: Approval) => void,
): { hands: ReadonlyMap<number, Hand>; leave(): void } {
  const left = new AbortController();
  const taken = new Set<string>();
  const hands = new Map<number, Hand>();

  const send = async (jobId: string): Promise<void> => {
    const { title } = (await client.jobs.get({ jobId })).job;
    const form = forms.find(({ seed }) => title.endsWith(` ${seed}`));
    if (form === undefined) return;
    await client.pipeline.takeOver({ jobId });
    // Whoever has the page sees where it stands, and sends it from there.
    const from = Date.now();
    onSeen(form.seed, { at: from, shown: new URL(form.formUrl).origin });
    hands.set(form.seed, { from, until: Number.POSITIVE_INFINITY });
    site.hands.add(form.seed);
    const until = Date.now() + MOST_MS;
    const isOut = () => site.arrived.some((one) => one.seed === form.seed && isSend(form, one));
    while (!isOut() && Date.now() < until) await sleep(LOOK_MS);
    site.hands.delete(form.seed);
    await client.pipeline.giveBack({ jobId });
    hands.set(form.seed, { from, until: Date.now() });
  };
  const work = async (): Promise<void> => {
    for await (const event of await client.pipeline.events({}, { signal: left.signal })) {
      const jobId = event.type === 'applier:field' ? String(event.data.jobId) : '';
      if (jobId === '' || taken.has(jobId)) continue;
      taken.add(jobId);
      // The page may be gone by the time the hand reaches for it.
      void send(jobId).catch(() => undefined);
    }
  };
  void work().catch(() => undefined);
  return { hands, leave: () => left.abort() };
}
