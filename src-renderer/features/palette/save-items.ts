import { IconDeviceFloppy } from '@tabler/icons-react';
import { client } from '#renderer/lib/client.ts';
import { flushAll } from '#renderer/lib/on-flush.ts';
import { saveExported } from '#renderer/lib/save-exported.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ExportFormat } from '#shared/contract/profile.ts';
import type { PaletteItem } from './palette-item.ts';

const PROFILE_AS: readonly (readonly [ExportFormat, string])[] = [
  ['pdf', 'as a PDF'],
  ['docx', 'for Word'],
  ['txt', 'as plain text'],
  ['tex', 'as LaTeX'],
  ['jsonresume', 'as JSON Resume'],
  ['yaml', 'as YAML'],
];
const APPLICATIONS_AS: readonly (readonly ['csv' | 'json', string, string])[] = [
  ['csv', 'as a table (CSV)', 'text/csv'],
  ['json', 'with notes and history (JSON)', 'application/json'],
];

const item = (id: string, label: string, words: string, work: () => Promise<void>): PaletteItem => ({
  ...{ id, label, words: `export download file ${words}`, icon: IconDeviceFloppy, onlyFound: true },
  run: () => void work().catch((thrown: unknown) => tellProblem('The file was not made', thrown)),
});

/** What is the user's, saved in formats that other programs read. */
export const SAVE_ITEMS: readonly PaletteItem[] = [
  ...PROFILE_AS.map(([format, as]) =>
    item(`profile-${format}`, `Save your profile ${as}`, 'resume cv', async () => {
      await flushAll();
      saveExported(await client.profile.export({ format }));
    }),
  ),
  ...APPLICATIONS_AS.map(([format, as, mime]) =>
    item(`applications-${format}`, `Save your applications ${as}`, 'tracker list spreadsheet', async () => {
      const { name, text } = await client.tracker.export({ format });
      saveFile(name, text, mime);
    }),
  ),
];
