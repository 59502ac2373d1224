import type { SectionKind } from './section-kind.ts';
import { defaultWording, phraseAt } from './wording.ts';

const HEADINGS: readonly [RegExp, SectionKind][] = [
  [/^(company|employer|organi[sz]ation) (description|profile|overview|background)\b/i, 'company'],
  [
    /nice[- ]to[- ]have|preferred|bonus|\bplus(es)?\b|desirable|desired|ideally|optional|good to have|extra credit|not required|would be great|even better/i,
    'preferred',
  ],
  [
    /benefit|perks|we offer|what you('|’)?ll get|what('|’)s in it|compensation|salary|pay range|equal (employment )?opportunit|\beeo\b|diversity statement|privacy|how to apply|what you can expect|you can expect|hiring process|interview process|accommodation/i,
    'offer',
  ],
  [
    /require|must[- ]have|qualification|what you (bring|have|need)|you (have|bring|need)\b|what you('|’)?ll need|minimum|essential|what we('|’)?re looking for|we('|’)?re looking for|looking for|who you are|about you|(your|ideal) (profile|skills|background|experience|candidate)|background|skills|experience|basic|tech(nology)? stack|our stack/i,
    'required',
  ],
  [
    /responsibilit|what you('|’)?ll (do|work on|be doing)|what you will do|you will\b|the role|your role|the job|duties|tasks|contribute|make an impact|you('|’)?ll be|day[- ]to[- ]day|your mission|key accountabilit|about the position/i,
    'duties',
  ],
  [
    /about us|about the (company|team)|who we are|our (mission|story|values|company|culture)|why (join|us|work)|^about\b|^what (do )?we do\b/i,
    'company',
  ],
];

/** The kind of section that a line opens, or null where the line is no heading. */
export function headingKind(line: string): SectionKind | null {
  const text = line.trim().replace(/^[#*\s]+|[*\s]+$/g, '');
  const words = text.split(/\s+/).length;
  if (text === '' || words > 9 || text.length > 70 || /^[-•·]/.test(line.trim())) return null;
  if (/[.,;!]$/.test(text) || /,/.test(text)) return null;
  const said = text.toLowerCase().replace(/\s*[:?]+$/, '');
  const kind =
    defaultWording().headings.get(said) ?? HEADINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (kind !== null && !/[:?]$/.test(text) && isDemand(said)) return null;
  const looksLikeOne = /[:?]$/.test(text) || words <= 6;
  if (kind === null) return /:$/.test(text) && words <= 5 ? 'unknown' : null;
  return looksLikeOne ? kind : null;
}

/** "Experience with SAP": a demand of its own, however short. */
function isDemand(said: string): boolean {
  const words = said.split(/\s+/).map((lower) => ({ lower }));
  return words.some((_, at) => {
    const length = phraseAt(defaultWording().askedAfter, words, at);
    return length > 1 && at + length < words.length;
  });
}

/** What comes before the first heading: an introduction where the posting has headings, else all there is. */
export function openingSection(lines: readonly string[]): SectionKind {
  const kinds = lines.map(headingKind);
  return kinds.some((kind) => kind === 'required' || kind === 'duties') ? 'company' : 'unknown';
}

const OPTIONAL =
  /nice[- ]to[- ]have|\bpreferred\b|\bprefer(ably)?\b|\ba (big |huge |strong |definite )?(plus|bonus|advantage)\b|\bbonus( points)?\b|\bideally\b|\bdesirable\b|\bdesired\b|\bbeneficial\b|\badvantageous\b|\boptional\b|\bgood to have\b|\bnot (strictly )?(required|necessary|mandatory)\b|\b(is|are|as) an? (asset|advantage)\b|\bwould be (great|nice|good|ideal)\b|\bor willing(ness)? to learn\b/i;
const DEMANDED = /\bmust\b|\brequired\b|\brequire(s|ment)?\b|\bmandatory\b|\bessential\b|\bneed(s|ed)?\b/i;

/** Whether a sentence in a section demands what it names; null where the posting only tells about itself. */
export function isDemanded(sentence: string, section: SectionKind): boolean | null {
  if (section === 'offer') return null;
  if (OPTIONAL.test(sentence) || defaultWording().optional.test(sentence.toLowerCase())) return false;
  if (section === 'preferred') return DEMANDED.test(sentence) && !/preferred/i.test(sentence);
  return section !== 'company';
}
