import words from '../../../../resources/resume-words/job-lines.json' with { type: 'json' };
import type { HeadPart } from './head-parts.ts';
import type { School } from './school.ts';

type Label = keyof typeof words.schools;
const LABELS = (Object.entries(words.schools) as [Label, string[]][]).map(([kind, names]) => ({
  kind,
  pattern: new RegExp(`^(?:${names.join('|')})\\s*:\\s*(?=\\S)`, 'iu'),
}));

/** What a label in front calls a part of a school's entry ("Kierunek: Biologia"), and the words behind it; null where none does. */
function labelledPart(text: string): { kind: Label; text: string } | null {
  const label = LABELS.find(({ pattern }) => pattern.test(text));
  return label ? { kind: label.kind, text: text.replace(label.pattern, '') } : null;
}

/** "Politechnika, kierunek: Logistyka, Inżynier": a label behind a comma begins a part. */
function partAtLabels(part: HeadPart): HeadPart[] {
  const texts = part.text.split(/,\s+/);
  return texts.slice(1).some((text) => labelledPart(text) !== null)
    ? texts.map((text) => ({ ...part, text }))
    : [part];
}

/** What labels name is what they say; the other parts are left. */
export function takeLabelled(parts: readonly HeadPart[], school: School): HeadPart[] {
  return parts.flatMap(partAtLabels).filter((part) => {
    const said = labelledPart(part.text);
    if (said === null || school[said.kind] !== '') return true;
    school[said.kind] = said.text;
    return false;
  });
}
