import words from '../../../resources/replies/times.json' with { type: 'json' };
import { phrasePattern } from '../../domain/phrases.ts';

const BY_NAME = Object.entries(words.zones).map(([zone, names]) => ({ zone, pattern: phrasePattern(names) }));
/** "10:00 EST": in capitals, right behind an hour; "est" is a word of its own. */
const BY_LETTERS = Object.entries(words.letters).map(([zone, names]) => ({
  zone,
  pattern: new RegExp(`\\d\\s?(?:[AaPp]\\.?[Mm]\\.?|h|Uhr)?\\s?\\(?(?:${names.join('|')})(?!\\p{L})`, 'u'),
}));
const WINDOWS = new Map(Object.entries(words.windows));

/** The zone that a sentence names, as IANA calls it; empty for none, and for a name of several. */
export function zoneIn(sentence: string, plain: string): string {
  const [iana = ''] = /\b[A-Z]\p{L}+\/[A-Z][\p{L}_]+\b/u.exec(sentence) ?? [];
  if (isZone(iana)) return iana;
  const named = [
    ...BY_NAME.filter(({ pattern }) => pattern.test(plain)),
    ...BY_LETTERS.filter(({ pattern }) => pattern.test(sentence)),
  ];
  const zones = new Set(named.map(({ zone }) => zone));
  return zones.size === 1 ? (named[0]?.zone ?? '') : '';
}

/** IANA's name for what a calendar calls a zone: `Europe/Berlin`, `W. Europe Standard Time`; empty where it is not known. */
export function zoneOf(name: string): string {
  const plain = name.replace(/^"|"$/g, '').trim();
  const known = WINDOWS.get(plain) ?? plain;
  if (isZone(known)) return known;
  const [end = ''] = /[A-Z]\w+\/[A-Z]\w+(?:\/[A-Z]\w+)?$/.exec(plain) ?? [];
  return isZone(end) ? end : '';
}

function isZone(name: string): boolean {
  if (!/^(?:UTC|[A-Z]\w+(?:\/[\w+-]+)+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
