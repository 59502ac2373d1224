import { countryName } from '#shared/places/countries.ts';
import type { JsonObject } from './find-job-posting.ts';
import { objectsOf, textOfValue } from './values.ts';

/** "City, Region, Country" for each `jobLocation`; where there is none, where applicants must live. */
export function placesOf(posting: JsonObject): string[] {
  const places = [posting.jobLocation]
    .flat()
    .map(placeOf)
    .filter((place) => place !== '');
  if (places.length > 0) return [...new Set(places)];
  return objectsOf(posting.applicantLocationRequirements)
    .map((area) => textOfValue(area) ?? placeOf(area))
    .filter((place) => place !== '');
}

function placeOf(place: unknown): string {
  if (typeof place === 'string') return place.trim();
  const [object] = objectsOf(place);
  if (object === undefined) return '';
  const address = object.address ?? object;
  if (typeof address === 'string') return address.trim();
  const [parts] = objectsOf(address);
  const land = textOfValue(parts?.addressCountry);
  const named = [
    textOfValue(parts?.addressLocality),
    textOfValue(parts?.addressRegion),
    land === undefined ? undefined : countryName(land),
  ].filter(
    (part): part is string =>
      part !== undefined &&
      !/^(null|n\/a|undefined|city|town|state|region|country|locality|string)$/i.test(part),
  );
  return [...new Set(named)].join(', ') || (textOfValue(object) ?? '');
}
