import { isObject, type JsonObject, present, sections } from './board-reader.ts';
import { BODIES, HEADINGS } from './generic-keys.ts';

/** The first text that stands under one of the keys, bare or as an object's name. */
export function wordsOf(job: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = firstWord(job[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstWord(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(firstWord).find((item) => item !== undefined);
  if (!isObject(value)) return undefined;
  return firstWord(
    value.name ?? value.label ?? value.title ?? value.text ?? value.landing_page ?? value.display_name,
  );
}

/** Every place in a value: texts, objects with a city, lists of both. */
export function placesIn(value: unknown): string[] {
  if (typeof value === 'string') return present(...value.split(/;|\|/)).map((place) => place.trim());
  if (Array.isArray(value)) return [...new Set(value.flatMap(placesIn))];
  if (!isObject(value)) return [];
  const parts = ['city', 'region', 'state', 'country', 'countryCode'].map((key) => firstWord(value[key]));
  const named = present(firstWord(value.label ?? value.name ?? value.Name ?? value.fullLocation));
  const place = present(...parts)
    .slice(0, 3)
    .join(', ');
  return place === '' ? named : [place];
}

/** HTML of a text, of a list, of parts under their headings, or of an object's texts. */
export function htmlOf(value: unknown): string | undefined {
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : /<[a-z]/i.test(value) ? value : value.replaceAll('\n', '<br>');
  if (Array.isArray(value)) return listHtml(value);
  if (!isObject(value)) return undefined;
  const parts = Object.values(value)
    .map(htmlOf)
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('<br><br>');
}

function listHtml(values: readonly unknown[]): string | undefined {
  const parts = values
    .filter(isObject)
    .map(
      (part) =>
        [
          wordsOf(part, HEADINGS) ?? '',
          htmlOf(BODIES.map((key) => part[key]).find((body) => body !== undefined)),
        ] as const,
    );
  if (parts.some(([, body]) => body !== undefined)) return sections(...parts);
  const items = values.map((item) => firstWord(item) ?? htmlOf(item)).filter((item) => item !== undefined);
  return items.length === 0 ? undefined : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
