/** Hundredths of a degree. */
export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_KM = 6371;

/** The way between two places as the crow flies, in km. */
export function distanceKm(from: Point, to: Point): number {
  const radians = (hundredths: number) => (hundredths / 100) * (Math.PI / 180);
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const half =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
}
