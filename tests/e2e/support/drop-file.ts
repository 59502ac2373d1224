import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';

/** Drops a file in the middle of the window, as the mouse would. */
export async function dropFile(window: Page, path: string): Promise<void> {
  const base64 = (await readFile(path)).toString('base64');
  await window.evaluate(
    ({ content, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    { content: base64, name: basename(path) },
  );
}
