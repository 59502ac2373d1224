import { expect, it } from 'vitest';
import { lateWords, takeEachBack } from '#renderer/features/needs-you/take-each-back.ts';

it('tells those that wait again from those that count already', async () => {
  const taken = await takeEachBack(['a', 'b', 'c'], async (id) => ({ takenBack: id === 'c' }));
  expect(taken).toEqual({ back: ['c'], late: 2, failure: null });
  expect(lateWords(taken)).toBe('1 of 3 could be taken back; 2 counted already.');
});

it('says that a single one came too late, and nothing where none did', () => {
  expect(lateWords({ back: [], late: 1 })).toBe('Too late to take it back: your answer counts already.');
  expect(lateWords({ back: ['a'], late: 0 })).toBeNull();
});

it('goes on after one that could not be asked for', async () => {
  const failure = new Error('no line');
  const taken = await takeEachBack(['a', 'b'], async (id) => {
    if (id === 'a') throw failure;
    return { takenBack: true };
  });
  expect(taken).toEqual({ back: ['b'], late: 0, failure });
});
