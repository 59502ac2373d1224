import { hasLegalForm } from '#shared/domain/company-key.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import { isCertainlyName, isName, isSurelyName } from './is-name.ts';
import { isRole } from './is-role.ts';
import { mayBeEmployer } from './may-be-employer.ts';

/** A word of a name; a point ends it only in short forms ("Dr.", "B.V.", "J."). */
const WORD =
  "\\p{Lu}[\\p{L}\\d&'’-]*(?:\\.[\\p{L}\\d&'’-]+)*(?:(?<=\\.\\p{Lu}{1,2}|\\.\\p{L}|(?:^|[ \\n])(?:\\p{Lu}|Dr|Drs|St|Sta|Ste|Prof|Ing|Dipl|Co|Inc|Ltd|Corp|Bros|Gebr|Fa|Sr|Sra|Mr|Mrs|Jr|Sp))\\.)?";
const NAME = `(${WORD}(?:[ ](?:&|and|of|(?:d[uei]|des|del|della|do|da|van|y|et|och|og)(?= \\p{Lu})|(?:nr|no|n\\.|nº) ?\\d+|gGmbH|gUG|mbB|mbH|e\\.\\s?[VKG]\\.?|[AS]/[SA]|[KI]/S|s\\.r\\.o\\.|a\\.s\\.|(?:sp\\.\\s?)?z o\\.o\\.|sp\\.\\s?[jk]\\.|d\\.o\\.o\\.|${WORD})){0,6}(?:, (?:S\\.[LAC]\\.(?:[UP]\\.)?|SLU?|S\\.?A|Inc\\.|Ltd\\.?|LLC|Ltda\\.?|Lda\\.)(?!\\p{L}))?)`;
/** "La Clinique du Parc à Dax recrute": an article before the name is none of its own. */
const FIRM = `(?:${words.firms.flatMap((firm) => [firm, firm.charAt(0).toUpperCase() + firm.slice(1)]).join('|')})`;
const THE = `(?:(?:the|[Dd]er|[Dd]ie|[Dd]as|l[aeo]|el|il|[Hh]et|[Dd]e|[AO]s?) |l['’])?(?:${FIRM} )?`;
/** "Bij Acme zoeken we", "En Acme buscamos". */
const WE_SEEK =
  'wir|suchen|we|you|as|our|to|and|zoeken|recherchons|cherchons|recrutons|buscamos|cerchiamo|procuramos|söker|søger|søker';
