import { companyKey } from '../../domain/company-key.ts';
import { fold } from '../../domain/fold.ts';

/** A word of a text, as names are compared. */
export interface Token {
  key: string;
  isCapital: boolean;
}

/** The words of a text as names are compared, `l'Hôpital` and `Acme's` without what is glued to them. */
export function tokensOf(text: string): Token[] {
  const words = text.normalize('NFC').matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019]*(?:\.\p{L}\b)*|[&+]/gu);
  return [...words].map(([word]) => {
    const bare = word.replace(/^(?:[cdjlmnst]|qu)['\u2019](?=\p{L})/iu, '').replace(/['\u2019]s$/u, '');
    const key = /^[&+]$/.test(bare) ? 'and' : fold(bare).replace(/['\u2019.]/g, '');
    return { key, isCapital: !/^\p{Ll}/u.test(bare) };
  });
}

/** "Pomme d'Api" is "pomme api", as its words are in a text. */
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|qu)['\u2019](?=\p{L})/giu;

/** A name's words without its legal form; none where nothing is left to know it by. */
export function keysOfName(name: string): string[] {
  const key = companyKey(name.replace(ELIDED, ''));
  return key.length < 2 ? [] : key.split(' ');
}

/** Where in a text a name begins; it is written large there unless the name itself is not. */
export function startsOf(keys: readonly string[], tokens: readonly Token[], isSmall: boolean): number[] {
  return tokens.flatMap((token, at) =>
    keys.length > 0 &&
    (token.isCapital || isSmall) &&
    keys.every((key, position) => isForm(tokens[at + position]?.key ?? '', key))
      ? [at]
      : [],
  );
}

/** Shorter words are not bent. */
const LEAST_BENT = 6;

/** A word of a name, also as German bends it: "bei den Stadtwerken". */
function isForm(word: string, key: string): boolean {
  if (word === key) return true;
  return key.length >= LEAST_BENT && word.startsWith(key) && /^(?:n|en|s|es)$/.test(word.slice(key.length));
}
