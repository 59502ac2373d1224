import areaData from '../../resources/places/areas.json' with { type: 'json' };
import regionData from '../../resources/places/regions.json' with { type: 'json' };
import words from '../../resources/places/words.json' with { type: 'json' };
import { placeKey } from './place-key.ts';

export interface Region {
  country: string;
  code: string;
}

let byName: Map<string, Region[]> | null = null;
let kinds: RegExp | null = null;
let areas: Map<string, readonly string[]> | null = null;

/** States, provinces and other first-level regions by name, or by a postal code in capitals. */
export function regionsNamed(name: string): readonly Region[] {
  byName ??= readRegions();
  const isCode = /^[A-Z]{2,3}$/.test(name);
  if (!isCode && /^\p{L}{2,3}$/u.test(name) && name !== name.toUpperCase()) return [];
  const key = placeKey(name);
  return byName.get(key) ?? byName.get(withoutKind(key)) ?? [];
}

/** `bayern` for `freistaat bayern`, `washington` for `washington state`. */
function withoutKind(key: string): string {
  kinds ??= kindPattern();
  return key.replace(kinds, '');
}

function kindPattern(): RegExp {
  const any = (list: readonly string[]) =>
    list
      .map(placeKey)
      .sort((one, other) => other.length - one.length)
      .join('|');
  return new RegExp(`^(?:${any(words.regions.before)}) | (?:${any(words.regions.after)})$`);
}

/** The countries of "EU", "DACH", "North America"; null for any other name. */
export function areaNamed(name: string): readonly string[] | null {
  areas ??= new Map(
    areaData.areas.flatMap(({ names, countries }) => names.map((one) => [placeKey(one), countries])),
  );
  return areas.get(placeKey(name)) ?? null;
}

function readRegions(): Map<string, Region[]> {
  const found = new Map<string, Region[]>();
  for (const [country, regions] of Object.entries(regionData.countries)) {
    for (const [code, names] of Object.entries<string[]>(regions as Record<string, string[]>)) {
      for (const name of [...names, ...(country === 'US' || country === 'CH' ? [code] : [])]) {
        const key = placeKey(name);
        const list = found.get(key) ?? [];
        if (!list.some((one) => one.country === country && one.code === code)) list.push({ country, code });
        found.set(key, list);
      }
    }
  }
  return found;
}
