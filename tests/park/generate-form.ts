import { z } from 'zod';
import { type Chance, chanceOf } from './chance.ts';
import { drawField, type Question, type Style } from './draw-field.ts';
import {
  type DrawnWidget,
  drawnChips,
  drawnDate,
  drawnList,
  drawnToggle,
  drawnUpload,
} from './draw-widget.ts';
import raw from './words.json' with { type: 'json' };

const Words = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.array(z.string().length(2)),
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  words: z.record(z.string(), z.record(z.string(), z.string())),
});
const { languages, labels, words } = Words.parse(raw);

/** A form that was drawn from a seed, with what is true of it. */
export interface GeneratedForm {
  language: string;
  html: string;
  truth: { reads: string[]; holds: Record<string, string> };
}

/** The scripts that draw widgets and keep what a form holds; the labelled pages use them too. */
export const WIDGETS = ['kit.js', 'lists.js', 'boxes.js'];
const COUNTRIES = ['AT', 'DE', 'ES', 'FR', 'NL', 'PL'];
/** What the user of the labelled pages has, by what is asked. */
const HELD: Readonly<Record<string, string>> = {
  'name.full': 'Ines Okafor',
  'name.first': 'Ines',
  'name.last': 'Okafor',
  email: 'ines.okafor@example.org',
  phone: '+49 1512 3456789',
  'address.city': 'Leipzig',
  'address.postal': '04109',
  'link.linkedin': 'https://www.linkedin.com/in/ines-okafor',
  'work.company': 'Hafen Logistik',
  'work.title': 'Data Engineer',
  'education.school': 'Leipzig University',
  'resume.file': 'Ines_Okafor.pdf',
  skills: 'Python, SQL',
};

/** Draws a form: its language, its questions and their order, its markup, its decoys. The same seed draws the same form. */
export function generateForm(seed: number): GeneratedForm {
  const chance = chanceOf(seed);
  const language = chance.one(languages);
  const word = (name: string): string => words[name]?.[language] ?? name;
  const style: Style = {
    labelled: chance.one(['for', 'around', 'named', 'spoken', 'before']),
    marked: chance.one(['attribute', 'aria', 'star', 'words', 'class']),
    shell: chance.one(['div', 'li', 'table', 'section']),
    requiredWord: word('required'),
    optionalWord: word('optional'),
  };
  const names = chance.is(0.5) ? ['name.full'] : ['name.first', 'name.last'];
  const others = Object.keys(labels).filter((key) => !key.startsWith('name.') && key !== 'email');
  const asked = [...names, 'email', ...chance.shuffled(others).slice(0, 5 + Math.floor(chance.next() * 8))];
  const reads: string[] = [];
  const holds: Record<string, string> = {};
  const drawsOwn = chance.is(0.6);
  const rows = asked.map((key) => {
    const label = labels[key]?.[language] ?? key;
    const widget = drawsOwn && chance.is(0.7) ? widgetFor(key, { label, language, word, chance }) : null;
    if (widget !== null) {
      reads.push(lineOf(widget, key, label));
      holds[label] = widget.held;
      return `<script>${widget.script}</script>`;
    }
    const { question, type, held } = drawQuestion(key, language, word, chance);
    const options = 'options' in question.control ? ` | ${question.control.options.join(' / ')}` : '';
    const meaning = /^(motivation|referee\.name)$/.test(key) ? 'custom' : key;
    reads.push(`${question.required ? '*' : ' '} ${type} ${meaning} | ${question.label}${options}`);
    if (held !== undefined) holds[key] = held;
    return drawField(question, style, chance);
  });
  return { language, html: page(language, rows, style, word, chance), truth: { reads, holds } };
}

function lineOf({ type, required, options }: DrawnWidget, key: string, label: string): string {
  const shown = options.length > 6 ? `${options.length} options` : options.join(' / ');
  return `${required ? '*' : ' '} ${type} ${key} | ${label}${shown === '' ? '' : ` | ${shown}`}`;
}

interface Drawing {
  label: string;
  language: string;
  word: (name: string) => string;
  chance: Chance;
}

