import type { FieldLimits } from '#shared/domain/field-limits.ts';
import type { DomTools } from './dom-tools.ts';
import type { DrawnTools } from './drawn-tools.ts';
import type { SightTools } from './sight-tools.ts';
import type { SliderTools } from './slider-tools.ts';

/** Runs in the page. Tells how a box takes what is put in: by a calendar, in several boxes, behind a prefix. */
export function traitTools(dom: DomTools, sight: SightTools, drawn: DrawnTools, sliders: SliderTools) {
  const CALENDAR =
    /(^|[\s_-])(date-?picker|flatpickr|hasdatepicker|datepicker-input|react-datepicker|calendar-input|date-?input|pickadate)/i;
  const OPENS =
    /^(choose|select|open|pick|show|datum|kalender|choisir|abrir|seleccionar)\b.*(date|datum|calendar|kalender|fecha|data)|^(open )?(calendar|kalender|calendrier|calendario)$/i;
  const PHONE = /phone|mobile|telef|téléphone|telephone|handy|rufnummer/i;
  const PREFIX = /^\(?\+\d{1,4}\)?$/;
  const LONGEST_NEAR = 300;
  const SHORT_BOX = 4;

  /** Whether a calendar belongs to a text box: it may be used, or it is the only way. */
  const pickerOf = (element: Element): '' | 'opens' | 'only' => {
    if (drawn.holdsDate(element)) return 'only';
    if (!(element instanceof HTMLInputElement) || element.type !== 'text') return '';
    const popup =
      /^(dialog|grid)$/.test(element.getAttribute('aria-haspopup') ?? '') &&
      !/^(list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '');
    const box = drawn.ownBox(element);
    // Some calendars hide the real box and put one for people behind it.
    const behind = element.previousElementSibling;
    const source = behind instanceof HTMLInputElement && behind.type === 'hidden' ? [behind] : [];
    const classes = [element, ...source, ...dom.ancestors(element, 2).filter((at) => dom.contains(box, at))];
    const named = classes.some((at) => CALENDAR.test(`${at.getAttribute('class') ?? ''} ${at.id}`));
    const opens = [...box.querySelectorAll('button, [role=button], a')].some((at) =>
      OPENS.test(at.getAttribute('aria-label') || at.getAttribute('title') || dom.wordsOf(at)),
    );
    const asked = /^(select|choose|pick) (a |the )?date[\s.…]*$/i.test(element.placeholder);
    if (!popup && !named && !opens && !asked) return '';
    return element.readOnly ? 'only' : 'opens';
  };

  /** All words of a control's own box. */
  const nearOf = (element: Element): string => dom.wordsOf(drawn.ownBox(element)).slice(0, LONGEST_NEAR);

  /** The dialling code that is drawn before a box. */
  const prefixOf = (element: Element): string => {
    if (!(element instanceof HTMLInputElement) || !/^(tel|text|number)$/.test(element.type)) return '';
    for (const at of dom.ancestors(element, 3)) {
      if (at.matches('form, body, fieldset')) break;
      const found = [...at.querySelectorAll('span, div, button, label, p')].find(
        (one) =>
          PREFIX.test(dom.squeeze(one.textContent ?? '')) &&
          sight.seen(one) &&
          one.closest('[role=listbox], ul, option') === null,
      );
      if (found !== undefined) return dom.squeeze(found.textContent ?? '').replace(/[()]/g, '');
    }
    return '';
  };

  const isShort = (at: Element): at is HTMLInputElement =>
    at instanceof HTMLInputElement &&
    /^(text|tel|number)$/.test(at.type) &&
    at.maxLength >= 2 &&
    at.maxLength <= SHORT_BOX;

  const AREA =
    /^(area|city|std|local area) code$|^(orts)?vorwahl$|^(indicatif|code) (régional|de zone)$|^(prefijo|código) de (área|ciudad|zona)$|^ddd$|^código de área$|^kengetal$|^netnummer$|^riktnummer$|^numer kierunkowy$|^prefisso$/i;
  const COUNTRY_CODE =
    /^(country|dial(l?ing)?|international) (phone )?code$|^(länder|landes)vorwahl$|^indicatif( du)? pays$|^código de país$|^prefijo (del )?país$|^landcode$|^landskod$|^kod kraju$|^código do país$/i;
  const NUMBER =
    /^((phone|telephone|subscriber|local) )?(number|no\.?)$|^(ruf|telefon|teilnehmer)nummer$|^(numéro|número|numero|nummer|numer)( (de téléphone|de teléfono|de telefone|di telefono|telefonu))?$/i;
  const pieceOf = (at: Element): 'country' | 'area' | 'number' | null => {
    if (!(at instanceof HTMLInputElement) || !/^(text|tel|number)$/.test(at.type)) return null;
    const own = [
      at.getAttribute('aria-label'),
      at.placeholder,
      ...[...(at.labels ?? [])].map((label) => dom.wordsOf(label)),
    ];
    const words = own.map((text) => dom.squeeze(text ?? '').replace(/[*:\s]+$/, ''));
    const is = (pattern: RegExp): boolean => words.some((text) => pattern.test(text));
    if (is(AREA)) return 'area';
    return is(COUNTRY_CODE) ? 'country' : is(NUMBER) ? 'number' : null;
  };
  /** The boxes of a number whose area has one of its own, each called for what goes into it. */
  const piecesWith = (element: Element): Element[] => {
    if (pieceOf(element) === null) return [element];
    for (const at of dom.ancestors(element, 4)) {
      if (at.matches('form, body')) break;
      const inside = [...at.querySelectorAll('input:not([type=hidden]), select, textarea')];
      const pieces = inside.map(pieceOf);
      if (pieces.includes(null) || inside.length > 3) break;
      if (pieces.includes('area') && pieces.includes('number')) return inside;
    }
    return [element];
  };

  /** All boxes of a phone number that is asked for in pieces; itself alone where it is none. */
  const phoneWith = (element: Element): Element[] => {
    const called = piecesWith(element);
    if (called.length > 1) {
      const pieces = called.map((at) => pieceOf(at) ?? '');
      for (const [index, at] of called.entries()) at.setAttribute('data-jobai-piece', pieces[index] ?? '');
      return called;
    }
    if (!isShort(element)) return [element];
    for (const at of dom.ancestors(element, 4)) {
      if (at.matches('form, body')) break;
      const inside = [...at.querySelectorAll('input:not([type=hidden]), select, textarea')];
      if (inside.length < 3) continue;
      const asked = at.querySelector('legend, label, [class*=label i]') ?? at.previousElementSibling;
      const words = `${asked === null ? '' : dom.wordsOf(asked)} ${at.getAttribute('aria-label') ?? ''}`;
      return inside.length <= 4 && inside.every(isShort) && PHONE.test(words) ? inside : [element];
    }
    return [element];
  };

  /** What a box's own markup lets in; of a form that the browser does not check, what can be typed at all. */
  const limitsOf = (element: Element): FieldLimits | null => {
    if (sliders.isSlider(element)) return sliders.limitsOf(element);
    const input = element instanceof HTMLInputElement ? element : null;
    if (input === null && !(element instanceof HTMLTextAreaElement)) return null;
    const limits: FieldLimits = {};
    const { minLength, maxLength, form } = element as HTMLInputElement;
    if (maxLength >= 0) limits.maxLength = maxLength;
    if (form?.noValidate === true) return maxLength >= 0 ? limits : null;
    if (minLength > 0) limits.minLength = minLength;
    if (input !== null && /^(number|date)$/.test(input.type)) {
      if (input.min !== '') limits.min = input.min;
      if (input.max !== '') limits.max = input.max;
      // Without a lower bound, steps are counted from what the page itself filled in.
      const isCounted = input.type === 'number' && (input.min !== '' || input.defaultValue === '');
      if (isCounted) limits.step = input.step || '1';
    } else if (input !== null && input.pattern !== '') {
      limits.pattern = input.pattern;
      const words = dom.squeeze(input.title) || dom.squeeze(input.placeholder);
      if (words !== '') limits.patternWords = words.slice(0, LONGEST_NEAR);
    }
    return Object.keys(limits).length > 0 ? limits : null;
  };

  return { pickerOf, nearOf, prefixOf, phoneWith, limitsOf };
}

export type TraitTools = ReturnType<typeof traitTools>;
