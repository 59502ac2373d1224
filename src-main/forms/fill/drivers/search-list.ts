import type { OpenList, OpenOption } from './open-options.ts';

/**
 * The item of a list that means what is wanted; null where none does, or several could. `exactly`: it says so in its own
 * or in known words, so that no other item of the list can be meant.
 */
export type Pick = (options: readonly OpenOption[], exactly?: boolean) => OpenOption | null;

/** A busy machine uses up the time before a list of countries was gone through once. */
const LEAST_VIEWS = 16;
/** How long going back to an item that was seen further up may take, in ms. */
const BACK_MS = 800;
/** How long a list may take to fetch more, in ms. */
const MORE_MS = 300;

/**
 * Goes through a list from where it stands, one view after another, to the item that says exactly what is wanted. Only
 * where the whole list has none, one that means it in other words is taken, if it is the only one of all. Null where
 * neither is there, or where the list did not end by `until`, as `performance.now()` has it.
 */
export async function searchList(list: OpenList, pick: Pick, until: number): Promise<OpenOption | null> {
  const seen = new Map<string, OpenOption>();
  for (let views = 1; ; views += 1) {
    const options = await list.options(0);
    const exact = pick(options, true);
    if (exact !== null) return exact;
    for (const option of options) seen.set(option.label, option);
    if (!(await list.further()) && !(await isLonger(list, options.length))) break;
    if (views >= LEAST_VIEWS && performance.now() >= until) return null;
  }
  const meant = pick([...seen.values()]);
  return meant === null ? null : backTo(list, meant.label);
}

/** Some lists fetch more of themselves once they were scrolled to their end. */
async function isLonger(list: OpenList, known: number): Promise<boolean> {
  if (known === 0) return false;
  const more = await list.options(MORE_MS, (options) =>
    options.length > known ? (options[0] ?? null) : null,
  );
  return more.length > known;
}

async function backTo(list: OpenList, label: string): Promise<OpenOption | null> {
  const until = performance.now() + BACK_MS;
  const find = async (): Promise<OpenOption | null> =>
    (await list.options(0)).find((option) => option.label === label) ?? null;
  const here = await find();
  if (here !== null) return here;
  await list.toStart();
  for (;;) {
    const found = await find();
    if (found !== null || performance.now() >= until || !(await list.further())) return found;
  }
}
