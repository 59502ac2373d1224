import type { Chance } from './chance.ts';

/** One question as a form asks it. */
export interface Question {
  /** What the form keeps its answer under. */
  name: string;
  label: string;
  control:
    | { kind: 'box'; type: string; placeholder?: string }
    | { kind: 'area' }
    | { kind: 'list' | 'radios'; options: readonly string[]; choose: string }
    | { kind: 'file'; words: string };
  required: boolean;
}

/** How a form looks all through: the words beside its marks, and where it puts labels. */
export interface Style {
  labelled: 'for' | 'around' | 'named' | 'spoken' | 'before';
  marked: 'attribute' | 'aria' | 'star' | 'words' | 'class';
  shell: 'div' | 'li' | 'table' | 'section';
  requiredWord: string;
  optionalWord: string;
}

/** The markup of one question. Ids and classes are drawn anew for each form. */
export function drawField(question: Question, style: Style, chance: Chance): string {
  const id = `${chance.one(['f', 'field', 'q', 'input', 'c'])}-${Math.floor(chance.next() * 1e6)}`;
  const { required, label, control } = question;
  const marked = required && style.marked === 'star' ? `${label} <span aria-hidden="true">*</span>` : label;
  const worded =
    style.marked === 'words' ? `${label} (${required ? style.requiredWord : style.optionalWord})` : marked;
  const classes = `row ${required && style.marked === 'class' ? 'required' : ''}`;
  if (control.kind === 'radios') {
    const choices = control.options.map(
      (option) =>
        `<label><input type="radio" name="${id}" value="${option}" data-q="${question.name}" data-v="${option}" ${flags(question, style)}> ${option}</label>`,
    );
    return shell(style, classes, '', `<fieldset><legend>${worded}</legend>${choices.join(' ')}</fieldset>`);
  }
  const inner = controlOf(question, style, id);
  switch (control.kind === 'file' ? 'for' : style.labelled) {
    case 'around':
      return shell(style, classes, '', `<label><span>${worded}</span> ${inner('')}</label>`);
    case 'named':
      return shell(style, classes, `<span id="${id}-l">${worded}</span>`, inner(`aria-labelledby="${id}-l"`));
    case 'spoken':
      return shell(style, classes, `<div class="caption">${worded}</div>`, inner(`aria-label="${label}"`));
    case 'before':
      return shell(style, classes, `<div class="caption">${worded}</div>`, inner(''));
    case 'for':
      return shell(style, classes, `<label for="${id}">${worded}</label>`, inner(''));
  }
}

function controlOf(question: Question, style: Style, id: string): (names: string) => string {
  const { control, name } = question;
  const common = `id="${id}" name="${id}" data-q="${name}" ${flags(question, style)}`;
  return (names) => {
    switch (control.kind) {
      case 'area':
        return `<textarea ${common} ${names}></textarea>`;
      case 'list':
        return `<select ${common} ${names}><option value="">${control.choose}</option>${control.options.map((option) => `<option>${option}</option>`).join('')}</select>`;
      case 'file':
        return `<input type="file" ${common} ${names}>`;
      case 'box':
        return `<input type="${control.type}" placeholder="${control.placeholder ?? ''}" ${common} ${names}>`;
      case 'radios':
        return '';
    }
  };
}

function flags({ required }: Question, { marked }: Style): string {
  if (!required) return '';
  return marked === 'attribute' ? 'required' : marked === 'aria' ? 'aria-required="true"' : '';
}

function shell({ shell: kind }: Style, classes: string, caption: string, control: string): string {
  switch (kind) {
    case 'div':
      return `<div class="${classes}">${caption}<div>${control}</div></div>`;
    case 'li':
      return `<li class="${classes}">${caption} ${control}</li>`;
    case 'table':
      return `<tr class="${classes}"><td>${caption}</td><td>${control}</td></tr>`;
    case 'section':
      return `<section class="${classes}">${caption}${control}</section>`;
  }
}
