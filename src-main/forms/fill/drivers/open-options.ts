import type { Locator } from 'playwright-core';
import { WIDGET_MS } from '../driver.ts';

const STEP_MS = 150;

export interface OpenOption {
  label: string;
  element: Locator;
}

/**
 * The options that a combobox shows now: in the list that it names, else in any list that is open on the page.
 * Waits up to `patienceMs` for them; empty where none come.
 */
export async function openOptions(combobox: Locator, patienceMs: number): Promise<OpenOption[]> {
  const frame = combobox.page();
  for (let waited = 0; ; waited += STEP_MS) {
    const ids =
      (await combobox.getAttribute('aria-controls', { timeout: WIDGET_MS })) ??
      (await combobox.getAttribute('aria-owns')) ??
      '';
    const named = ids
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => `[id=${JSON.stringify(id)}]`);
    const scopes = [...named, '[role=listbox]', '[class*="menu" i]'];
    for (const scope of scopes) {
      const found = frame.locator(
        `${scope} >> [role=option]:visible, ${scope} >> [id*="-option-"]:visible, ${scope} >> li[role=menuitem]:visible`,
      );
      const options: OpenOption[] = [];
      for (const element of await found.all()) {
        const label = (await element.innerText().catch(() => '')).replace(/\s+/g, ' ').trim();
        if (label !== '' && (await element.getAttribute('aria-disabled').catch(() => null)) !== 'true')
          options.push({ label, element });
      }
      if (options.length > 0) return options;
    }
    if (waited >= patienceMs) return [];
    await frame.waitForTimeout(STEP_MS);
  }
}
