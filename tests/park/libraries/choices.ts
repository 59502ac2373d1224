import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { COUNTRIES, keep, keepNative, LANGUAGES, SOURCES } from './kit.ts';

const list = (id: string, label: string, options: readonly string[], several = false): string =>
  `<div class="field"><label for="${id}">${label}</label><select id="${id}" data-label="${label}" ${several ? 'multiple' : ''}>${several ? '' : '<option value="">Choose one</option>'}${options.map((one) => `<option>${one}</option>`).join('')}</select></div>`;

const place = document.getElementById('app');
if (place !== null)
  place.innerHTML = `<form action="/sent" method="post"><h1>Teacher</h1>
<div class="field"><label for="name">Full name</label><input id="name" data-q="Full name"></div>
${list('country', 'Country of residence', COUNTRIES)}${list('source', 'How did you hear about us?', SOURCES)}${list('move', 'Are you willing to relocate?', ['Yes', 'No'])}${list('languages', 'Languages', LANGUAGES, true)}
<button type="submit">Apply</button></form>`;
keepNative();

for (const box of document.querySelectorAll<HTMLSelectElement>('select')) {
  new Choices(box, {
    removeItemButton: box.multiple,
    searchEnabled: box.options.length > 4,
    allowHTML: false,
  });
  box.addEventListener('change', () =>
    keep(
      box.dataset['label'] ?? '',
      [...box.selectedOptions]
        .filter(({ value }) => value !== '')
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
}
