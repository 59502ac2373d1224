import { doCountiesMeet, isInCounty } from './counties.ts';
import { nearness } from './nearness.ts';
import { placeKey } from './place-key.ts';
import { type PlaceSense, readPlace } from './read-place.ts';
import { regionsNamed } from './regions.ts';
import { splitPlaces } from './split-places.ts';

/** Thousands of people: a name that is a city's and a region's as well means a city that is so large. */
const LARGE = 100;

/**
 * Whether a job's place, as its posting writes it, lies in the city, region or country that somebody names: "York, UK" in
 * York and in the United Kingdom, "New York" and "Yorkshire" not in York. False where that is not known.
 */
export function isWithin(location: string, wanted: string): boolean {
  const goal = readPlace(wanted);
  const senses = sensesOf(location);
  if (goal.kind === 'area')
    return senses.length > 0 && senses.every(({ country }) => goal.countries.includes(country));
  if (goal.kind !== 'place') return readPlace(location).kind === goal.kind;
  const most = Math.max(...goal.senses.map(({ explains }) => explains));
  const meant = goal.senses.filter(({ explains }) => explains === most);
  const town = meant.find(({ city }) => city !== null);
  const areas = meant.filter(({ city }) => city === null);
  const isTown = town?.city && (areas.length === 0 || (town.city.people >= LARGE && !areas.some(isCountry)));
  if (town !== undefined && isTown) {
    const [city = '', ...wider] = goal.names;
    // "Portland, ME" is not the larger Portland.
    const region = wider.find((name) => regionsNamed(name).length > 0) ?? '';
    const home = { city, region, country: town.country };
    const isThere = splitPlaces(location).some((place) => nearness(place, home) === 'same-city');
    // "Kent" is a county, and a large town elsewhere.
    if (isThere || !areas.some(({ county }) => county !== undefined)) return isThere;
  }
  if (areas.length > 0)
    return areas.some(
      (area) =>
        senses.length > 0 &&
        senses.every(
          (sense) => sense.country === area.country && (isCountry(area) || isInRegion(sense, area)),
        ),
    );
  return ` ${placeKey(location)} `.includes(` ${placeKey(wanted)} `);
}

function isInRegion(sense: PlaceSense, area: PlaceSense): boolean {
  if (sense.region !== area.region || area.county === undefined) return sense.region === area.region;
  if (sense.city !== null) return isInCounty(area.county, sense.city);
  return sense.county !== undefined && doCountiesMeet(sense.county, area.county);
}

const isCountry = ({ city, region }: PlaceSense): boolean => city === null && region === null;

/** Of each place in a line, what it most probably means. */
function sensesOf(location: string): PlaceSense[] {
  return splitPlaces(location).flatMap((place) => {
    const reading = readPlace(place);
    return reading.kind === 'place' ? reading.senses.slice(0, 1) : [];
  });
}
