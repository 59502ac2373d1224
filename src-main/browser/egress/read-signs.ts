import { wordsOf } from './address-words.ts';
import type { Outgoing } from './outgoing.ts';
import { wordSign } from './path-signs.ts';
import { entriesOf } from './sent-entries.ts';

/** What an address gives away that only hands something out: a form's questions, a posting, words, settings. */
const GIVES = new Set(
  'form forms new edit step steps schema schemas question questions questionnaire field fields template templates fragment fragments partial partials modal dialog view views page pages content contents config configuration setting settings locale locales lang language languages translation translations message messages string strings label labels metadata meta option options country countries state states region regions city cities job jobs posting postings position positions vacancy vacancies requisition requisitions opening openings offer offers detail details info description csrf token tokens captcha session sessions user users me profile account auth status feature features flag flags consent consents privacy legal manifest assets static public graphql js css script scripts style styles font fonts image images img logo logos icon icons photo photos avatar avatars media picture pictures thumbnail'.split(
    ' ',
  ),
);
/** Verbs that no form stands at. */
const DOES =
  /^(submit|submission|send|final|finali[sz]e|finish|complete|publish|quick|easy|click|oneclick|express|instant|absenden|abschicken|einreichen|envoyer|soumettre|enviar|invia|inviare|verzenden|versturen|indienen|skicka|wyslij|odeslat)$/;
const STATIC =
  /\.(m?js|css|json|html?|xml|txt|map|svg|png|jpe?g|gif|webp|avif|ico|woff2?|[ot]tf|wasm|webmanifest)$/i;
/** In the body of what counts visitors, these say what is done, and not what was. */
const DEED =
  /^(submit(ted)?|send|sent|apply|applied|final|finali[sz]ed?|finish(ed)?|completed?|publish(ed)?)$/;
const TELLS =
  /^(click|clicks|clicked|tap|view|viewed|step|start|started|open|opened|error|errors|fail|failed|success|shown|page|button)$/;
const UPKEEP = new Set(
  'captcha recaptcha hcaptcha turnstile challenge refresh renew heartbeat keepalive alive ping presign presigned csrf xsrf token tokens session sessions auth'.split(
    ' ',
  ),
);
const ENDS =
  /^(done|end|close|confirm|commit|fertig|abschliessen|terminer|valider|finalizar|concluir|conferma|potwierdz)$/;
const OF_FORM =
  /^(forms?|drafts?|answers?|appl(y|ications?)|candidat(es?|ures?|uras?)|bewerb(en|ung|ungen)|sollicitat(ie|ies)|ansok(an|ning)?|wniosek)$/;
const MOST_WORDS = 3;
/** Keys whose value says what is to be done, as a path would. */
const DEEDS = /^(action|do|cmd|command|op|operation|method|task|event|handler|fn|func|mode|route|intent)$/i;
/** Keys and versions of files and lists; what is longer, or has a structure, is data. */
const LONGEST_VALUE = 64;
const DATA = /[{}[\]<>"\n]/;
/** Numbers, ids and names of things say nothing of what an address does. */
const LONGEST_WORD = 24;

/**
 * Whether a request without a body is shown to do nothing but read: by its address alone, since nobody can look into a
 * server. What navigates is what a link could do as well. The parts of the page's own address name its posting.
 */
export function isShownToRead(request: Outgoing, page: string): boolean {
  const { url, kind, method } = request;
  if (kind === 'page' || kind === 'frame' || method === 'OPTIONS') return true;
  const query = [...url.searchParams];
  if (query.some(isData)) return false;
  const { deeds, last, said } = wordsIn(url, page);
  if (said.some((word) => DOES.test(word))) return false;
  if (deeds.length > 0) return deeds.some((word) => GIVES.has(word));
  if (STATIC.test(url.pathname)) return true;
  const sign = wordSign(last.join(' '));
  return (sign !== null && sign !== 'send') || last.some((word) => GIVES.has(word));
}

/** Whether an address only keeps a session, or a proof that somebody is a person, or asks leave to put a file somewhere. */
export function isUpkeep({ url }: Outgoing): boolean {
  const words = partsOf(url.pathname).slice(-2).flatMap(wordsOf);
  return words.some((word) => UPKEEP.has(word)) && !words.some((word) => DOES.test(word) || ENDS.test(word));
}

/** Whether an address says that something is over, or is one of a form or an application. */
export function mayEnd({ url }: Outgoing): boolean {
  const words = partsOf(url.pathname).flatMap(wordsOf);
  return words.some((word) => ENDS.test(word) || OF_FORM.test(word) || DOES.test(word));
}

/** Whether an address, by its end, only hands something out: whoever asks for it there sends nothing. */
export function handsOut({ url }: Outgoing, page: string): boolean {
  const { last, said } = wordsIn(url, page);
  return !said.some((word) => DOES.test(word)) && last.some((word) => GIVES.has(word));
}

/**
 * Whether an address says of itself that it sends, finishes or completes, at its end or in its query. `apply` says so
 * where the form is being sent; before, it is where forms stand.
 */
export function saysItEnds({ url, kind }: Outgoing, page: string, orApplies = false): boolean {
  if ((kind === 'part' || kind === 'picture') && url.search === '' && STATIC.test(url.pathname)) return false;
  return wordsIn(url, page).said.some((word) => DOES.test(word) || (orApplies && word === 'apply'));
}

/** Whether what calls itself a count tells its site, in a few words, to do what sends a form. */
export function tellsToSend(request: Outgoing): boolean {
  return entriesOf(request).some(([, value]) => {
    const words = wordsOf(value);
    return (
      words.length <= MOST_WORDS &&
      words.some((word) => DEED.test(word)) &&
      !words.some((word) => TELLS.test(word))
    );
  });
}

function wordsIn(url: URL, page: string): { last: readonly string[]; deeds: string[]; said: string[] } {
  const query = [...url.searchParams];
  const deeds = query.filter(([key]) => DEEDS.test(key)).flatMap(([, value]) => wordsOf(value));
  const last = lastWords(url, partsOf(page));
  return { last, deeds, said: [...last, ...deeds, ...query.flatMap(([key]) => wordsOf(key))] };
}

function isData([key, value]: [string, string]): boolean {
  return value.length > LONGEST_VALUE || DATA.test(value) || DATA.test(key);
}

/** The words of the last part of an address that is no number, id or name. */
function lastWords({ pathname }: URL, names: readonly string[]): readonly string[] {
  const says = (part: string): boolean => {
    const words = wordsOf(part);
    if (part.length > LONGEST_WORD || /\d/.test(part) || words.length > 3) return false;
    return !names.includes(part) || words.some((word) => GIVES.has(word));
  };
  const parts = partsOf(pathname).map((part) => part.replace(STATIC, ''));
  return wordsOf(parts.findLast(says) ?? '');
}

function partsOf(pathname: string): string[] {
  return pathname.split('/').filter((part) => part !== '');
}
