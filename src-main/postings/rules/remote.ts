import type { Job } from '#shared/domain/job.ts';
import { isKindOfWork } from '#shared/places/place-words.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/remote.json' with { type: 'json' };
import { compilePhrases, plainWords } from '../phrases/compile-phrases.ts';
import { employmentTypeOf } from './employment-type.ts';

type Way = Job['remote'];

/** "Onsite Monday to Thursday, remote Fridays": both ways, with days. */
const DAY = /\b(?:mon|tues|wednes|thurs|fri)days?\b/;
const AT_WORK = /\b(?:on-?site|on site|in (?:the )?office)\b/;
/** "Fully remote work is possible" offers all of it. */
const FULLY =
  /\b(?:fully|full|100%|completely|entirely|helt|volledig|totalmente|completamente|całkowicie|all) /;
const AWAY = /\b(?:remote|remotely|from home|wfh)\b/;

/** "Remote customers" are far away; a "Remote Customer Support Agent" works so. */
const REMOTE_SERVICE =
  /^remote (?:customer|client) (?:service|services|support|success|care|experience|relations)\b/;
/** "Remote? Not this one." */
const DENIED_QUESTION =
  /(?<=^|[.!?\n])[^.!?\n]*\?+\s+(?:no|not|nope|never|sorry|unfortunately|nein|leider|kein|nicht|non|pas|nee|niet|não|nie|ne|nej|nei)(?!\p{L})/giu;

const within = (phrases: readonly string[], flags = 'u'): RegExp =>
  new RegExp(`(?<=^| )(?:${compilePhrases(phrases, words.slots)})`, flags);
let compiled: Record<'senses' | 'denied' | 'hybrid' | 'possible' | 'remote' | 'onsite', RegExp> | null = null;

/** The way of working that short strings (locations, workplace types) or else the text state. Null where they don't. */
export function remoteOf(labels: readonly string[], title: string, text: string): Way {
  return inPlaces(labels) ?? inTitle(title) ?? inText(text) ?? besidePlace(text);
}

function inPlaces(labels: readonly string[]): Way {
  const label = ` ${plain(labels.join(' | '))}`;
  if (/ (?:hybrid|blended|hibrid[oa] |ibrid[oa] )/.test(label) || patterns().hybrid.test(label))
    return 'hybrid';
  if (/ (?:nonremote|(?:not|no) remote) /.test(label)) return 'onsite';
  if (
    / (?:remote|remotely|fully_remote|telecommute|work from home|home ?office|home-office|anywhere|teletravail|teletrabajo|teletrabalho|zdalnie|zdalna|thuiswerk|remoto|remota|distans|smart working|wfh|home based|home-based|homebased|homeworking|worldwide|weltweit) /.test(
      label,
    )
  )
    return 'remote';
  return / (?:on-site|on_site|onsite|on site|in-office|in office|in-person|in person|presencial|vor ort) /.test(
    label,
  )
    ? 'onsite'
    : null;
}

/** A title states it in a part of its own, or with "Remote" in front of the role. */
function inTitle(title: string): Way {
  const parts = plain(title.replace(/[[\]|/]|\s-|-\s/g, ' , '))
    .split(' , ')
    .map((part) => part.trim());
  for (const part of parts) {
    if (/^(?:nonremote|(?:not|no) (?:remote|home ?office)|kein homeoffice)\b/.test(part)) return 'onsite';
    if (
      /^(?:hybrid|hybride|hibrido|ibrido|hybrydowo)(?: (?:work|working|role|possible|moglich))?$/.test(part)
    )
      return 'hybrid';
    if (/^(?:on-?site|onsite|on site|vor ort|presencial|sur site|in office|in-office)(?: only)?$/.test(part))
      return 'onsite';
    if (
      /^(?:(?:100 ?%|fully|full|all) )?(?:remote|home ?office|home-office|work from home|wfh|telework|teleworking|telecommute|telecommuting|teletravail|teletrabajo|teletrabalho|zdalnie|thuiswerk|remoto|100 ?% remote|home based|home-based)(?: (?:only|us|uk|eu|possible|moglich|in .*|within .*|work|position|role|ok))?$/.test(
        part,
      )
    )
      return 'remote';
  }
  const first = `${parts[0] ?? ''} `;
  const isOfJob = REMOTE_SERVICE.test(first) || !patterns().senses.test(first);
  return /^remote \p{L}/u.test(first) && isOfJob ? 'remote' : null;
}

