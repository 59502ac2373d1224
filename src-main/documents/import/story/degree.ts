import { trimEdge } from './trim-edge.ts';
import { isDegree, speaksFor } from './words.ts';

const IN_FIELD =
  /^(.{2,60}?)\s*(?:\s+(?:in|of|im|in der|für|fuer|en|em|de|des|du|del|di|w zakresie|oboru|i|inom|van)\s+|:\s*|,\s*|\s+[–—-]\s+)(\p{Lu}.*)$/u;
const FULL_DEGREE =
  /^((?:bachelor|master|doctor|associate|licentiate|magister|licenciatura|grado|máster|master|mestrado|doutoramento|laurea(?: magistrale| triennale)?|diplôme|licence|diploma?)(?![\p{L}\p{M}]|-\p{L})(?:\s+[123](?![\p{L}\d.]))?(?:['’]s)?(?:\s+(?:of|en|em|in|d['’]|de)\s+(?:applied |fine |medical |business |public |civil |computer |dental |veterinary |health |political |social |liberal |electrical |mechanical |library )?(?:applications|design|economics|commerce|pharmacy|accounting|surgery|medicine|theology|divinity|finance|journalism|management|science|sciences|studies|arts|engineering|laws?|education|fine arts|music|commerce|technology|philosophy|business administration|nursing|architecture|medicine|social work|public health|public administration|surgery))?(?:\s*\((?:hons|honours|with honours|b\.?\s?\w{1,4}\.?|m\.?\s?\w{1,4}\.?)\))?(?:\s+degree)?)(?:\s+(?:in|en|em|of|im|i|inom|de|di|du|des|:)\s+|\s*[,:–-]\s*|\s+)?(.*)$/iu;
const SHORT_DEGREE =
  /^((?:m[12]|l3|b\.e|m\.e|bca|mca|b\.?\s?des|m\.?\s?des|b\.?\s?arch|m\.?\s?arch|b\.?\s?pharm|m\.?\s?tech|m\.?com|pgdm|ph\.?\s?d|d\.?phil|m\.?phil|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?s|m\.?\s?s|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|mba|emba|bba|b\.?com|ll\.?b|ll\.?m|j\.?d|m\.?d|bsn|msn|b\.?f\.?a|m\.?f\.?a|b\.?ed|m\.?ed|dipl\.?-?\s?(?:ing|inf|kfm|päd|psych|phys|math)\.?(?:\s?\(fh\))?|mag\.?|dr\.?\s?(?:sc|rer|med|phil|ing|iur|jur|oec|theol)\.?(?:\s?(?:nat|pol|hum|dent|vet|techn|oec)\.?)?|dr\.?|hnd|hnc|pgce|bts|dut|but|cap|bep|abitur|matura|a[ -]levels?|gcses?|staatsexamen|inż|mgr(?:\s+inż)?|lic|bc|ing|mgr)\.?(?:\s*\((?:hons|fh)\)\.?)?)(?=$|[\s,:(–-])(?:\s+(?:in|en|em|of|im|de|di|du|des)\s+|\s*[,:–-]\s*|\s+)?(.*)$/iu;

/** "Bachelor of Mathematics in Statistics": what it is of belongs to its name where another word says what it is in. */
const OF_AND_IN =
  /^((?:bachelor|master|doctor|associate)(?:['’]s)?\s+of\s+\p{L}[\p{L}\s&]*?)\s+in\s+(\p{L}.*)$/iu;

/** A degree and what it is in; null where the words are none. */
export function degreeOf(text: string): { degree: string; field: string } | null {
  const words = text.trim();
  const [, named, of] = OF_AND_IN.exec(words) ?? [];
  if (named && of) return { degree: trimEdge(named), field: trimEdge(of) };
  const full = FULL_DEGREE.exec(words) ?? SHORT_DEGREE.exec(words);
  const longer = leadingDegree(words);
  if (full?.[1] && longer?.degree.toLowerCase().startsWith(`${full[1].trim().toLowerCase()} `)) return longer;
  // "Diplôme d'État d'infirmier": what follows belongs to the degree's name.
  if (full?.[1] && /^d['’]\p{L}/u.test(full[2] ?? '')) return longDegree(words);
  if (full?.[1])
    return { degree: trimEdge(full[1]), field: trimEdge(full[2] ?? '').replace(/^\(([^()]+)\)$/u, '$1') };
  if (speaksFor('degree', words) === 0) return null;
  const front = leadingDegree(words);
  if (front) return front;
  const inField = IN_FIELD.exec(words);
  if (inField?.[1] && inField[2] && speaksFor('degree', inField[1]) > 0)
    return { degree: trimEdge(inField[1]), field: trimEdge(inField[2]) };
  return null;
}

/** A known name of several words, with what it is in behind; else the whole is a name. */
function longDegree(text: string): { degree: string; field: string } {
  const known = leadingDegree(text);
  return known?.degree.includes(' ') ? known : { degree: trimEdge(text), field: '' };
}

/** "Ausbildung Elektroniker", "HBO Civiele Techniek": a known degree in front, what it is in behind. */
function leadingDegree(text: string): { degree: string; field: string } | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count >= 1; count -= 1) {
    const name = words.slice(0, count).join(' ');
    // "Diplom-Ingenieurin": a title that a German degree gives.
    if (ENDS_IN_JOINER.test(name)) continue;
    if (!isDegree(name) && !(count === 1 && /^diplom-\p{L}{4,}$/iu.test(name))) continue;
    const behind = words.slice(count).join(' ');
    const level = LEVEL_OF_DEGREE.exec(behind)?.[0] ?? shortInBrackets(behind);
    const rest = behind.slice(level.length).trim().replace(INTO_FIELD, '');
    return { degree: trimEdge(`${name} ${level}`), field: trimEdge(rest) };
  }
  return null;
}

/** "(Dipl.-Ing.)" behind the degree that it is short for. */
function shortInBrackets(text: string): string {
  const [whole = '', short = ''] = /^\(([^()]{2,20})\)/u.exec(text) ?? [];
  return SHORT_DEGREE.exec(short)?.[1]?.length === short.length ? whole : '';
}

const LEVEL_OF_DEGREE = /^(?:(?:level|stufe|niveau)\s+\d|\((?:hons|honours|fh)\))/iu;
const ENDS_IN_JOINER = /\s(?:in|of|en|em|im|de|des|du|di|zu[mr])$/iu;
const INTO_FIELD = /^(?:in|i|inom|of|en|em|im|als|zum|zur|de|des|du|w zakresie|oboru|[:,–-])\s+/iu;
