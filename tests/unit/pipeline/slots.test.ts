import { describe, expect, it } from 'vitest';
import { createSlots } from '#main/pipeline/slots.ts';

const { signal } = new AbortController();

describe('slots', () => {
  it('gives places out in the order in which they were asked for', async () => {
    const slots = createSlots(1);
    const first = await slots.take(signal);
    const order: string[] = [];
    const take = async (name: string) => {
      const slot = await slots.take(signal);
      order.push(name);
      return slot;
    };
    const [second, third] = [take('second'), take('third')];
    first.release();
    (await second).release();
    (await third).release();
    expect(order).toEqual(['second', 'third']);
  });

  it('lends a place to others while its holder waits for the user', async () => {
    const slots = createSlots(1);
    const holder = await slots.take(signal);
    const answered = holder.lendDuring(async () => {
      const other = await slots.take(signal);
      other.release();
      return 'the answer';
    });
    expect(await answered).toBe('the answer');
    let entered = false;
    const next = slots.take(signal).then(() => {
      entered = true;
    });
    await Promise.resolve();
    expect(entered).toBe(false);
    holder.release();
    await next;
  });

  it('frees the place of a holder whose wait failed, once', async () => {
    const slots = createSlots(1);
    const holder = await slots.take(signal);
    await expect(holder.lendDuring(() => Promise.reject(new Error('nobody answered')))).rejects.toThrow(
      'nobody answered',
    );
    holder.release();
    await slots.take(signal);
    let second = false;
    void slots.take(signal).then(() => {
      second = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(second).toBe(false);
  });

  it('gives those ahead a place of their own, and any that comes free before the others', async () => {
    const slots = createSlots(1, { further: 1 });
    const holder = await slots.take(signal);
    const own = await slots.take(signal, { ahead: true });
    const order: string[] = [];
    const take = async (name: string, ahead: boolean) => {
      const slot = await slots.take(signal, { ahead });
      order.push(name);
      return slot;
    };
    const [plain, first, second] = [take('plain', false), take('first', true), take('second', true)];
    own.release();
    (await first).release();
    holder.release();
    await Promise.all([second.then((slot) => slot.release()), plain]);
    expect(order).toEqual(['first', 'second', 'plain']);
    // The further place is never given to those who are not ahead.
    let third = false;
    void slots.take(signal).then(() => {
      third = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(third).toBe(false);
  });

  it('gives each place that comes free to the highest rank of those who wait, and to equals in turn', async () => {
    const slots = createSlots(2);
    const held = [await slots.take(signal), await slots.take(signal)];
    const order: string[] = [];
    const gone = new AbortController();
    const take = async (name: string, rank: number, until = signal) => {
      const slot = await slots.take(until, { rank });
      order.push(name);
      slot.release();
    };
    const left = take('left', 95, gone.signal).catch(() => {});
    const all = [take('poor', 20), take('good', 70), take('also good', 70), take('best', 90)];
    gone.abort();
    await left;
    for (const slot of held) slot.release();
    await Promise.all(all);
    expect(order).toEqual(['best', 'good', 'also good', 'poor']);
  });

  it('lets a waiting caller leave the queue', async () => {
    const slots = createSlots(1);
    const holder = await slots.take(signal);
    const leaving = new AbortController();
    const left = slots.take(leaving.signal);
    leaving.abort(new Error('stopped'));
    await expect(left).rejects.toThrow('stopped');
    holder.release();
    await slots.take(signal);
  });
});
