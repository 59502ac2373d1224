import intlTelInput from 'intl-tel-input';
import 'intl-tel-input/styles';
import { keep, keepNative } from './kit.ts';

const place = document.getElementById('app');
if (place !== null)
  place.innerHTML = `<form action="/sent" method="post"><h1>Driver</h1>
<div class="form-group"><label for="name">Full name *</label><input id="name" data-q="Full name" required></div>
<div class="form-group"><label for="phone">Phone *</label><input id="phone" type="tel" required></div>
<div class="form-group"><label for="mobile">Mobile phone</label><input id="mobile" type="tel"></div>
<button type="submit">Apply</button></form>`;
keepNative();

for (const [id, question, separateDialCode] of [
  ['phone', 'Phone', true],
  ['mobile', 'Mobile phone', false],
] as const) {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLInputElement)) continue;
  const widget = intlTelInput(box, {
    initialCountry: 'us',
    separateDialCode,
    loadUtils: () => import('intl-tel-input/utils'),
  });
  const tell = (): void => keep(question, widget.getNumber());
  for (const event of ['input', 'blur', 'countrychange']) box.addEventListener(event, tell);
}
