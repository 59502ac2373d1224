import type { Control } from '../control.ts';
import { type Html, html, raw } from '../html.ts';

interface State {
  values: readonly string[];
  error: string | undefined;
}

/** One question: a label around its text and its input, or a list of choices under the text. */
export function leverControl(item: Control, { values, error }: State): Html {
  const text = html`<div class="application-label${item.options.length > 0 && ' full-width'}"><div class="text">${item.label}${item.required && html`<span class="required">✱</span>`}</div>
${item.help !== '' && html`<p class="description">${item.help}</p>`}</div>`;
  const field = html`<div class="application-field">${input(item, values)}${error !== undefined && html`<p class="error-message" role="alert">${error}</p>`}</div>`;
  return item.type === 'radio' || item.type === 'checkboxes'
    ? html`<li class="application-question custom-question">${text}${field}</li>`
    : html`<li class="application-question"><label>${text}${field}</label></li>`;
}

function input(item: Control, values: readonly string[]): Html {
  const value = values[0] ?? '';
  const common = html`name="${item.name}"${item.required && raw(' required')}${item.placeholder !== '' && html` placeholder="${item.placeholder}"`}`;
  switch (item.type) {
    case 'textarea':
      return html`<textarea class="card-field-input" ${common} rows="6">${value}</textarea>`;
    case 'select':
      return html`<select ${common}><option value="">Select ...</option>${item.options.map((option) => html`<option value="${option}"${option === value && ' selected'}>${option}</option>`)}</select>`;
    case 'radio':
      return choices(item, values, 'radio');
    case 'checkboxes':
      return choices(item, values, 'checkbox');
    case 'checkbox':
      return html`<input type="checkbox" ${common} value="1"${value === '1' && ' checked'}>`;
    default:
      return html`<input type="${item.type}" ${common} value="${item.type !== 'file' && value}">`;
  }
}

function choices(item: Control, values: readonly string[], type: 'radio' | 'checkbox'): Html {
  const required = item.required && type === 'radio' && raw(' required');
  return html`<ul data-qa="${type === 'radio' ? 'multiple-choice' : 'checkboxes'}">${item.options.map(
    (option) =>
      html`<li><label><input type="${type}" name="${item.name}" value="${option}"${values.includes(option) && ' checked'}${required}><span class="application-answer-alternative">${option}</span></label></li>`,
  )}</ul>`;
}