const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\n)${THE}${NAME},? (?:${words.inTown.join('|')}|di|aus|uit|from|från|fra|z) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2},? (?:${words.seeksBehindTown.join('|')})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)${THE}${NAME}(?: \\([^)\\n]{2,40}\\)|, [^.!?\\n]{3,90}?),? (?:${words.seeksAnywhere.join('|')})(?! on behalf|\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)(?:L[ae] )?${FIRM} ${NAME}(?:, [^.!?\\n]{3,90},)? (?:${words.seeksAnywhere.join('|')})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)${NAME}, (?:an?|the|one of|ein|eine|un|une|una|een|um|uma|en|ett|et) [^.!?\\n]{3,120}, (?:${words.seeksBehindTown.join('|')})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)(?:Wir|Nous|Wij|Noi|Nosotros), (?:die|der|das|la|le|l'|de|het|il) ${NAME}, (?:suchen|recherchons|recrutons|zoeken|cerchiamo|buscamos)`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n|[.!] )(?:Vi|Wir|Nous|We|Wij|Noi|My) (?:på|hos|bei|von|vom|chez|at|bij|van|di|da|w|z|v) ${NAME},? (?:${words.seekBehindUs.join('|')})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n|[.!] )(?:On behalf of|Im Auftrag (?:der|des|von)|Pour le compte de|Namens|Per conto di|En nombre de|Em nome d[aeo]) ${THE}${NAME},? (?:we|wir|nous|wij|is|are|sucht|suchen|zoeken|recherchons|cerchiamo|buscamos|procuramos)(?!\\p{L})`,
    'u',
  ),
  // "Founded in 1921, Acme Woodlands manages forests."
  new RegExp(
    `(?:^|\\n|[.!] )(?:Founded|Established|Started|Headquartered|Based|Born|Fondée?|Créée?|Fundad[ao]|Fondat[ao]|Gegründet|Opgericht|Założon[ay]|Grundat) (?:in|en|im|nel|w|em|anno)? ?[^,.\\n]{2,40}, ${NAME} (?!(?:is|was) (?:a|an|the) (?:role|job|town|city))\\p{Ll}{3,}s? `,
    'u',
  ),
  /(?:^|\n)We(?: are|['’]re) (\p{Lu}[\p{L}\d&’'-]+(?: (?:&|and|of|\p{Lu}[\p{L}\d&’'-]*)){0,4})\. +We /u,
  new RegExp(
    `(?:^|\\n|[.!] )(?:We are|We['’]re|Wir sind|Nous sommes|Somos|Siamo|Wij zijn|Vi är|Jesteśmy|Jsme) ${NAME}, (?:an?|the|one|your|ein|eine|einer|der|die|das|un|une|una|uno|il|la|le|el|een|en|ett)\\b`,
    'u',
  ),
  new RegExp(`(?:^|\\n)#* *(?:About|Über|À propos de|Sobre) ${NAME}\\s*(?:\\n|$)`, 'u'),
  new RegExp(
    `(?:^|[.\\n] *|\\b(?:are|sind|sommes|somos|siamo|zijn): )${NAME} (?:are (?:looking|hiring|seeking|recruiting)\\b|is (?:looking|hiring|seeking|searching|after(?! all\\b)|on the lookout|on a mission|(?:an?|the|one of)\\b(?=[^.!?\\n]{0,90}?(?<!\\p{L})(?:${words.employerKinds.join('|')})(?!\\p{L})))|is (?:building|rethinking|reinventing) (?=\\p{L})|(?:makes|builds|runs|provides) (?=\\p{L})|helps (?!us\\b|you\\b|a lot|to\\b)(?=\\p{L})|sucht\\b|recherche(?:nt)?\\b|recrute(?:nt)?\\b|busca\\b|cerca\\b|zoekt\\b|söker\\b|søger\\b|søker\\b|szuka\\b|poszukuje\\b|hledá\\b|procura\\b|contrata\\b|has (?:an? )?(?:opening|vacancy|opportunity|position)\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Aa]t|[Jj]oin|[Bb]ei|Bij|Chez|Hos|Presso|Desde) ${NAME}(?:, (?:${words.inTown.join('|')}) \\p{Lu}[\\p{L}'’ -]{1,30})?[,.]? (?:${WE_SEEK})\\b`,
    'u',
  ),
  new RegExp(`\\b[Tt]eil (?:der|des|von|vom) ${NAME}`, 'u'),
  new RegExp(
    `\\b(?:[Rr]ecruit\\p{L}*|[Hh]iring|[Aa]dverti[sz]\\p{L}*|[Ss]taffing) on behalf of (?:our client,? )?${NAME}(?=[,.\\n]| for\\b| to\\b| in\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:join|join us at|join our team at|opportunity (?:at|with)|position (?:at|with)|team at|role at) ${NAME}`,
    'u',
  ),
];
/** "En Acme (Gijón) buscamos": the town behind it tells that it is an employer. */
const IN_BRACKETS = new RegExp(
  `(?:^|\\n|[.!] )(?:At|Bei|Bij|Chez|En|Hos|Presso|Na|W|V) ${NAME} \\((\\p{Lu}[\\p{L}'’ -]{1,30})\\),? (?:${WE_SEEK}|necesitamos|seleccionamos|szukamy|hledáme)(?!\\p{L})`,
  'u',
);
/** "Die Marktgemeinde Sankt Florian am Inn sucht": a town's whole name. */
const TOWN_SEEKS = new RegExp(
  `(?:^|\\n)(?:Die |Der |Das )?((?:${words.publicBodies.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join('|')}) \\p{Lu}[\\p{L}-]+(?: (?:(?:am|an der|im|in|bei|vor der|ob der) )?\\p{Lu}[\\p{L}-]+){0,4}) (?:\\([^)\\n]{2,40}\\) )?(?:sucht|schreibt|besetzt|stellt)(?!\\p{L})`,
  'u',
);
const OURSELVES =
  /^(?:unser|notre|nos|nuestr|nostr|ons|onze|nossa|nosso|nasz|naše|náš|vår|vores|våre|dein|ihr|votre|tu|su)\p{L}*(?!\p{L})/iu;
/** "En Casa Pilar buscamos": before what may as well be a season only a name that is plainly one. */
const IN = new RegExp(`(?:^|\\n|[.!] )En ${NAME},? (?:buscamos|necesitamos|seleccionamos)\\b`, 'u');
/** "Acme GmbH baut seit 1974": a sentence about a name with its legal form. */
const SUBJECT = new RegExp(
  `(?:^|\\n|[.!] )(?:(?:Bei|At|Chez|Bij|Hos|Presso|Na|Ve|We) )?${THE}${NAME},? (?=\\p{Ll})`,
  'gu',
);
/** "The Hill Project is an equal opportunities employer". */
const EMPLOYER =
  /(?:^|\n|[.!] )(The(?: \p{Lu}[\p{L}\d&'’-]*(?: (?:&|and|of|for)(?= \p{Lu}))?){1,5}) is (?:an?|the) [^.!?\n]{0,60}(?<!\p{L})employer(?!\p{L})/u;
/** "Hill Trust is committed to": what an employer says of itself, where the name is plainly one. */
const OF_ITSELF = new RegExp(`(?:^|\\n)${THE}${NAME},? (?:${words.ofItself.join('|')})(?!\\p{L})`, 'u');
const FIRST_CHARACTERS = 1500;
const NOT_NAMED =
  /^(?:se|si|on|man|es|hier|aqui|ici|qui|tu)$|^(the|our|us|this|that|you|we|it|what|who|there|about|role|job|position|company|team|client|here|your|they|he|she|if|as|in|for|a|an|the (role|company|team|job|position))\b/i;

/** The company that the text itself names: "About Acme", "Acme is hiring", "At Acme, we"; undefined where it names none. */
export function companyNamedIn(text: string): string | undefined {
  for (const pattern of NAMED) {
    const name = pattern
      .exec(text)?.[1]
      ?.trim()
      .replace(/(?<=\p{L}{2})(?<!\s(?:Inc|Ltd|Corp|Co|Bros|Ltda|Cia))\.$|,$/u, '')
      .replace(/^(?:Die|Der|Das|Unsere?) (?=\p{Lu})/u, '')
      .replace(/^(?:L[ae]|Il|El) (?=\p{Lu})/u, (article, _at: number, whole: string) =>
        hasLegalForm(whole) ? '' : article,
      );
    if (
      name !== undefined &&
      /\p{L}{2}/u.test(name) &&
      !NOT_NAMED.test(name) &&
      !OURSELVES.test(name) &&
      mayBeEmployer(name)
    )
      return name;
  }
  const body = TOWN_SEEKS.exec(text)?.[1];
  if (body !== undefined) return body;
  const [, named = '', town = ''] = IN_BRACKETS.exec(text) ?? [];
  if (isPlaceName(town) && mayBeEmployer(named)) return named.trim();
  const within = IN.exec(text)?.[1]?.trim();
  if (within !== undefined && isSurelyName(within)) return within;
  const called = EMPLOYER.exec(text)?.[1]?.trim();
  if (called !== undefined && isName(called) && mayBeEmployer(called.slice(4))) return called;
  const itself = OF_ITSELF.exec(text)?.[1]?.trim();
  if (itself !== undefined && /\s/.test(itself) && !NOT_NAMED.test(itself) && isSurelyName(itself))
    return itself;
  return (
    [...text.slice(0, FIRST_CHARACTERS).matchAll(SUBJECT)]
      .map(([, name = '']) => name.trim())
      .find((name) => hasLegalForm(name) && mayBeEmployer(name)) ?? signedBy(text)
  );
}

/** "…, call 555-0143. Restaurante Casa Matilde.": the name under a notice of one paragraph, or one with its legal form under any. */
function signedBy(text: string): string | undefined {
  const whole = text.trim();
  const name = (whole.split(/\n|(?<=\p{L}{2}[.!?]|\d[.!?])\s+|\s[-–—]\s/u).at(-1) ?? '').replace(/[.!]$/, '');
  if (name === whole || isRole(name) || !mayBeEmployer(name)) return undefined;
  return isCertainlyName(name) || (!whole.includes('\n') && /\s/.test(name) && isSurelyName(name))
    ? name
    : undefined;
}
