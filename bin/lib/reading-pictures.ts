import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { LANGUAGES } from '#main/documents/scan/languages.ts';
import type { ScanLanguage, ScanReading } from '#shared/domain/scan.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { asSerialised } from './output.ts';
import type { App } from './with-app.ts';

interface Wishes {
  /** Whether what reads the language may be fetched. */
  fetch?: boolean;
  quiet?: boolean;
  json?: boolean;
}

const LOOK_MS = 250;

/** "en, de, ... or pl". */
export const languageTags = (): string =>
  LANGUAGES.map(({ tag }) => tag)
    .join(', ')
    .replace(/, (?=\w+$)/, ' or ');

/** A language by its tag, its name, or the name of its data. */
export function scanLanguage(value: string): ScanLanguage {
  const wanted = value.toLowerCase();
  const found = LANGUAGES.find(({ id, tag, name }) => [id, tag, name.toLowerCase()].includes(wanted));
  if (found) return found.id;
  throw new InvalidArgumentError(`give one of ${languageTags()}`);
}

/**
 * Has a file read whose pages are pictures, and says on stderr how far it is; Ctrl+C stops it. What reads the language is
 * fetched by the user's word alone: without it, a `ValidationError` says what it would take.
 */
export async function readingPictures<T>(
  app: App,
  language: ScanLanguage,
  wishes: Wishes,
  read: (reading: ScanReading) => Promise<T>,
): Promise<T> {
  const say = wishes.quiet || wishes.json ? () => undefined : printChanges();
  await haveLanguage(app, language, wishes.fetch ?? false, say);
  const ended = new AbortController();
  const watch = follow(app, ended.signal, say);
  try {
    return await read({ by: 'machine', language });
  } finally {
    ended.abort();
    await watch;
  }
}

/** Names the way to read a file that turned out to hold pictures. */
export function sayHowToScan(thrown: unknown): never {
  const { message, details } = asSerialised(thrown);
  if (details?.['reason'] !== 'no-text') throw thrown;
  throw new ValidationError(
    `${message} To have its pages read on this machine, add --scan and their language (${languageTags()}), e.g. --scan en.`,
    { cause: thrown, details },
  );
}

async function haveLanguage(
  { client, signal }: App,
  id: ScanLanguage,
  mayFetch: boolean,
  say: (text: string) => void,
): Promise<void> {
  const look = async () => {
    const found = (await client.scans.state({})).languages.find((one) => one.id === id);
    if (!found) throw new ValidationError(`There is no language "${id}".`);
    return found;
  };
  let language = await look();
  if (language.state === 'ready') return;
  const size = `${(language.size / 1e6).toFixed(1)} MB`;
  if (!mayFetch)
    throw new ValidationError(
      `What reads ${language.name} is not on this machine yet: ${size}, fetched once from the network; your file stays here. Add --fetch to allow it.`,
      { details: { reason: 'no-language', language: language.tag } },
    );
  await client.scans.fetchLanguage({ language: id });
  for (;;) {
    language = await look();
    if (language.state === 'ready') return;
    if (language.state === 'absent') throw new ValidationError(language.problem || 'It was not fetched.');
    say(`Fetching ${language.name}: ${(language.bytes / 1e6).toFixed(1)} of ${size}`);
    await sleep(LOOK_MS, undefined, { signal }).catch(async () => {
      await client.scans.stopFetching({ language: id });
      throw new ValidationError('Stopped; what came was deleted.');
    });
  }
}

async function follow({ client }: App, ended: AbortSignal, say: (text: string) => void): Promise<void> {
  while (!ended.aborted) {
    const { reading } = await client.scans.state({});
    if (reading && reading.of > 0) say(`Reading page ${reading.page} of ${reading.of}`);
    await sleep(LOOK_MS, undefined, { signal: ended }).catch(() => undefined);
  }
}

function printChanges(): (text: string) => void {
  let last = '';
  return (text) => {
    if (text !== last) process.stderr.write(`${text}\n`);
    last = text;
  };
}
