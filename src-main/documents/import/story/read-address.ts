import type { Profile } from '#shared/domain/profile.ts';
import { citiesNamed } from '#shared/places/cities.ts';
import { regionsNamed } from '#shared/places/regions.ts';
import { countryOfPostal } from '../coded-place.ts';
import { readPlace } from '../place.ts';

/** Before the town: "44000", "1012 AB", "3000-389", "01310-100", "00-950", "114 55". */
const CODE = String.raw`(?:\d{4}\s?[A-Z]{2}|\d{4,5}(?:-\d{3})?|\d{2}-\d{3}|\d{3} \d{2})`;
const CODED_TOWN = new RegExp(String.raw`^(?:([A-Z]{1,3})-)?(${CODE})\s+(\p{L}.*)$`, 'u');
const CODED_ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])${CODE}\s+\p{Lu}[\p{L}-]+`, 'u');
/** "Lyon (69003)", "Lyon (69)". */
const CODE_BEHIND = /^(\p{Lu}[\p{L}\s'’-]{1,40}?)\s*\((\d{2,3}|\d{4,5})\)$/u;
const BRITISH = /^(.*?)\s+([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})$/;

/** Whether a code of the post and its town stand in the words. */
export function holdsCodedTown(text: string): boolean {
  const [, town] = CODE_BEHIND.exec(text) ?? [];
  return CODED_ANYWHERE.test(text) || (town !== undefined && citiesNamed(town).length > 0);
}

/** "12 High Street, Leeds LS1 4AB, UK": the street where one is written, and the place. */
export function readAddress(text: string): Profile['address'] {
  const parts = text.split(/\s*,\s*/).map(codeInFront);
  // "12 bis, rue des Carmes, 44000 Nantes": all that stands before the town is the street.
  const street = parts.splice(0, townIn(parts)).join(', ');
  const first = parts[0] ?? '';
  const coded = CODED_TOWN.exec(first);
  const british = BRITISH.exec(first);
  if (coded) parts[0] = coded[3] ?? '';
  else if (british) parts[0] = british[1] ?? '';
  const place = readPlace(parts.join(', '), coded?.[2]);
  const postal = coded?.[2] ?? british?.[2] ?? place.postal;
  return { ...place, street, postal, country: place.country || countryOfPostal(postal, coded?.[1]) };
}

/** "Lyon (69003)" as "69003 Lyon"; the two digits of a département are no code of the post. */
function codeInFront(part: string): string {
  const [, town, code = ''] = CODE_BEHIND.exec(part) ?? [];
  if (!town) return part;
  return code.length > 3 ? `${code} ${town}` : town;
}

/** Which of the parts names the town. */
function townIn(parts: readonly string[]): number {
  const state = parts.findIndex((part, index) => index > 0 && isState(part));
  // "1907 Glendale Ave, Toledo, OH 43614": where a state's letters end it, the town stands before them.
  if (state > 0) return /\d/.test(parts[0] ?? '') ? Math.max(state - 1, 0) : 0;
  const coded = parts.findIndex((part, index) => CODED_TOWN.test(part) && !isHouse(parts, index));
  if (coded >= 0) return coded;
  return parts.length > 1 && /\d/.test(parts[0] ?? '') ? 1 : 0;
}

const isState = (part: string): boolean => readPlace(`Town, ${part}`).region.length === 2;

/** "4500 Main Street, Leeds": a number that begins an address is a house's where the town is named behind it. */
function isHouse(parts: readonly string[], index: number): boolean {
  const named = CODED_TOWN.exec(parts[index] ?? '')?.[3] ?? '';
  if (index > 0 || citiesNamed(named).length > 0) return false;
  return parts.slice(1).some((part) => {
    const town = (BRITISH.exec(part)?.[1] ?? CODED_TOWN.exec(part)?.[3] ?? part).trim();
    return CODED_TOWN.test(part) || (citiesNamed(town).length > 0 && regionsNamed(town).length === 0);
  });
}
