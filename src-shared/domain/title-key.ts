import marks from '../../resources/job-titles/marks.json' with { type: 'json' };
import { fold } from './fold.ts';

const SHORT = new Map(Object.entries(marks.short));
const ASIDES = new Set([...marks.open, ...marks.asides]);
/** `(JR-10234)`, `Req. 4711`, `#4711`, `R0012345`, a number of five or more digits. */
const REQUISITION =
  /(?:\b(?:req(?:uisition)?|ref(?:erenz|erence|erencia|nr)?|job|id|kennziffer|stellennummer|posting)\.?(?: ?(?:id|no|nr|number|nummer|code))?[ .:#-]*|#)(?:[a-z]{1,4}[-_ ]?)?\d[\d-]*\b|\b(?:jr|r|req|ref)[-_ ]?\d{3,}\b|\b\d{5,}\b/g;
/** The feminine beside the masculine: `Entwickler:in`, `Entwickler/-in`, `Mitarbeiter(in)`, `Vendeur(se)`. */
const BOTH = /(?<=\p{L})(?:[:*_]in(?:nen)?|\/-?in(?:nen)?|\((?:in|euse|se|e|a|ne|r|trice|rice)\))(?!\p{L})/gu;
/** `m/w/d`, `(h/f)`, `f|m|x`: at least two single letters. */
const LETTERS =
  /(?<![\p{L}\p{N}])(?:[mwfdhxkvgni*](?: ?[/|] ?| ?, ?(?=[mwfdhxkvgni]\b))){1,4}(?:[mwfdhxkvgni*]|div|divers|gn|nb)(?![\p{L}\p{N}])/gu;

/**
 * Equal for the titles of one job however a board writes them: without marks of gender, requisition numbers, "remote",
 * "full time" and the posting's own places at its end. Level, team and shift stay: they tell jobs apart. "Sr." is "Senior".
 */
export function titleKey(title: string, places: readonly string[] = []): string {
  const plain = fold(title).replace(BOTH, '').replace(LETTERS, ' ').replace(REQUISITION, ' ');
  const parts = plain.split(/\s*[()[\]|–—,;•·]\s*|\s+[-/]\s+|\s+@\s+|\s+-|-\s+/).map(words);
  const asides = new Set([...ASIDES, ...places.flatMap(placeWords)]);
  const [role = '', ...rest] = parts.filter((part) => part !== '');
  const kept = rest.filter((part) => !asides.has(part) && !asides.has(part.replace(/^in /, '')));
  return [role, ...kept].join(' ') || words(fold(title));
}

/** `Berlin, Germany` in each way in which a title ends with it. */
function placeWords(place: string): string[] {
  const parts = place.split(/[,;/()]+/).map((part) => words(fold(part)));
  return [words(fold(place)), ...parts, parts.slice(0, 2).join(' ')].filter((part) => part !== '');
}

/** Signs that belong to a name (`C++`, `C#`, `.NET`) stay. */
function words(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?!\w)|(?<=\w)\.(?=\w\b)/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word)
    .join(' ');
}
