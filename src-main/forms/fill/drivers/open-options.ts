import type { Frame, Locator } from 'playwright-core';
import { WIDGET_MS } from '../driver.ts';

const STEP_MS = 120;
const OPTION =
  '[role=option]:visible, [id*="-option-"]:visible, [role=menuitem]:visible, [role=menuitemradio]:visible';

export interface OpenOption {
  label: string;
  element: Locator;
}

/**
 * The options that a combobox shows now: in the list that it names, else in any list that is open in its frame. Waits
 * up to `patienceMs` for them; empty where none come.
 */
export async function openOptions(
  frame: Frame,
  combobox: Locator,
  patienceMs: number,
): Promise<OpenOption[]> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const named = await namedLists(combobox);
    for (const scope of [...named, '[role=listbox]', '[role=menu]', '[class*="menu" i]']) {
      const options = await optionsIn(frame.locator(scope));
      if (options.length > 0) return options;
    }
    if (performance.now() >= until) return [];
    await frame.waitForTimeout(STEP_MS);
  }
}

async function namedLists(combobox: Locator): Promise<string[]> {
  const ids = await combobox.evaluate(
    (node) => `${node.getAttribute('aria-controls') ?? ''} ${node.getAttribute('aria-owns') ?? ''}`,
    undefined,
    { timeout: WIDGET_MS },
  );
  return ids
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => `[id=${JSON.stringify(id)}]`);
}

async function optionsIn(lists: Locator): Promise<OpenOption[]> {
  const found = lists.locator(OPTION);
  const labels = await found.evaluateAll((nodes) =>
    nodes.map((node) =>
      node.getAttribute('aria-disabled') === 'true' ? '' : (node as HTMLElement).innerText,
    ),
  );
  return labels
    .map((label, index) => ({ label: label.replace(/\s+/g, ' ').trim(), element: found.nth(index) }))
    .filter(({ label }) => label !== '');
}
