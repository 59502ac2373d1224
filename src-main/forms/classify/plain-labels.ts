import { z } from 'zod';
import { FieldKey } from '#shared/domain/field-key.ts';
import raw from '../../../resources/fields/plain-labels.json' with { type: 'json' };
import { normalise } from '../plan/similarity.ts';

/** `resources/fields/plain-labels.json`: whole labels in many languages, as plain text, by what they mean. */
export const PlainLabels = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  labels: z.partialRecord(FieldKey, z.array(z.string()).min(1)),
});

/** Some forms ask for what others only name. */
const ASKED =
  /^(what is|what s|wie ist|wie lautet|quel est|quelle est|cual es|cuales son|y|et|und|and|wat is|qual e|qual o|jakie jest|jake je) (?=(your|ihre?|deine?|votre|vos|ton|ta|su|sus|tu|tus|uw|je|jouw|o seu|a sua|o teu|a tua|twoje?|vase?) )/;
const YOURS = /^(ihre?|deine?|votre|vos|tu|su|sus|tus|uw|je|jouw|seu|sua|twoj|twoje|vas|vase|din|ditt) /;
/** Some forms ask for an address once more, to be sure. */
const AGAIN =
  /^(confirm\S*|potwierdz|powtorz|potvrd\S*|zopakujte|bekrafta|upprepa|bekraeft|bekreft|gjenta|gentag|vahvista|toista|herhaal|bevestig|wiederholen sie|bestatigen sie|подтвердите|повторите|підтвердіть|повторіть|確認用|确认|再次输入) ?(?=\S)|(?<=\S) ?(megerositese|meg egyszer|tekrar|tekrari|onayi|bestatigen|wiederholen|bestatigung|uudelleen|igjen|igen|ponownie|znovu|확인|確認|確認用|再入力|确认)$/u;
let keys: ReadonlyMap<string, FieldKey> | null = null;

/** All words of the labels of some meanings. */
export function wordsOfPlainLabels(isMeant: (key: string) => boolean): string[] {
  return Object.entries(PlainLabels.parse(raw).labels).flatMap(([key, labels]) =>
    isMeant(key) ? labels.flatMap((label) => label.split(' ')) : [],
  );
}

/** What a label that says only this means, in whichever language; null where it is not known. */
export function keyOfPlainLabel(label: string): FieldKey | null {
  keys ??= new Map(
    Object.entries(PlainLabels.parse(raw).labels).flatMap(([key, labels]) =>
      labels.map((words): [string, FieldKey] => [words, FieldKey.parse(key)]),
    ),
  );
  const words = normalise(label.replace(/['’]| [+&] /g, ' '))
    .replace(ASKED, '')
    .replace(YOURS, '');
  const key = keys.get(words);
  if (key !== undefined) return key;
  // Plain text takes Hangul apart.
  const once = normalise(words.normalize('NFC').replace(AGAIN, '').replace(YOURS, ''));
  return keys.get(once) === 'email' ? 'email' : null;
}
