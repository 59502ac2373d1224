import type { Job } from '#shared/domain/job.ts';

const NOT_REMOTE =
  /\b(not|no|isn't|never)\b[^.\n]{0,25}\bremote\b|remote (work )?(is )?not (available|possible|offered)|\bnon-remote\b|kein homeoffice/i;
const HYBRID =
  /\(hybrid\)|[-–|,:/]\s*hybrid\b(?! (cloud|app|vehicle|mobile|electric|memory|storage))|\bhybrid[\s-]+(work|working|role|position|model|schedule|setup|set-up|office|environment|remote|policy|job|arrangement|basis|from|in|\()|\bwork(s|ing)? hybrid\b|\bhybrid\s*[-,|)]|\b(\w+|\d)(-\d|\+)? days?( a| per|\/)? ?week (in|at|from) (the|our|an)\b[^.\n]{0,20}(office|hub|site)|days? in (the )?office/i;
const REMOTE =
  /\b(fully|100\s?%|completely|entirely|permanently)[\s-]*remote\b|\bremote[\s-]*(first|only|friendly position|position|role|job|opportunity|based|eligible|within|anywhere|from|in the|\()|\b(this|is|are|it's|work|working|works|hire|hiring|team)\b[^.\n]{0,12}\bremote(ly)?\b|\bwork from (anywhere|home)\b|\bremote\s*[-,|–]|[-,|–(]\s*remote\b|^remote$|\b(location|workplace|work type)\s*:\s*remote|100\s?% homeoffice|t[ée]l[ée]travail (complet|total|100)/im;
const ONSITE =
  /\bon[\s-]?site (role|position|job|only|work|five|5)|\b(fully|100\s?%) on[\s-]?site\b|\b(work|role|position|based)\b[^.\n]{0,20}\b(on[\s-]?site|in[\s-]office|in[\s-]person)\b|\bin[\s-]office\b|\((on[\s-]?site)\)|workplace\s*:\s*on[\s-]?site/i;

/** The way of working that short strings (locations, workplace types) or else the text state. Null where they don't. */
export function remoteOf(labels: readonly string[], title: string, text: string): Job['remote'] {
  const label = [...labels, title].join(' | ');
  if (/hybrid/i.test(label) && !/hybrid (cloud|mobile|app|vehicle)/i.test(label)) return 'hybrid';
  if (
    /\bremote\b|telecommut|work from home|home[\s-]?office|\banywhere\b|fully_remote/i.test(label) &&
    !NOT_REMOTE.test(label) &&
    !/remote sensing/i.test(label)
  )
    return 'remote';
  if (/\bon[\s_-]?site\b|in[\s-]office|in[\s-]person/i.test(labels.join(' | '))) return 'onsite';
  if (NOT_REMOTE.test(text)) return HYBRID.test(text) ? 'hybrid' : 'onsite';
  if (HYBRID.test(text)) return 'hybrid';
  if (REMOTE.test(text)) return 'remote';
  return ONSITE.test(text) ? 'onsite' : null;
}
