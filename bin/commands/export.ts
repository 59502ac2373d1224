import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { archiveText } from '../lib/archive-text.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

const FORMATS = {
  '.json': 'jsonresume',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.txt': 'txt',
  '.tex': 'tex',
} as const;

/** `jobai export FILE`. */
export function exportCommand() {
  return command(
    'export <file>',
    'write your profile as JSON Resume (.json), YAML (.yaml), or a resume (.pdf, .docx, .txt, .tex), or everything but keys as one archive for another machine (.zip)',
  ).action((file: string, options: CommonOptions) => {
    const json = options.json ?? false;
    if (extname(file).toLowerCase() === '.zip') return exportEverything(resolve(file), options);
    const format = FORMATS[extname(file).toLowerCase() as keyof typeof FORMATS];
    if (format === undefined)
      throw new InvalidArgumentError(`name a file that ends in ${Object.keys(FORMATS).join(', ')}, .zip`);
    return withApp(options, async ({ client }) => {
      const { base64 } = await client.profile.export({ format });
      const path = resolve(file);
      const bytes = Buffer.from(base64, 'base64');
      await writeFile(path, bytes);
      printResult({ path, bytes: bytes.byteLength }, json, () => path);
    });
  });
}

function exportEverything(path: string, options: CommonOptions): Promise<void> {
  const json = options.json ?? false;
  return withApp({ ...options, mayOnlyRead: true }, async ({ backend, signal }) => {
    const info = await backend.everything.write(path, signal);
    printResult({ path, ...info }, json, () => archiveText(info, path));
  });
}
