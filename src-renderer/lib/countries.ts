const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Regions that the list of names holds and that are no countries. */
const NONE = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All countries by their English names, as a list of choices: ISO 3166-1 alpha-2. */
export const COUNTRIES: readonly { value: string; label: string }[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .flatMap((value) => {
    const label = NONE.has(value) ? undefined : names.of(value);
    return label === undefined || new Intl.Locale('en', { region: value }).maximize().region !== value
      ? []
      : [{ value, label }];
  })
  .sort((left, right) => left.label.localeCompare(right.label))
  .filter(({ label }, index, all) => label !== all[index - 1]?.label);

/** A country's English name; the code itself where there is none. */
export const countryName = (code: string): string =>
  COUNTRIES.find(({ value }) => value === code)?.label ?? code;
