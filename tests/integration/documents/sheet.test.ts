import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSheet } from '#main/documents/render/render-sheet.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { fontsDirs, hasPoppler, templatesDir, textOf } from './render-help.ts';

test.skipIf(!(await hasPoppler()))(
  'a cheat sheet is set in type, and nothing in it is taken for markup',
  async () => {
    const item = { text: '#panic("no") $x$ *stars*', quote: 'Wir duzen uns – “immer”.', note: 'Blå, 2026' };
    const sections = [{ title: 'Was sie tun', items: [item, { text: '日本語', quote: '', note: '' }] }];
    const sheet = { title: 'Bäcker', subtitle: 'Kiln <b>, Ulm', sections };
    const bytes = await renderSheet({ sheet, templatesDir, fontsDirs, paper: 'a4' });
    const path = join(temporaryFolder(), 'sheet.pdf');
    await writeFile(path, bytes);
    const text = await textOf(path);
    for (const words of ['Bäcker', 'Kiln <b>, Ulm', '#panic("no") $x$ *stars*', 'Wir duzen uns', 'Blå, 2026'])
      expect(text).toContain(words);
  },
);
