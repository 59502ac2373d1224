import type { Control } from '../control.ts';
import { type Html, html, raw } from '../html.ts';

interface State {
  values: readonly string[];
  error: string | undefined;
}

/** One labelled control: the label's `for`, the element's id and its name agree. */
export function greenhouseControl(item: Control, { values, error }: State): Html {
  const grouped = item.type === 'checkboxes' || item.type === 'radio';
  const label = html`${item.label}${item.required && html`<span aria-hidden="true" class="required">*</span>`}`;
  const body = html`${grouped ? choices(item, values) : input(item, values, error)}
${item.help !== '' && html`<p class="help" id="${item.name}-help">${item.help}</p>`}
${error !== undefined && html`<p class="helper-text--error" id="${item.name}-error" role="alert">${error}</p>`}`;
  return grouped
    ? html`<fieldset class="field" id="${item.name}"><legend class="label">${label}</legend>${body}</fieldset>`
    : html`<div class="field"><label class="label" for="${item.name}">${label}</label>${body}</div>`;
}

function input(item: Control, values: readonly string[], error: string | undefined): Html {
  const value = values[0] ?? '';
  const common = html`id="${item.name}" name="${item.name}"${flags(item)}${error !== undefined && raw(` aria-invalid="true"`)}`;
  if (item.type === 'textarea')
    return html`<textarea ${common} rows="5" maxlength="10000">${value}</textarea>`;
  if (item.type === 'select')
    return html`<select ${common}><option value="">Select...</option>${item.options.map((option) => html`<option value="${option}"${option === value && ' selected'}>${option}</option>`)}</select>`;
  if (item.type === 'file') return html`<input type="file" ${common} accept=".pdf,.doc,.docx,.txt,.rtf">`;
  return html`<input type="${item.type}" ${common} value="${value}"${item.autocomplete !== '' && html` autocomplete="${item.autocomplete}"`}>`;
}

function choices(item: Control, values: readonly string[]): Html[] {
  const type = item.type === 'radio' ? 'radio' : 'checkbox';
  return item.options.map((option, index) => {
    const id = `${item.name}_${index}`;
    return html`<div class="choice"><input type="${type}" id="${id}" name="${item.name}" value="${option}"${values.includes(option) && ' checked'}${type === 'radio' && flags(item)}><label for="${id}">${option}</label></div>`;
  });
}

function flags(item: Control): Html {
  return raw(item.required ? ' required aria-required="true"' : ' aria-required="false"');
}
