import { isPlaceName } from '#shared/places/read-place.ts';
import { isSiteName } from './site-names.ts';

interface TitleParts {
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
  /** The title says in words that it is the employer: "Cook at Acme", "Acme is hiring". */
  said?: boolean;
  /** It says so in a form of a board's own, in which no place can stand there. */
  sure?: boolean;
}

/** How page titles name a job and its company, from the surest form to the loosest. */
const FORMS: readonly RegExp[] = [
  /^(?:careers|jobs|vacancies|work(?:ing)?|karriere|stellenangebote|emplois?|carrières?|empleos?|vacatures|lavoro) (?:at|with|bei|chez|en|bij|hos|presso) (?<company>[^|–:]+?)(?:\s*[|–:]|\s-)\s+(?<title>.+)$/i,
  /^(?:join|work at|work for) (?<company>.+?) as (?:an? |our )?(?<title>.+?)(?: [|–-] .*)?$/i,
  /^job application for (?<title>.+) at (?<company>.+)$/i,
  /^(?<company>.+?) (?:is )?hiring (?<title>.+?) in (?<location>.+?)(?: \| linkedin)?$/i,
  /^(?<company>.+?) (?:is )?hiring:? (?:an? )?(?<title>.+?)(?: \| .*)?$/i,
  /^(?!(?:vi|wij|we|my|on|si) )(?<company>[^|–]+?) (?:is (?:looking|searching) for|is seeking|is recruiting|sucht|recherche|recrute|busca|zoekt|cerca|szuka|poszukuje|zatrudni|hledá|přijme|söker|søger|søker|etsii|hakee|keres|caută|angajează|procura|contrata|ricerca|assume) (?!zum |zur |ab |für |dringend |actuellement )(?:an? |einen? |eine |une? |una |een |en |ett )?(?<title>.+?)(?: in (?<location>.+?))?(?: [|–-] .*)?$/i,
  /^(?:vaga(?: de emprego)?|oferta de empleo|empleo|emprego|offre d['’]emploi|vacature|stellenangebot|oferta pracy)(?: de| para|:)? (?<title>.+?) (?:em|en|na|no|chez|bij|bei|w) (?<company>[^|–]+?)(?: [|–-] .*)?$/i,
  /^(?<title>.+?) (?:job|position)(?: in [^|–]+?)? (?:at|with) (?<company>.+?)(?: in (?<location>.+?))?(?: [|–-] .*)?$/i,
  /^(?<title>.+?) (?:@|at|bei|chez|bij|hos|presso) (?<company>[^|–]+?)(?: in (?<location>.+?))?(?: [|–-] .*)?$/i,
];

/** A board's own forms. */
const SURE = /^job application for .+ at |^.+ hiring .+ in .+ \| linkedin$/i;

/** Title, company and place out of a page's title ("Data Engineer - Acme", "Acme hiring Data Engineer in Berlin | LinkedIn"). */
export function titleParts(pageTitle: string): TitleParts {
  const title = pageTitle.replace(/\s+/g, ' ').trim();
  for (const form of FORMS) {
    const found = form.exec(title)?.groups;
    if (found !== undefined)
      return {
        title: found.title,
        company: withoutSuffix(found.company),
        location: found.location,
        said: true,
        sure: SURE.test(title),
      };
  }
  const parts = title
    .split(/\s+[|–—·•:]\s+|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isSiteName(part));
  if (parts.length < 2) return { title: parts[0] };
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const careers = parts.find((part) => /\b(careers?|jobs|karriere|recruiting)$/i.test(part));
  if (careers !== undefined && careers !== first) return { title: first, company: withoutSuffix(careers) };
  return ROLE.test(last) && !ROLE.test(first)
    ? { title: last, company: first }
    : { title: first, company: last.replace(/\s+(?:recrute|is hiring)$/i, '') };
}

/** Words that make a part of a page's title a role rather than a name. */
export const ROLE =
  /engineer|developer|manager|analyst|designer|scientist|specialist|consultant|director|coordinator|assistant|nurse|intern\b|technician|architect|administrator|representative|executive|officer|lead\b|writer|accountant|recruiter|teacher|driver|entwickler|ingenieur|mitarbeiter|sachbearbeiter|berater|ingénieur|développeu|desarrollador|apprentice|supervisor|clerk|\bhead of\b|associate|\bRN\b|planner|marketing|sales|product owner|scrum master|operator|paralegal|attorney|counsel|editor|strategist|researcher|buyer|mechanic|electrician|cook|chef|\(m\/[wf]\/d\)/i;

function withoutSuffix(company: string | undefined): string | undefined {
  const bare = company?.replace(/\s*[-|–]?\s*\b(careers?|jobs|karriere|recruiting)$/i, '').trim();
  // "Hays Recruiting" is a name, and Hays a town.
  return (
    (bare !== undefined && /recruiting$/i.test(company ?? '') && isPlaceName(bare) ? company : bare) ||
    undefined
  );
}
