import { expect, test, vi } from 'vitest';
import type { ScanState } from '#shared/domain/scan.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { readingPictures, sayHowToScan, scanLanguage } from '../../../../bin/lib/reading-pictures.ts';
import type { App } from '../../../../bin/lib/with-app.ts';

const english = (state: 'absent' | 'fetching' | 'ready', bytes = 0): ScanState['languages'][number] => ({
  ...{ id: 'eng', tag: 'en', name: 'English', state, size: 3_000_000, bytes, problem: '' },
});

/** The program with English in one state after another. */
function appWith(states: ReturnType<typeof english>[], signal = new AbortController().signal) {
  const fetchLanguage = vi.fn(async () => ({}));
  const stopFetching = vi.fn(async () => ({}));
  const state = async () => ({
    languages: [(states.length > 1 ? states.shift() : states[0]) ?? english('absent')],
    models: [],
    reading: null,
  });
  const app = { signal, client: { scans: { state, fetchLanguage, stopFetching } } } as unknown as App;
  return { app, fetchLanguage, stopFetching };
}

const read = async () => 'read';

test('nothing is fetched without the word for it, and it is said what that would take', async () => {
  const { app, fetchLanguage } = appWith([english('absent')]);
  await expect(readingPictures(app, 'eng', { quiet: true }, read)).rejects.toThrow(/3\.0 MB.*--fetch/);
  expect(fetchLanguage).not.toHaveBeenCalled();
});

test('with it, the language is fetched first, and the pages are read', async () => {
  const states = [english('absent'), english('fetching', 10), english('ready')];
  const { app, fetchLanguage } = appWith(states);
  expect(await readingPictures(app, 'eng', { quiet: true, fetch: true }, read)).toBe('read');
  expect(fetchLanguage).toHaveBeenCalledOnce();
});

test('who stops while it comes has nothing of it kept', async () => {
  const stop = new AbortController();
  const { app, stopFetching } = appWith([english('absent'), english('fetching')], stop.signal);
  const reading = readingPictures(app, 'eng', { quiet: true, fetch: true }, read);
  stop.abort();
  await expect(reading).rejects.toThrow(/Stopped/);
  expect(stopFetching).toHaveBeenCalledOnce();
});

test('a language is known by tag, name, and the name of its data', () => {
  expect(['en', 'English', 'eng'].map(scanLanguage)).toEqual(['eng', 'eng', 'eng']);
  expect(() => scanLanguage('tlh')).toThrow(/en, de/);
});

test('a file of pictures is refused with the way to have it read, another fault as it is', () => {
  const scan = new ValidationError('It holds pictures.', { details: { reason: 'no-text' } });
  expect(() => sayHowToScan(scan)).toThrow(/--scan en/);
  expect(() => sayHowToScan(new ValidationError('It is empty.'))).toThrow('It is empty.');
});
