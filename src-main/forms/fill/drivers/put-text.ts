import { type Spot, WIDGET_MS } from '../driver.ts';

/**
 * Puts a text into a box in one step of the page's, in place of all that stood there. A person who presses another box
 * meanwhile does so before or after it: what is being put in never lands in theirs.
 */
export async function putText({ first, mine }: Pick<Spot, 'first' | 'mine'>, value: string): Promise<void> {
  mine();
  if (await first.evaluate(insert, value)) return;
  // It may be on its way to take a text.
  await first.waitForElementState('editable', { timeout: WIDGET_MS });
  mine();
  if (await first.evaluate(insert, value)) return;
  mine();
  await first.fill(value, { timeout: WIDGET_MS });
}

/** Runs in the page. False where the box takes no text this way. */
function insert(node: Element, value: string): boolean {
  const box = node as HTMLInputElement;
  if (typeof box.select !== 'function' || box.matches(':disabled')) return false;
  if (!box.checkVisibility({ visibilityProperty: true })) return false;
  box.focus();
  // Some open only once they are gone to.
  if (box.readOnly) return false;
  box.select();
  const root = box.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== box) return false;
  if (value === '') return box.value === '' || document.execCommand('delete');
  return document.execCommand('insertText', false, value);
}
