import countyData from '../../resources/places/counties.json' with { type: 'json' };
import { distanceKm, type Point } from './distance.ts';
import { placeKey } from './place-key.ts';

/** A part of a first-level region, as circles that together hold its towns and few of its neighbours'. */
export interface County {
  name: string;
  circles: readonly (Point & { km: number })[];
}

/** The country whose counties are known. */
export const COUNTRY_OF_COUNTIES = countyData.country;

let byName: Map<string, County> | null = null;

/** A British county, or a wider part of England, by its name; null for any other name. */
export function countyNamed(name: string): County | null {
  byName ??= readCounties();
  return byName.get(placeKey(name)) ?? null;
}

/** Whether a town lies in a county, or not more than so far from it. */
export function isInCounty({ circles }: County, town: Point, aroundKm = 0): boolean {
  return circles.some((circle) => distanceKm(circle, town) <= circle.km + aroundKm);
}

/** Whether two counties, or wider parts, share towns: Kent and the Home Counties, not Kent and Devon. */
export function doCountiesMeet(one: County, other: County): boolean {
  return (
    one.name === other.name ||
    one.circles.some((circle) => isInCounty(other, circle)) ||
    other.circles.some((circle) => isInCounty(one, circle))
  );
}

function readCounties(): Map<string, County> {
  const counties: readonly { names: string[]; circles?: number[][]; of?: string[] }[] = countyData.counties;
  const circlesOf = (name: string): number[][] =>
    counties.find(({ names }) => names.includes(name))?.circles ?? [];
  return new Map(
    counties.flatMap(({ names, circles = [], of = [] }) => {
      const [name = ''] = names;
      const all = [...circles, ...of.flatMap(circlesOf)].map(([latitude = 0, longitude = 0, km = 0]) => ({
        ...{ latitude: latitude * 100, longitude: longitude * 100, km },
      }));
      return names.map((one): [string, County] => [placeKey(one), { name, circles: all }]);
    }),
  );
}
