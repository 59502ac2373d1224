import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/** Whether an argument is a web address rather than a file. */
export function isWebAddress(argument: string): boolean {
  return URL.canParse(argument) && /^https?:$/.test(new URL(argument).protocol);
}

/** A URL as it is, or a file's name and text. */
export async function postingInput(
  argument: string,
): Promise<{ url: string } | { name: string; text: string }> {
  if (isWebAddress(argument)) return { url: argument };
  return { name: basename(argument), text: (await readInputFile(argument)).toString('utf8') };
}

/** A URL as it is, or a file's `file:` URL. */
export async function pageAddress(argument: string): Promise<string> {
  if (isWebAddress(argument)) return argument;
  await checkFile(argument);
  return pathToFileURL(resolve(argument)).href;
}

/** Reads a file that the user named; says what is wrong with it otherwise. */
export async function readInputFile(path: string): Promise<Buffer> {
  await checkFile(path);
  return readFile(path);
}

async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new NotFoundError(
      `There is no file "${path}". Check the path, or give a URL that starts with http.`,
    );
  if (!found.isFile()) throw new ValidationError(`"${path}" is a folder. Name a file in it.`);
  if (found.size > MAX_BYTES) throw new ValidationError(`"${path}" is larger than 10 MB.`);
}
