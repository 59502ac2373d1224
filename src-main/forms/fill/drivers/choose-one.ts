import type { Locator } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { datePartAmong } from '../../plan/date-part-among.ts';
import { matchOption } from '../../plan/match-option.ts';
import { samePlace } from '../../plan/same-place.ts';
import type { ReadField } from '../../read/read-field.ts';
import { type Spot, WIDGET_MS } from '../driver.ts';
import { searchWords } from '../search-words.ts';
import { openBox } from './open-box.ts';
import { BEFORE_ENTER_MS, openByKey, pressEnter } from './open-by-key.ts';
import { type OpenList, type OpenOption, watchLists } from './open-options.ts';
import { type Pick, searchList } from './search-list.ts';
import { typeKeys } from './type-keys.ts';

/** How long a list without the wanted choice may take, in ms: at the first try, and when it is looked at once more. */
const BUDGET_MS = { first: 2300, again: 400 };
const FIRST_LOOK_MS = 350;
/** A list that still shows what stood there before something was typed narrows by then. */
const NARROWED_MS = 300;
/** How long a list may be looked through once more without what was typed, in ms. */
const WHOLE_MS = 600;
/** An item that can not be clicked by then has been drawn anew. */
const REDRAWN_MS = 800;
/** Some lists offer to make a new choice of what was typed. */
const MAKES_NEW = /^(create|add|new|use|neu(e[rs]?)?|erstellen|créer|ajouter|crear|añadir)\b.*["“”«'„]|^\+ /i;

/**
 * Opens the list of a box, narrows it by typing where it takes text, scrolls where it holds only what can be seen, and
 * clicks the one item that is wanted. Never takes a neighbour; what means it in other words only where the whole list has
 * nothing closer. Throws where there is none. `list`: the box's own, where it
 * was watched before: it may stand open already.
 */
export async function chooseOne(
  spot: Spot,
  element: Locator,
  wanted: string,
  { pick = meaning(wanted, spot.field), list: known }: { pick?: Pick; list?: OpenList } = {},
): Promise<void> {
  const until = performance.now() + (spot.attempt === 0 ? BUDGET_MS.first : BUDGET_MS.again);
  await element.scrollIntoViewIfNeeded({ timeout: WIDGET_MS });
  const list = known ?? (await watchLists(spot.frame, element));
  await openBox(element);
  const typable = await element.evaluate((node) => node instanceof HTMLInputElement && !node.readOnly);
  const offered = await list.options(FIRST_LOOK_MS);
  const found =
    pick(offered, true) ??
    (typable
      ? ((await byTyping(spot, element, list, { wanted, pick, until })) ??
        (offered.length > 0 ? await untyped(element, list, pick) : null))
      : await byScrolling(element, list, { pick, until }));
  spot.mine();
  if (found === 'free') return;
  if (found !== null) return take(list, found);
  if (typable) await element.fill('').catch(() => undefined);
  await element.press('Escape').catch(() => undefined);
  throw new ExternalServiceError(`"${spot.field.label}" offers no choice that means "${wanted}".`);
}

/** Clicks an item; lists that are drawn anew while more answers come in are looked at once more. */
async function take(list: OpenList, found: OpenOption): Promise<void> {
  try {
    await found.element.click({ timeout: REDRAWN_MS });
  } catch {
    const again = (options: readonly OpenOption[]): OpenOption | null =>
      options.find(({ label }) => label === found.label) ?? null;
    const { element } = again(await list.options(REDRAWN_MS, again)) ?? found;
    // A radio that nobody sees often lies over its own short words.
    const pressed = (await element.evaluateHandle(controlOf, undefined, { timeout: WIDGET_MS })).asElement();
    await (pressed ?? element).click({ timeout: WIDGET_MS });
  }
}

/** Runs in the page. What a label is for; any other item is its own. */
function controlOf(item: Element): Element {
  return item instanceof HTMLLabelElement ? (item.control ?? item) : item;
}

/** The item that means a value as the answer to a field, whatever its words. */
export function meaning(
  wanted: string,
  { key, label: question }: { key: ReadField['key']; label: string },
): Pick {
  return (options, exactly = false) => {
    const offered = options.filter(({ label }) => !MAKES_NEW.test(label));
    const labels = offered.map(({ label }) => ({ label, value: label }));
    const matched =
      matchOption(labels, wanted, { key, question, exactly }) ??
      partIn(labels, key, wanted) ??
      (exactly ? undefined : labels.find(({ label }) => samePlace(label, wanted)));
    return matched === undefined ? null : (offered.find(({ label }) => label === matched.label) ?? null);
  };
}

function partIn<Label extends { label: string }>(
  labels: readonly Label[],
  key: ReadField['key'],
  wanted: string,
): Label | undefined {
  const texts = labels.map(({ label }) => label);
  const part = datePartAmong(key, texts, wanted);
  return labels.find(({ label }) => label === part);
}

interface Aim {
  pick: Pick;
  /** When the search ends, as `performance.now()` has it. */
  until: number;
}

async function byTyping(
  spot: Spot,
  element: Locator,
  list: OpenList,
  { wanted, pick, until }: Aim & { wanted: string },
): Promise<OpenOption | 'free' | null> {
  const left = (): number => Math.max(0, until - performance.now());
  const language = await element.evaluate((node) => node.ownerDocument.documentElement.lang);
  const searches = searchWords(wanted, { language, question: spot.field.label });
  const isHelp = (await element.getAttribute('list')) !== null;
  for (const [index, words] of searches.entries()) {
    await element.fill('');
    await typeKeys(spot, element, words);
    // A list that is only a help takes any text.
    if (isHelp) return 'free';
    let options = await list.options(Math.min(BEFORE_ENTER_MS, left()), pick);
    // A busy machine has used up the time before a list that comes on Enter was asked for once.
    const isDue = options.length === 0 && (index === 0 || left() > 0);
    if (isDue) await pressEnter(element);
    const patience = Math.max(left() / (searches.length - index), isDue ? NARROWED_MS : 0);
    options = pick(options) === null ? await list.options(patience, pick) : options;
    if (pick(options) !== null && pick(options, true) === null)
      options = await list.options(NARROWED_MS, (shown) => pick(shown, true));
    const found = pick(options, true) ?? (await byScrolling(element, list, { pick, until }));
    if (found !== null) return found;
  }
  return null;
}

/** A list that narrows by its own words hides the choice that means the same in others: it is looked through as a whole. */
async function untyped(element: Locator, list: OpenList, pick: Pick): Promise<OpenOption | null> {
  await element.fill('');
  await list.options(NARROWED_MS, pick);
  return searchList(list, pick, performance.now() + WHOLE_MS);
}

async function byScrolling(
  element: Locator,
  list: OpenList,
  { pick, until }: Aim,
): Promise<OpenOption | null> {
  await openByKey(element, list);
  return searchList(list, pick, until);
}
