import type { PostingFacts } from '../facts.ts';
import { ROLE, titleParts } from '../html/title-parts.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';

/** "Company: Acme", in the languages that postings are written in. */
const LABELS: Record<string, RegExp> = {
  title: /^(?:job[ -]?title|title|position|role|stelle|position title|poste|puesto|vacancy)$/i,
  company:
    /^(?:company|employer|organi[sz]ation|company name|unternehmen|arbeitgeber|entreprise|empresa|firma|hiring company)$/i,
  location: /^(?:location|locations|job location|place|standort|ort|lieu|ubicación|work location|office)$/i,
  salary: /^(?:salary|pay|compensation|salary range|pay range|gehalt|salaire|salario)$/i,
  type: /^(?:type|employment type|job type|contract|contract type|employment)$/i,
  url: /^(?:url|link|apply(?: at| here)?|source)$/i,
};

/** What a posting as plain text or Markdown states: labelled lines, its first heading, "Acme is looking for". */
export function textFacts(text: string): PostingFacts {
  const body = text.replace(/^---\n|\n---(?=\n)/g, '\n').trim();
  const labels = labelsOf(body);
  const first = headlineOf(body);
  const fromHeadline = titleParts(first);
  return {
    title: labels.title ?? fromHeadline.title,
    company: labels.company ?? fromHeadline.company ?? companyNamedIn(body),
    locations:
      labels.location === undefined
        ? fromHeadline.location === undefined
          ? undefined
          : [fromHeadline.location]
        : labels.location.split(/;|\|| or /).map((place) => place.trim()),
    salary: labels.salary === undefined ? undefined : salaryIn(`Salary: ${labels.salary}`),
    employmentType: labels.type === undefined ? undefined : employmentTypeOf(labels.type),
    url: /^https?:\/\/\S+$/.exec(labels.url ?? '')?.[0],
    text: plain(body),
  };
}

function labelsOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.split('\n').slice(0, 60)) {
    const match = /^[\s>*_#-]*([\p{L} /-]{2,24}?)[*_]*\s*:\s*[*_]*\s*(.{2,160}?)[*_]*\s*$/u.exec(line);
    const name = Object.keys(LABELS).find((key) => LABELS[key]?.test(match?.[1]?.trim() ?? ''));
    if (name !== undefined && found[name] === undefined) found[name] = unquoted(match?.[2] ?? '');
  }
  return found;
}

/** The first line that can be a title: a heading, or a short line without a full stop. */
function headlineOf(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[#>*_\s]+|[*_#\s]+$/g, '').trim())
    .filter((line) => line !== '');
  const short = lines
    .slice(0, 15)
    .filter((line) => line.length <= 120 && !/[.!:]$/.test(line) && !/^[-•]/.test(line));
  return short.find((line) => ROLE.test(line)) ?? short[0] ?? lines[0]?.slice(0, 120) ?? '';
}

const NAME = "(\\p{Lu}[\\p{L}\\d&.'’-]*(?:[ ](?:&|and|of|\\p{Lu}[\\p{L}\\d&.'’-]*)){0,4})";
const NAMED: readonly RegExp[] = [
  new RegExp(`(?:^|\\n)#* *About ${NAME}\\s*(?:\\n|$)`, 'u'),
  new RegExp(
    `(?:^|[.\\n] *)${NAME} (?:is (?:looking|hiring|seeking|searching|a\\b|an\\b|the\\b|on a mission)|sucht\\b|recherche\\b|busca\\b)`,
    'u',
  ),
  new RegExp(`\\b(?:[Aa]t|[Jj]oin|[Bb]ei) ${NAME}[,.]? (?:we|you|as|our|to|wir|and)\\b`, 'u'),
];

/** The company that the text itself names: "About Acme", "Acme is hiring", "At Acme, we". */
export function companyNamedIn(text: string): string | undefined {
  for (const pattern of NAMED) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (
      name !== undefined &&
      !/^(the|our|us|this|you|we|it|what|who|there|about|role|job|position|company|team|client|the (role|company|team|job|position))\b/i.test(
        name,
      )
    )
      return name.replace(/[.,]$/, '');
  }
  return undefined;
}

/** Markdown's own marks out, its lists kept. */
function plain(text: string): string {
  return text
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, '$1$2')
    .replace(/^\s*[*+•]\s+/gm, '- ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

function unquoted(value: string): string {
  return value.replace(/^["']|["']$/g, '').trim();
}
