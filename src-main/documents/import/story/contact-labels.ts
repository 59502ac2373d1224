import words from '../../../../resources/resume-words/contact-labels.json' with { type: 'json' };

type Label = keyof typeof words.labels;

const source = (entries: readonly string[]): string =>
  entries
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-\s]+/g, '[-\\s]?'))
    .join('|');

const beginning = (entries: readonly string[]): RegExp =>
  new RegExp(`^(?:${source(entries)})\\s*(?::|\\.(?=\\s))\\s*`, 'iu');

const { labels, registers } = words;
const BEGINNINGS: Record<Label, RegExp> = {
  name: beginning(labels.name),
  given: beginning(labels.given),
  family: beginning(labels.family),
  place: beginning(labels.place),
  wanted: beginning(labels.wanted),
  reach: beginning(labels.reach),
};
const ANY = beginning([...labels.place, ...labels.reach]);
const ALONE: Record<Label, RegExp> = {
  name: alone(labels.name),
  given: alone(labels.given),
  family: alone(labels.family),
  place: alone(labels.place),
  wanted: alone(labels.wanted),
  reach: alone(labels.reach),
};
const REGISTER = new RegExp(`^(?:${source(registers)})(?!\\p{L})`, 'iu');

function alone(entries: readonly string[]): RegExp {
  return new RegExp(`^(?:${source(entries)})\\s*:?$`, 'iu');
}

/** The value behind a label: "Anschrift: Lützner Straße 88" is of a place; null where the text has no such label. */
export function behindLabel(label: Label, text: string): string | null {
  const found = BEGINNINGS[label].exec(text);
  return found === null ? null : text.slice(found[0].length).trim();
}

/** Whether a text is a label and nothing else, as in the first cell of a row. */
export const isLabel = (label: Label, text: string): boolean => ALONE[label].test(text.trim());

/** A text without the label of an address or of a way to reach somebody. */
export const withoutLabel = (text: string): string => text.replace(ANY, '');

/** "NMC PIN 18I2345E": the number that a register gave, which is no headline. */
export const isRegistration = (text: string): boolean => /\d/.test(text) && REGISTER.test(text.trim());
