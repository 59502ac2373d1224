import words from '../../../resources/postings/address-words.json' with { type: 'json' };
import { fold } from '../fold.ts';

/** Parts of a path that say that there are jobs, and not which one. */
const LISTING =
  /^(|jobs?|careers?|karriere|carriere|list(ing)?s?|open(ings?|-?(positions?|roles?|jobs))?|positions?|roles?|vacanc(y|ies)|vacatures?|stellen(angebote)?|stellenmarkt|offres?|empleos?|work-with-us|join(-us)?|search|all|apply|view(job)?|details?|index(\.\w+)?|about|company|hiring|team|us|en|opportunities|job-board|postings?|portal|home|default\.aspx)$/;
const COUNTRY_OR_LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const YEAR = /^(?:19|20)\d\d$/;
const FILE = /\.(?:html?|shtml|php\d?|aspx?|jsp|cfm)$/;
const GENERAL = new Set(words.generalPages);
const SECTIONS = new Set([...words.generalPages, ...words.sections]);
const FOLDERS = new Set(words.jobFolders);

/** Whether a part of a path, or a value, is of a page where one applies for anything, or of a list: `speculative-application`. */
export function isGeneral(part: string): boolean {
  return (
    LISTING.test(part) || COUNTRY_OR_LANGUAGE.test(part) || wordsOf(part).every((word) => GENERAL.has(word))
  );
}

/** Whether a part may be a posting's own name or number: no language, year, or section of a list (`jobs/engineering`). */
export function isOwnName(part: string): boolean {
  return !isGeneral(part) && !YEAR.test(part) && !wordsOf(part).every((word) => SECTIONS.has(word));
}

/** Whether each posting has its page in a folder of this name: `jobs`, `stellenangebote`. */
export function isJobFolder(part: string): boolean {
  return FOLDERS.has(fold(part));
}

function wordsOf(part: string): string[] {
  return fold(part.replace(FILE, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
