import type { City } from './cities.ts';
import { distanceKm } from './distance.ts';

const MANY_TIMES = 8;
const CITY_KM = 30;
const NEAR_KM = 90;

/** Whether a town is a part of a city many times its size, as Didsbury is of Manchester. */
export function isPartOf(small: City, large: City): boolean {
  return small.people * MANY_TIMES < large.people && isNextTo(small, large);
}

/** Whether a smaller town is so near a larger one that it goes by its name: Salford and Manchester. */
export function isNextTo(small: City, large: City): boolean {
  return isBeside(small, large) && small.people < large.people && distanceKm(small, large) < CITY_KM;
}

/** Whether a town is in the surroundings of a larger one, by whose name a province or county may go. */
export function isNear(small: City, large: City): boolean {
  return isBeside(small, large) && small.people < large.people && distanceKm(small, large) < NEAR_KM;
}

function isBeside(one: City, other: City): boolean {
  return one.country === other.country && one.region === other.region;
}
