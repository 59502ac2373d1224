import type { Control } from '../control.ts';
import { type Html, html, raw } from '../html.ts';

interface State {
  values: readonly string[];
  error: string | undefined;
  /** The name of the file that is already attached. */
  attached: string | undefined;
}

/** One field of the wizard, with its error beside it. */
export function workdayControl(item: Control, state: State): Html {
  const error =
    state.error !== undefined &&
    html`<p class="error" id="${item.name}-error" role="alert" data-automation-id="errorMessage">${state.error}</p>`;
  const star = item.required && html`<abbr title="required" aria-hidden="true">*</abbr>`;
  const cell = html`class="form-field${state.error !== undefined && ' invalid'}" data-automation-id="formField-${item.name}"`;
  if (item.type === 'radio' || item.type === 'checkboxes')
    return html`<div ${cell}><fieldset aria-required="${String(item.required)}"><legend>${item.label}${star}</legend>${choices(item, state.values)}</fieldset>${error}</div>`;
  if (item.type === 'checkbox')
    return html`<div ${cell}><input type="checkbox" ${attributes(item, state)} value="true"${state.values.includes('true') && ' checked'}><label for="${item.name}" class="inline">${item.label}${star}</label>${error}</div>`;
  return html`<div ${cell}><label for="${item.name}">${item.label}${star}</label>${input(item, state)}
${item.help !== '' && html`<p class="help">${item.help}</p>`}${error}</div>`;
}

function input(item: Control, state: State): Html {
  const value = state.values[0] ?? '';
  if (item.type === 'textarea')
    return html`<textarea ${attributes(item, state)} rows="5">${value}</textarea>`;
  if (item.type === 'select')
    return html`<select ${attributes(item, state)}><option value="">Select One</option>${item.options.map((option) => html`<option value="${option}"${option === value && ' selected'}>${option}</option>`)}</select>`;
  if (item.type === 'file')
    return html`<input type="file" ${attributes(item, state)}>${state.attached !== undefined && html`<p class="attached" data-automation-id="file-upload-item">Attached: ${state.attached}</p>`}`;
  return html`<input type="${item.type}" ${attributes(item, state)} value="${value}"${item.autocomplete !== '' && html` autocomplete="${item.autocomplete}"`}${item.placeholder !== '' && html` placeholder="${item.placeholder}"`}>`;
}

function choices(item: Control, values: readonly string[]): Html[] {
  const type = item.type === 'radio' ? 'radio' : 'checkbox';
  return item.options.map(
    (option, index) =>
      html`<div class="choice"><input type="${type}" id="${item.name}-${index}" name="${item.name}" value="${option}"${values.includes(option) && ' checked'}><label for="${item.name}-${index}" class="inline">${option}</label></div>`,
  );
}

function attributes(item: Control, { error, attached }: State): Html {
  return html`id="${item.name}" name="${item.name}"${item.required && attached === undefined && raw(' required aria-required="true"')}${error !== undefined && html` aria-invalid="true" aria-describedby="${item.name}-error"`}`;
}
