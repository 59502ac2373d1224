import $ from 'jquery';
import 'select2/dist/css/select2.css';
import { COUNTRIES, DEGREES, keep, keepNative, LANGUAGES, SOURCES } from './kit.ts';

const list = (id: string, label: string, options: readonly string[], several = false): string =>
  `<div class="form-group"><label for="${id}">${label}</label><select id="${id}" data-label="${label}" ${several ? 'multiple' : ''} style="width:300px">${several ? '' : '<option value=""></option>'}${options.map((one) => `<option>${one}</option>`).join('')}</select></div>`;

const place = document.getElementById('app');
if (place !== null)
  place.innerHTML = `<form action="/sent" method="post"><h1>Clerk</h1>
<div class="form-group"><label for="name">Full name</label><input id="name" data-q="Full name"></div>
${list('country', 'Country', COUNTRIES)}${list('degree', 'Highest degree', DEGREES)}${list('source', 'How did you hear about us?', SOURCES)}${list('languages', 'Languages', LANGUAGES, true)}
<button type="submit">Apply</button></form>`;
keepNative();

const { default: addSelect2 } = await import('select2');
if (typeof addSelect2 === 'function') addSelect2(window, $);
for (const box of document.querySelectorAll<HTMLSelectElement>('select')) {
  $(box).select2({ placeholder: 'Please choose', minimumResultsForSearch: 5 });
  $(box).on('change', () =>
    keep(box.dataset['label'] ?? '', [...box.selectedOptions].map(({ text }) => text).join('\n')),
  );
}
