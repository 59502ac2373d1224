import head from '../../../resources/postings/head-words.json' with { type: 'json' };
import words from '../../../resources/postings/labels.json' with { type: 'json' };

/** "Company: Acme", in the languages that postings are written in. */
const LABELS = {
  title: /^(?:job[ -]?title|title|position|role|stelle|position title|poste|puesto|vacancy|job)$/i,
  company: new RegExp(`^(?:${head.companyLabels.join('|')})$`, 'iu'),
  location: new RegExp(`^(?:${words.location.join('|')})$`, 'iu'),
  salary:
    /^(?:salary|pay|compensation|salary range|pay range|pay rate|rate|wage|gehalt|vergütung|salaire|rémunération|salario)$/i,
  type: /^(?:type|employment type|job type|contract|contract type|employment|hours|schedule|time type|beschäftigungsart|anstellungsart|type de contrat|contrat)$/i,
  url: /^(?:url|link|apply(?: at| here)?|source)$/i,
  remote: /^(?:remote|workplace|workplace type|work type|work model|working model|arbeitsmodell)$/i,
} as const;
export type LabelName = keyof typeof LABELS;

const LINE = /^[\s>*_#-]*([\p{L} /-]{2,24}?)[*_]*\s*(?:[:：]|\s[-–]\s)\s*[*_]*\s*(.{2,160}?)[*_]*\s*$/u;
const NAMES = Object.keys(LABELS) as LabelName[];

/** What the labelled lines in a text's first part say; the first line of each label counts. */
export function labelsIn(text: string, mostLines = 80): Partial<Record<LabelName, string>> {
  const found: Partial<Record<LabelName, string>> = {};
  for (const line of text.split('\n').slice(0, mostLines)) {
    const match = LINE.exec(line);
    const label = match?.[1]?.trim() ?? '';
    const name = NAMES.find((key) => LABELS[key].test(label));
    if (name !== undefined) found[name] ??= (match?.[2] ?? '').replace(/^["']|["']$/g, '').trim();
  }
  return found;
}
