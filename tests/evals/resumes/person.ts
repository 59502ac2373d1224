import more from './people/more-people.json' with { type: 'json' };
import people from './people/people.json' with { type: 'json' };
import words from './people/words.json' with { type: 'json' };

export type Person = (typeof people)[number];
export type Words = (typeof words)['en'];
export type DateStyle = 'words' | 'numbers';

export const PEOPLE: readonly Person[] = people;
/** People of other countries and trades, for layouts that the reader was not first made with. */
export const MORE_PEOPLE: readonly Person[] = more;

export function wordsOf(person: Person): Words {
  return words[person.lang as keyof typeof words];
}

/** "Mar 2020 – Present" in the person's language, or "03/2020 – Present". */
export function spanText(
  entry: { start: string; end: string },
  said: Words,
  style: DateStyle = 'words',
): string {
  const one = (date: string) => {
    if (date === 'present') return said.present;
    const [year, month] = date.split('-');
    if (!month) return year;
    const name = said.months[Number(month) - 1] ?? '';
    if (style === 'numbers') return `${month}/${year}`;
    return /^\d/.test(name) ? `${name}.${year}` : `${name} ${year}`;
  };
  return entry.start === entry.end ? String(one(entry.start)) : `${one(entry.start)} – ${one(entry.end)}`;
}

export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** "Master Finance", "Bachelor of Science in Computer Science", as people of that language write it. */
export function degreeText({ degree, field }: Person['education'][number], lang: string): string {
  if (field === '') return degree;
  return lang === 'en' ? `${degree} in ${field}` : `${degree} ${field}`;
}
