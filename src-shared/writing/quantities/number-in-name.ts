import units from '../../../resources/claims/units.json' with { type: 'json' };

const NAMED = new RegExp(`(?<![\\p{L}])(?:${units.names.join('|')})\\s+$`, 'u');
/** "ISO 9001": large numbers and fractions behind capitals are of a standard. */
const OF_STANDARD = /(?<!\p{L})\p{Lu}{2,}[\s-]$/u;
const LEAST_STANDARD = 1000;

/** Whether a number is a part of the name that what stands before it begins: "Year 9 mathematics" counts no mathematics. */
export const isInName = (preceding: string, value: number): boolean =>
  NAMED.test(preceding) ||
  ((value >= LEAST_STANDARD || !Number.isInteger(value)) && OF_STANDARD.test(preceding));
