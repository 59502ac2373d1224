import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ValidationError } from '#shared/errors/index.ts';
import { type Company, CompanyData } from './posting.ts';

/** Reads every company of the practice board. Throws a `ValidationError` naming the file that is wrong. */
export async function loadCompanies(directory: string): Promise<Company[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map((name) => loadCompany(join(directory, name))));
}

async function loadCompany(file: string): Promise<Company> {
  const parsed = CompanyData.safeParse(parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new ValidationError(
    `The practice board's file ${file} is damaged: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}. Install JobAI again.`,
  );
}
