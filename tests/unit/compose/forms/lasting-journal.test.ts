import { expect, it } from 'vitest';
import { lastingJournal } from '#main/compose/forms/lasting-journal.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const full = () =>
  new DatabaseError('The disk is full. Nothing was changed.', { details: { reason: 'disk-full' } });

/** A journal on a disk that is full for so many tries. */
function onFullDisk(tries: number, signal = new AbortController().signal) {
  const written: string[] = [];
  let left = tries;
  const write = (word: string) => (): void => {
    left -= 1;
    if (left >= 0) throw full();
    written.push(word);
  };
  const journal = lastingJournal({
    journal: () => ({
      arm: write('armed'),
      confirm: write('confirmed'),
      unknown: write('unknown'),
      release: write('released'),
    }),
    ...{ signal, log: silentLog },
    async keepPicture() {
      written.push('kept');
    },
  });
  const picture = async () => {
    written.push('pictured');
    return Buffer.from('jpeg');
  };
  return { journal, picture, written };
}

it.each(['confirm', 'unknown', 'release'] as const)(
  'a full disk is waited out to write "%s"',
  async (word) => {
    const { journal, picture, written } = onFullDisk(1);
    await journal[word]('Thank you for applying', picture);
    const end = { confirm: 'confirmed', unknown: 'unknown', release: 'released' }[word];
    expect(written).toEqual(word === 'release' ? [end] : [end, 'pictured', 'kept']);
  },
);

it.each([
  ['confirm', /^The application was sent and confirmed, but the disk is full/],
  ['unknown', /^The application may have been sent, but the disk is full/],
  ['release', /^Nothing of the application was sent, but the disk is full/],
] as const)('where there is never room for "%s" it says what became of it', async (word, words) => {
  const { journal, picture, written } = onFullDisk(9, AbortSignal.abort());
  const error = await journal[word]('', picture).catch((thrown: Error) => thrown);
  expect(error).toBeInstanceOf(DatabaseError);
  expect((error as Error).message).toMatch(words);
  expect((error as Error).message).not.toMatch(/Nothing was changed|try again\./);
  expect(written).toEqual([]);
});

it('a picture that fails takes nothing back', async () => {
  const { journal, written } = onFullDisk(0);
  await journal.confirm('Thank you', async () => {
    throw new Error('no page');
  });
  expect(written).toEqual(['confirmed']);
});
