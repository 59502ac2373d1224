import type { City } from './cities.ts';

const EARTH_KM = 6371;

/** The way between two cities as the crow flies, in km. */
export function distanceKm(from: City, to: City): number {
  const radians = (hundredths: number) => (hundredths / 100) * (Math.PI / 180);
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const half =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
}
