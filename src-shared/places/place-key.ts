import { fold } from '../domain/fold.ts';

/** Equal for one name of a place however it is written: `St. Louis` and `Saint Louis`, `Île-de-France` and `Ile de France`. */
export function placeKey(text: string): string {
  return fold(text)
    .replace(/['’`´]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/\b(\p{L})\.(?=\s?\p{L}\b|\s|$|,)/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:saint|sankt|sainte|ste|sint)\b/g, 'st')
    .trim()
    .replace(/^(\p{L}) (\p{L})(?: (\p{L}))?$/u, '$1$2$3');
}

/** `Zuerich` for `Zürich`, whose key is `zurich`. */
export function withoutUmlautSpelling(key: string): string {
  return key.replace(/([aou])e(?=[^aeiou]|$)/g, '$1');
}
