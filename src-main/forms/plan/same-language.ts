import { spokenLanguage } from '#shared/domain/spoken-languages.ts';

/** Whether a choice and a value name one spoken language: `Deutsch` and `German (Deutsch)` are German, `Portuguese (Brazil)` says more. */
export function sameLanguage(label: string, value: string): boolean {
  const wanted = spokenLanguage(value);
  if (wanted === null) return false;
  const names = label.split(/[()/]/).filter((name) => name.trim() !== '');
  return names.every((name) => spokenLanguage(name) === wanted);
}