/** Sentence by sentence; what denies weighs more than what offers, and days at home make it hybrid. */
function inText(text: string): Way {
  const { senses, denied, hybrid, possible, remote, onsite } = patterns();
  const found = new Set<Way>();
  for (const sentence of text.replace(DENIED_QUESTION, ' ').split(/[.!?\n]+(?=\s|$)/)) {
    const said = plain(sentence).replace(new RegExp(senses.source, 'gu'), '_ ');
    if (said.length > 600) continue;
    if (DAY.test(said) && AT_WORK.test(said) && AWAY.test(said)) found.add('hybrid');
    else if (denied.test(said)) found.add(hybrid.test(said.replace(denied, ' ')) ? 'hybrid' : 'onsite');
    else if (hybrid.test(said)) found.add('hybrid');
    else if (possible.test(said) && !FULLY.test(said)) found.add('hybrid');
    else if (remote.test(said) || said === 'remote ') found.add('remote');
    else if (onsite.test(said)) found.add('onsite');
  }
  return (
    (['hybrid', 'remote', 'onsite'] as const).find(
      (way) => found.has(way) && !(way === 'remote' && found.has('onsite')),
    ) ?? null
  );
}

/** "Lisboa, teletrabalho": a short line that names a place and, apart from it, the way of working. */
function besidePlace(text: string): Way {
  for (const line of text.split('\n')) {
    const parts = line
      .trim()
      .replace(/[.!]$/, '')
      .split(/\s*[,|·•(]\s*|\s[-–—]\s/);
    const most = /\s[|·•]\s/.test(line) ? { parts: 8, characters: 140 } : { parts: 4, characters: 80 };
    if (parts.length < 2 || parts.length > most.parts || line.length > most.characters) continue;
    const way = parts.map((part) => (isKindOfWork(part.replace(/\)$/, '')) ? inPlaces([part]) : null));
    const named = parts.some((part) =>
      isPlaceName(part.replace(/^.*\s(?:em|in|en|à|a|w|we|v|ve|i)\s(?=\p{Lu})/u, '')),
    );
    const found = way.find((one) => one !== null);
    if (named && found !== undefined) return found;
  }
  return besideTerms(text);
}

/** "Presencial", "Tiempo completo · Presencial": a short line of nothing but terms of the work. */
function besideTerms(text: string): Way {
  for (const line of text.split('\n')) {
    const parts = line
      .trim()
      .replace(/^[-•*]\s+/, '')
      .split(/\s*[,|·•]\s*|\s[-–—]\s/);
    if (line.length > 60 || parts.length > 4) continue;
    const ways = parts.map((part) => (isKindOfWork(part) ? inPlaces([part]) : null));
    const way = ways.find((one) => one !== null);
    if (way !== undefined && parts.every((part, at) => ways[at] !== null || isTypeTerm(part))) return way;
  }
  return null;
}

const isTypeTerm = (part: string): boolean => employmentTypeOf(part) !== part;

function plain(text: string): string {
  return plainWords(
    text
      .replace(/(?<=\d)\s?[–—]\s?(?=\d)/g, '-')
      .replace(/\bnon[\s–—-]*remote\b/gi, 'nonremote')
      .replace(/(\d)\s?%/g, '$1%'),
  ).replace(/(?<![\d.,])[1-9]\d?% /g, 'part% ');
}

function patterns(): NonNullable<typeof compiled> {
  compiled ??= {
    senses: within(words.senses),
    denied: within(words.denied),
    hybrid: within(words.hybrid),
    possible: within(words.possible),
    remote: within(words.remote),
    onsite: within(words.onsite),
  };
  return compiled;
}
