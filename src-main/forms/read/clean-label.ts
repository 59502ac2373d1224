const STAR = /\s*[*✱＊∗]+\s*/;
const REQUIRED_AT_END =
  /(\s*[*✱＊∗]\s*required|\s*[([-]\s*(required|mandatory|pflichtfeld|erforderlich|obligatoire|obligatorio|verplicht|obrigatório|wymagane|povinné|vereist|requis|requerido|richiesto|obbligatorio|obligatoriskt?|påkrevd|påkrævet|pakollinen)\s*[)\]]?|(?<=\p{Ll}|[?)])Required)\s*\.?\s*$/iu;
const REQUIRED_AT_START =
  /^\s*(required\s*[.:*]|[([]\s*(required|mandatory|pflichtfeld|erforderlich|obligatoire|obligatorio|verplicht|obrigatório|wymagane|povinné|vereist|requis|requerido|richiesto|obbligatorio|obligatoriskt?|påkrevd|påkrævet|pakollinen)\s*[)\]])\s*/i;
/** Forms number their questions: `3. `. */
const ORDINAL = /^\s*\d{1,2}\s?[.)→➜]\s*(?=\p{Lu})/u;
/** What some forms say of the kind of answer, for those who can not see it. */
const KIND =
  /\s*(?<=[\p{L}?)*.:]\s)(single line text|multi line text|single choice|multiple choice|date|number)\.\s*$/iu;
const OPTIONAL =
  /\s*[([–-]\s*(optional|freiwillig|facultatif|facultativo|optionnel|opcional|optioneel|opcjonalnie|opcjonalne|nepovinné|frivilligt|valgfritt|valgfri|facoltativo|opzionale|valinnainen|nieobowiązkowe|voluntary|if applicable)\s*[)\]]?\s*\.?\s*$|(?<=[\p{L})?.!])\s+(optional|optioneel|opcional|facultatif|facultative|facoltativo|valgfritt|valgfri|frivilligt|opcjonalnie|nepovinné)\s*$/iu;
const GLUED_REQUIRED = /(?<=[\p{Ll}?)])Required\s*$/u;

export interface CleanLabel {
  text: string;
  /** The words themselves mark it as required. */
  required: boolean;
  optional: boolean;
}

/** A label without its marks for required and optional. "Is a visa required" keeps its last word. */
export function cleanLabel(raw: string): CleanLabel {
  let text = raw.trim();
  let required = false;
  const strip = (pattern: RegExp, by = ''): boolean => {
    const next = text.replace(pattern, by);
    const changed = next !== text;
    text = next.trim();
    return changed;
  };
  strip(ORDINAL);
  strip(KIND);
  if (
    /[*✱]\s*required\s*$|[([-]\s*(required|mandatory|pflichtfeld|erforderlich|obligatoire|obligatorio|verplicht|obrigatório|wymagane|povinné|vereist|requis|requerido|richiesto|obbligatorio|obligatoriskt?|påkrevd|påkrævet|pakollinen)\s*[)\]]?\s*\.?$/i.test(
      text,
    )
  ) {
    required = strip(REQUIRED_AT_END);
  }
  required = strip(GLUED_REQUIRED) || required;
  required = strip(REQUIRED_AT_START) || required;
  required = strip(new RegExp(`${STAR.source}$`)) || required;
  required = strip(new RegExp(`^${STAR.source}`)) || required;
  const optional = strip(OPTIONAL);
  required = strip(new RegExp(`${STAR.source}$`)) || required;
  return { text: text.replace(/\s*:$/, '').trim(), required: required && !optional, optional };
}
