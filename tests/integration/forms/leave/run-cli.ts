import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { ada } from '../apply-harness.ts';

const entry = fileURLToPath(new URL('../../../../bin/jobai.ts', import.meta.url));

/** The command line over a folder of its own, which knows Ada. */
export async function commandLine() {
  const folder = temporaryFolder();
  const resume = join(folder, 'ada.json');
  writeFileSync(resume, JSON.stringify({ basics: { name: ada.name.full, email: ada.email } }));
  const jobai = (...args: string[]) =>
    new Promise<{ out: string; said: string }>((resolve) => {
      const all = [entry, ...args, '--data-dir', join(folder, 'data'), '--json'];
      execFile(process.execPath, all, (_failed, out, said) => resolve({ out, said }));
    });
  await jobai('profile', 'import', resume);
  return jobai;
}
