import { resolve } from 'node:path';
import { lookAtArchive } from '#main/archive/stage-import.ts';
import { systemClock } from '#main/compose/common/identity.ts';
import { importNow } from '#main/compose/storage/import-now.ts';
import { archiveText } from '../lib/archive-text.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { commandLinePaths } from '../lib/paths.ts';

/** `jobai import FILE`. */
export function importCommand() {
  return command(
    'import <file>',
    'take over an archive of everything, as "jobai export" wrote it on another machine: joined with what is here',
  )
    .option('--list', 'show what it holds, and change nothing')
    .action(async (file: string, options: CommonOptions & { list?: boolean }) => {
      const path = resolve(file);
      const json = options.json ?? false;
      if (options.list) {
        const info = await lookAtArchive(path);
        return printResult(info, json, () => archiveText(info, path));
      }
      const { dataDir } = await commandLinePaths(options);
      const said = await importNow(dataDir, path, systemClock);
      printResult({ imported: path, said }, json, () => said);
    });
}
