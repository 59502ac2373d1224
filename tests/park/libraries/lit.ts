import { html, LitElement, nothing } from 'lit';
import { COUNTRIES, keep, keepNative } from './kit.ts';

/** A text box whose label, star and input all stand in its shadow. */
class SplInput extends LitElement {
  static override properties = { label: {}, required: { type: Boolean }, type: {} };
  declare label: string;
  declare required: boolean;
  declare type: string;

  protected override render() {
    return html`<div class="c-spl-form-field"><label for="box">${this.label}${this.required ? html`<span class="required">*</span>` : nothing}</label><input id="box" type=${this.type ?? 'text'} @input=${({ target }: InputEvent) => keep(this.label, (target as HTMLInputElement).value)}></div>`;
  }
}

/** A list with a box to narrow it, drawn inside its own shadow. */
class SplAutocomplete extends LitElement {
  static override properties = { label: {}, open: { state: true }, typed: { state: true } };
  declare label: string;
  declare open: boolean;
  declare typed: string;

  protected override render() {
    const fitting = COUNTRIES.filter((one) => one.toLowerCase().includes((this.typed ?? '').toLowerCase()));
    return html`<label for="box">${this.label}</label><input id="box" role="combobox" aria-expanded=${this.open === true} aria-controls="list" aria-autocomplete="list" autocomplete="off" .value=${this.typed ?? ''} @focus=${() => {
      this.open = true;
    }} @input=${({ target }: InputEvent) => {
      this.typed = (target as HTMLInputElement).value;
      keep(this.label, '');
    }}><div id="list" role="listbox">${
      this.open
        ? fitting.map(
            (one) =>
              html`<div role="option" @mousedown=${() => {
                this.typed = one;
                this.open = false;
                keep(this.label, one);
              }}>${one}</div>`,
          )
        : nothing
    }</div>`;
  }
}

/** One choice of several, each a component of its own. */
class SplRadio extends LitElement {
  static override properties = { value: {}, name: {}, checked: { type: Boolean } };
  declare value: string;
  declare name: string;
  declare checked: boolean;

  protected override render() {
    return html`<label><input type="radio" name=${this.name} .checked=${this.checked ?? false} @change=${() => {
      for (const other of this.parentElement?.querySelectorAll<SplRadio>('spl-radio') ?? [])
        other.checked = other === this;
      keep(this.name, this.value);
    }}><span>${this.value}</span></label>`;
  }
}

/** A place to drop a file on, with the real input in its shadow. */
class SplDropzone extends LitElement {
  static override properties = { label: {}, file: { state: true } };
  declare label: string;
  declare file: string;

  protected override render() {
    return html`<div class="title">${this.label} *</div><div class="zone"><input type="file" style="display:none" @change=${({
      target,
    }: Event) => {
      this.file = (target as HTMLInputElement).files?.[0]?.name ?? '';
      keep(this.label, this.file);
    }}><span>${this.file || 'Drop your file here or'}</span> <button type="button">Choose a file</button></div>`;
  }
}

for (const [name, component] of Object.entries({
  'spl-input': SplInput,
  'spl-autocomplete': SplAutocomplete,
  'spl-radio': SplRadio,
  'spl-dropzone': SplDropzone,
}))
  customElements.define(name, component);

const place = document.getElementById('app');
if (place !== null)
  place.innerHTML = `<form action="/sent" method="post"><h1>Analyst</h1>
<spl-input label="First name" required></spl-input><spl-input label="Last name" required></spl-input><spl-input label="Email" type="email" required></spl-input>
<spl-autocomplete label="Country"></spl-autocomplete>
<div role="radiogroup" aria-labelledby="move"><span id="move">Are you willing to relocate?</span><spl-radio name="Are you willing to relocate?" value="Yes"></spl-radio><spl-radio name="Are you willing to relocate?" value="No"></spl-radio></div>
<spl-dropzone label="Resume"></spl-dropzone>
<button type="submit">Submit</button></form>`;
keepNative();
