import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
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
  '.zip': 'archive',
} as const;

/** `jobai export FILE`. */
export function exportCommand() {
  return command(
    'export <file>',
    'write your profile as JSON Resume (.json), YAML (.yaml), or a resume (.pdf, .docx, .txt, .tex), or everything as one archive (.zip)',
  ).action((file: string, options: CommonOptions) => {
    const format = FORMATS[extname(file).toLowerCase() as keyof typeof FORMATS];
    if (format === undefined)
      throw new InvalidArgumentError(`name a file that ends in ${Object.keys(FORMATS).join(', ')}`);
    return withApp(options, async ({ client }) => {
      const { base64 } = await client.profile.export({ format });
      const path = resolve(file);
      const bytes = Buffer.from(base64, 'base64');
      await writeFile(path, bytes);
      printResult({ path, bytes: bytes.byteLength }, options.json ?? false, () => path);
    });
  });
}
