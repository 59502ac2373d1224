import type { Page } from 'playwright-core';
import { askFrame } from '../page/ask-frame.ts';
import { identifyButton } from '../page/button-identity.ts';
import type { FoundButton } from '../page/find-buttons.ts';
import { listAdders, type PageAdder } from './in-page/list-adders.ts';
import { onlyCounts, sectionOf } from './section-of.ts';
import { line, type Section, sectionRules } from './section-words.ts';

/** A button that adds an entry to a section of the form. */
export interface Adder {
  section: Section;
  button: FoundButton;
  /** The section says that it must have an entry. */
  required: boolean;
  /** All words of the section, with those of entries that it shows already. */
  text: string;
}

const REQUIRED = /[*✱]|\brequired\b|pflicht|erforderlich|obligatoire|obligatori|verplicht|wymagan|povinn/i;

/** Finds what adds a job or a school to the form, one button a section. */
export async function findAdders(page: Page): Promise<Adder[]> {
  const all = (await listed(page)).flatMap(({ adder, button }): Adder[] => {
    const section = sectionOfAdder(adder);
    if (section === null) return [];
    const title = adder.titles.find((one) => sectionOf(one) === section) ?? '';
    return [{ section, button, required: REQUIRED.test(title), text: adder.text }];
  });
  return all.filter((adder, index) => all.findIndex(({ section }) => section === adder.section) === index);
}

/** Finds what adds a row for a further language; null where nothing does. */
export async function findLanguageAdder(page: Page): Promise<FoundButton | null> {
  const found = (await listed(page)).find(({ adder }) => addsLanguage(adder));
  return found?.button ?? null;
}

/** Whether a button adds a language: by its own words, else as one that only adds, right under such a title. */
export function addsLanguage({ words, name, titles }: Pick<PageAdder, 'words' | 'name' | 'titles'>): boolean {
  const { add, another, languages } = sectionRules();
  const own = [words, name].map(line);
  const isPlus = /^\s*[+＋➕]\s*$/.test(words);
  if (!isPlus && !own.some((text) => add.test(text) || another.test(text))) return false;
  if (own.some((text) => languages.test(text))) return true;
  return own.every(onlyCounts) && languages.test(line(titles[0] ?? ''));
}

async function listed(page: Page): Promise<{ adder: PageAdder; button: FoundButton }[]> {
  const lists = await Promise.all(
    page.frames().map(async (frame, index) => {
      const source = `(${listAdders})(${JSON.stringify(`add-${index}-`)}, ${identifyButton})`;
      const adders = await askFrame(frame, [], () => frame.evaluate<PageAdder[]>(source));
      return adders.flatMap((adder) => {
        if (adder.disabled) return [];
        const locator = frame.locator(`[data-jobai-button="${adder.mark}"]`);
        const { mark, print } = adder;
        const own = { words: adder.words || adder.name, disabled: false, locator, frame, mark, print };
        return [{ adder, button: { ...own, action: null, sure: false } }];
      });
    }),
  );
  return lists.flat();
}

/** Which section a button adds to: by its own words, else by the nearest title that says more than a number. Null for all else. */
export function sectionOfAdder({
  words,
  name,
  titles,
}: Pick<PageAdder, 'words' | 'name' | 'titles'>): Section | null {
  const { add } = sectionRules();
  const isPlus = /^\s*[+＋➕]\s*$/.test(words);
  if (!isPlus && !add.test(line(words)) && !add.test(line(name))) return null;
  for (const text of [name, words, ...titles]) {
    if (onlyCounts(text)) continue;
    const section = sectionOf(text, { isOne: !titles.includes(text) });
    if (section !== null) return section === 'other' ? null : section;
    // Words of its own that nobody knows: it adds something else.
    if (text === words && !titles.includes(text)) return null;
  }
  return null;
}
