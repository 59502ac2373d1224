import '@ui5/webcomponents/dist/Assets.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/ComboBoxItem.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/MultiComboBox.js';
import '@ui5/webcomponents/dist/MultiComboBoxItem.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import { COUNTRIES, keep, keepNative, LANGUAGES, SOURCES } from './kit.ts';

const place = document.getElementById('app');
if (place !== null)
  place.innerHTML = `<form action="/sent" method="post"><h1>Controller</h1>
<div><ui5-label for="first" required show-colon>First Name</ui5-label><ui5-input id="first" data-label="First Name" required></ui5-input></div>
<div><ui5-label for="last" required show-colon>Last Name</ui5-label><ui5-input id="last" data-label="Last Name" required></ui5-input></div>
<div><ui5-label for="mail" required show-colon>Email</ui5-label><ui5-input id="mail" type="Email" data-label="Email" required></ui5-input></div>
<div><ui5-label for="country" required show-colon>Country</ui5-label><ui5-combobox id="country" data-label="Country" required>${COUNTRIES.map((one) => `<ui5-cb-item text="${one}"></ui5-cb-item>`).join('')}</ui5-combobox></div>
<div><ui5-label for="source" show-colon>How did you hear about us?</ui5-label><ui5-select id="source" data-label="How did you hear about us?"><ui5-option></ui5-option>${SOURCES.map((one) => `<ui5-option>${one}</ui5-option>`).join('')}</ui5-select></div>
<div><ui5-label for="start" show-colon>When can you start?</ui5-label><ui5-date-picker id="start" data-label="When can you start?" format-pattern="dd/MM/yyyy"></ui5-date-picker></div>
<div><ui5-label for="languages" show-colon>Languages</ui5-label><ui5-multi-combobox id="languages" data-label="Languages">${LANGUAGES.map((one) => `<ui5-mcb-item text="${one}"></ui5-mcb-item>`).join('')}</ui5-multi-combobox></div>
<div role="radiogroup" aria-labelledby="move"><ui5-label id="move">Are you willing to relocate?</ui5-label><ui5-radio-button name="move" text="Yes"></ui5-radio-button><ui5-radio-button name="move" text="No"></ui5-radio-button></div>
<ui5-checkbox id="news" data-label="News" text="I want to hear about future vacancies"></ui5-checkbox>
<button type="submit">Apply</button></form>`;
keepNative();

interface Holder extends HTMLElement {
  value?: string;
  text?: string;
  checked?: boolean;
  selectedOption?: HTMLElement | null;
  items?: (HTMLElement & { selected: boolean; text: string })[];
}

const tell = ({ target }: Event): void => {
  const at = target as Holder;
  const label = at.dataset['label'] ?? 'Are you willing to relocate?';
  if (at.matches('ui5-checkbox')) keep(label, at.checked === true ? 'Yes' : '');
  else if (at.matches('ui5-radio-button')) keep(label, at.checked === true ? at.text : '');
  else if (at.matches('ui5-select')) keep(label, at.selectedOption?.textContent?.trim());
  else if (at.matches('ui5-multi-combobox'))
    keep(
      label,
      [...at.querySelectorAll<HTMLElement & { selected: boolean; text: string }>('ui5-mcb-item')]
        .filter(({ selected }) => selected)
        .map(({ text }) => text)
        .join('\n'),
    );
  else keep(label, at.value);
};
for (const event of ['input', 'change', 'selection-change']) place?.addEventListener(event, tell);