/** A question as the page's own script draws it; null for what is asked in the browser's own boxes. */
function widgetFor(key: string, { label, language, word, chance }: Drawing): DrawnWidget | null {
  const asked = (held: string) => ({ label, held, chance });
  switch (key) {
    case 'address.country': {
      const options = countriesIn(language);
      return drawnList(asked(options[COUNTRIES.indexOf('DE')] ?? ''), options);
    }
    case 'referral.how-heard':
      return drawnList(asked('LinkedIn'), [word('friend'), 'Indeed', 'LinkedIn']);
    case 'relocation':
    case 'auth.authorized': {
      const options = [word('yes'), word('no')];
      return chance.is(0.5)
        ? drawnToggle(asked(word('yes')), options)
        : drawnList(asked(word('yes')), options);
    }
    case 'availability.start':
      return drawnDate({ label, chance });
    case 'skills':
      return drawnChips({ label }, ['Java', 'JavaScript', 'SQL', 'Python', 'PostgreSQL'], 'Python\nSQL');
    case 'resume.file':
      return drawnUpload(asked('Ines_Okafor.pdf'));
    default:
      return null;
  }
}

function countriesIn(language: string): string[] {
  const named = new Intl.DisplayNames([language], { type: 'region' });
  return COUNTRIES.map((code) => named.of(code) ?? code);
}

function drawQuestion(
  key: string,
  language: string,
  word: (name: string) => string,
  chance: Chance,
): { question: Question; type: string; held: string | undefined } {
  const label = labels[key]?.[language] ?? key;
  // The user answers nothing here, so what nobody knows is never required.
  const required = key in HELD && chance.is(0.5);
  const made = (control: Question['control'], type: string, held = HELD[key]) => ({
    question: { name: key, label, control, required },
    type,
    held,
  });
  const choose = word('choose');
  const choice = (options: string[], held: string) => {
    const kind = chance.one(['list', 'radios'] as const);
    return made({ kind, options, choose }, kind === 'list' ? 'select' : 'radio', held);
  };
  switch (key) {
    case 'email':
      return made({ kind: 'box', type: 'email' }, 'email');
    case 'phone':
      return made({ kind: 'box', type: 'tel' }, 'tel');
    case 'link.linkedin':
      return made({ kind: 'box', type: 'url' }, 'url');
    case 'resume.file':
      return made({ kind: 'file', words: word('upload') }, 'file');
    case 'motivation':
      return made({ kind: 'area' }, 'textarea');
    case 'address.country': {
      const options = countriesIn(language);
      return made({ kind: 'list', options, choose }, 'select', options[COUNTRIES.indexOf('DE')]);
    }
    case 'referral.how-heard':
      return choice([word('friend'), 'Indeed', 'LinkedIn'], 'LinkedIn');
    case 'relocation':
    case 'auth.authorized':
      return choice([word('yes'), word('no')], word('yes'));
    case 'availability.start': {
      if (chance.is(0.5)) return made({ kind: 'box', type: 'date' }, 'date', '2027-02-01');
      const placeholder = word('dateFormat');
      const held = placeholder
        .replace(/^\p{L}+/u, '01')
        .replace(/MM/, '02')
        .replace(/\p{L}+$/u, '2027');
      return made({ kind: 'box', type: 'text', placeholder }, 'date', held);
    }
    default:
      return made({ kind: 'box', type: 'text' }, 'text');
  }
}

function page(
  language: string,
  rows: readonly string[],
  { shell }: Style,
  word: (name: string) => string,
  chance: Chance,
): string {
  const trap = chance.one([
    '<div style="position:absolute;left:-9999px"><label>Website <input name="website" data-q="trap" tabindex="-1" autocomplete="off"></label></div>',
    '<input name="nickname" data-q="trap" style="opacity:0;height:1px" aria-hidden="true" tabindex="-1">',
    '<div style="display:none"><input name="honeypot" data-q="trap"></div>',
  ]);
  const at = Math.floor(chance.next() * rows.length);
  const body = [...rows.slice(0, at), ...rows.slice(at)].join('\n');
  const wrapped =
    shell === 'li' ? `<ul>${body}</ul>` : shell === 'table' ? `<table><tbody>${body}</tbody></table>` : body;
  const around = chance.is(0.3)
    ? '<footer><form class="newsletter" action="/newsletter"><input type="email" name="news" data-q="newsletter" placeholder="Newsletter"><button>Subscribe</button></form></footer>'
    : '';
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${word('title')}</title>
${WIDGETS.map((name) => `<script src="/widgets/${name}"></script>`).join('\n')}
<body>
<h1>${word('title')}</h1>
<form action="/sent" method="post" enctype="multipart/form-data">
${wrapped}
${trap}
<button type="submit">${word('submit')}</button>
</form>
${around}
</body>
</html>
`;
}
