import { line, sectionRules } from './section-words.ts';

/** Whether a button takes an entry into the form. In a dialog, or beside "Cancel", "Add" does so, too. */
export function isSave(words: string, isOwnPanel: boolean): boolean {
  const { save, add, another } = sectionRules();
  const text = line(words);
  return save.test(text) || (isOwnPanel && add.test(text) && !another.test(text));
}

/** Whether a button leaves an entry as it was. */
export function isClose(words: string): boolean {
  return sectionRules().cancel.test(line(words));
}
