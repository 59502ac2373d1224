import { type CleanLabel, cleanLabel } from './clean-label.ts';
import type { RawControl } from './raw-control.ts';

const UPLOAD_WORDS =
  /^(attach|upload|browse|choose|select|drop|drag|add|click|dateien|datei|autofill|or|file|no file|keine datei|parcourir|choisir|télécharger|glissez|déposez|aucun fichier|adjuntar|subir|seleccionar|elegir|arrastra|ningún archivo|bestand|kies|sleep|anexar|carregar|selecionar|escolher|solte|arraste|nenhum|wybierz|przeciągnij|dodaj plik|załącz plik|nie wybrano|vybrat|vyberte|nahrát|přetáhněte|soubor|ladda upp|bifoga|välj|släpp|ingen fil|last opp|legg ved|velg|slipp|vedhæft|vælg|træk|carica|scegli|allega|trascina|nessun file|lataa|liitä|valitse|raahaa)(?![\p{L}])/iu;
/** Says how a file is handed over. */
const UPLOAD_HINT = /drag|drop|hochladen|ablegen|durchsuchen|browse|click|here\b|hier\b/i;
/** Which files are taken, not what for. */
const FILE_RULES = /\b(pdf|docx?|max|mb|kb|file types?|formats?)\b/i;
const UPLOAD_MEANING =
  /r[eé]sum[eé]|\bcv\b|cover|letter|portfolio|photo|transcript|certificate|lebenslauf|anschreiben|curr[ií]cul|lettre|carta|motivatie|[żz]yciorys|[žz]ivotopis|writing sample|work sample/i;
const EMPTY_CHOICE =
  /^(select( an? option)?|choose( an? option)?|please (select|choose)( one)?|search|type here|bitte (aus)?wählen)[\s.…]*$/i;
const BARE_CONSENT =
  /^(yes|no|ok|i agree|agree|i accept|accept|agreed|confirm|i confirm|i consent|i acknowledge|acknowledged?|true|on|checkbox|ja|oui|sí|sim|tak|ano|autorizo|acepto|aceito|concordo|accetto|acconsento|ich stimme zu|einverstanden|zustimmen|j['’]accepte|akkoord|ik ga akkoord|zgadzam się|wyrażam zgodę|akceptuję|souhlasím|godkänner|jag godkänner|jeg (accepterer|samtykker|godtar))\.?$/i;
const DATE_PART =
  /^(day|month|year|d{1,2}|m{1,2}|y{2,4}|tag|monat|jahr|tt|jj(jj)?|jour|mois|année|aaaa|día|mes|año)$/i;
/** "Start date - Month", of several parts. */
const PART_AT_END =
  /(?<=\S)\s*[\s,:–-]\s*\(?(day|month|year|tag|monat|jahr|jour|mois|année|día|mes|año|dag|maand|jaar|dzień|miesiąc|rok|giorno|mese|anno|dia|mês|ano)\)?$/i;
const TOO_LONG_FOR_UPLOAD = 80;

/** The label of one control that stands alone. */
export function labelOfControl(raw: RawControl): CleanLabel {
  const clean = raw.labels.map(cleanLabel).filter((label) => label.text !== '');
  const heading = cleanLabel(raw.heading);
  if (raw.inputType === 'file') {
    if (
      raw.kind === 'upload' &&
      clean[0] !== undefined &&
      UPLOAD_MEANING.test(raw.near) &&
      !UPLOAD_MEANING.test(clean[0].text)
    )
      return isTellingUpload(clean[0].text) ? clean[0] : cleanLabel(raw.near);
    const telling =
      clean.find(
        ({ text }) =>
          UPLOAD_MEANING.test(text) &&
          text.length <= TOO_LONG_FOR_UPLOAD &&
          !UPLOAD_WORDS.test(text) &&
          !UPLOAD_HINT.test(text),
      ) ?? clean.find((label) => isTellingUpload(label.text));
    if (telling !== undefined) return marked(telling, clean);
    const own = cleanLabel(raw.near);
    if (raw.kind === 'upload' && clean.length === 0 && isTellingUpload(own.text)) return own;
    return heading.text === '' ? (clean[0] ?? fromName(raw)) : heading;
  }
  if (raw.inputType === 'checkbox' || raw.kind === 'switch') {
    const own = clean[0];
    if (own !== undefined && !BARE_CONSENT.test(own.text)) return own;
    const question = questionOf(raw, own === undefined ? [] : [own.text]);
    return question ?? own ?? fromName(raw);
  }
  if (raw.kind === 'buttons' || raw.kind === 'radio-widget') {
    return (
      questionOf(
        raw,
        raw.options.map((option) => option.label),
      ) ??
      clean[0] ??
      heading
    );
  }
  const telling = clean.filter((label) => !EMPTY_CHOICE.test(label.text));
  // "Year" alone says what to write; the words over it say of what.
  const chosen = telling.find((label) => !DATE_PART.test(label.text)) ?? telling[0] ?? fromName(raw);
  return marked(chosen, clean);
}

/** The same words may stand twice, the asterisk with one of them only. */
function marked(chosen: CleanLabel, all: readonly CleanLabel[]): CleanLabel {
  const same = all.filter((label) => label.text === chosen.text);
  return { ...chosen, required: chosen.required || same.some((label) => label.required) };
}

/** The question over a group of radios or checkboxes; its section's heading where it has none of its own. */
export function labelOfGroup(members: readonly RawControl[]): CleanLabel {
  const first = members[0];
  if (first === undefined) return cleanLabel('');
  const own = members.flatMap((member) => [optionLabel(member), cleanLabel(optionLabel(member)).text]);
  return questionOf(first, own) ?? (first.heading === '' ? fromName(first) : cleanLabel(first.heading));
}

/** The question over a date or a phone number in parts. */
export function labelOfDate(members: readonly RawControl[]): CleanLabel {
  const texts = members.flatMap((member) => [...member.questions, ...member.labels]);
  const clean = texts
    .map(cleanLabel)
    .map((label) => (members.length > 1 ? { ...label, text: label.text.replace(PART_AT_END, '') } : label))
    .filter(({ text }) => text !== '' && !DATE_PART.test(text));
  return clean[0] ?? cleanLabel(members[0]?.heading ?? '');
}

/** The words beside one radio or checkbox of a group. */
export function optionLabel(raw: RawControl): string {
  // A star that touches the word is a part of it (the grade A*), as is what stands in brackets.
  return (raw.labels[0] ?? '').replace(/\s+[*✱]$/, '').trim() || raw.optionValue;
}

function questionOf(raw: RawControl, optionTexts: readonly string[]): CleanLabel | null {
  const taken = new Set(optionTexts.map((text) => text.toLowerCase()));
  const clean = raw.questions.map(cleanLabel).filter((label) => label.text !== '');
  return clean.find((label) => !taken.has(label.text.toLowerCase())) ?? null;
}

function isTellingUpload(text: string): boolean {
  if (UPLOAD_MEANING.test(text) && text.length <= TOO_LONG_FOR_UPLOAD) return true;
  return !UPLOAD_WORDS.test(text) && !FILE_RULES.test(text) && text.length <= TOO_LONG_FOR_UPLOAD;
}

function fromName(raw: RawControl): CleanLabel {
  const name = raw.name || raw.id;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { text: words, required: false, optional: false };
}
