import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importProfile } from '#main/documents/import/import-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { nurse } from './nurse.ts';

const root = new URL('../../../', import.meta.url);
const FILES: Readonly<Record<string, string>> = {
  sample: 'resources/sample/profile.json',
  'career-changer': '../shared/data/resumes/jsonresume/career-changer.resume.json',
  'new-grad': '../shared/data/resumes/jsonresume/new-grad.resume.json',
  'distributed-staff': '../shared/data/resumes/jsonresume/senior-engineer.resume.json',
};

/** The people that the postings are tried on, by name; those whose resume is not at hand are left out. */
export function cast(): Map<string, Profile> {
  const people = new Map([['nurse', nurse()]]);
  for (const [name, file] of Object.entries(FILES)) {
    const path = fileURLToPath(new URL(file, root));
    if (existsSync(path)) people.set(name, importProfile({ name: file, bytes: readFileSync(path) }).profile);
  }
  return people;
}
