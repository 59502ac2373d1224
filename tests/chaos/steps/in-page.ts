import type { DrawnForm } from './drawn.ts';
import type { Carry } from './in-page-carrier.ts';

/** What a page is drawn from. */
export interface PageConfig {
  form: DrawnForm;
  /** The step that is shown first. */
  at: number;
  /** Shown as the answer to having sent it. */
  problem: boolean;
  id: string;
  labels: Readonly<Record<string, string>>;
  thanks: string;
  trouble: string;
  counts: readonly string[];
  thanksUrl: string;
  /** Says whether the person's hand is at the page and sends it now. */
  handUrl: string;
  /** What the person's hand types into boxes that stand empty, by their names. */
  typed: Readonly<Record<string, string>>;
}

/** Runs in the page. Draws the form and does what was drawn for it. */
export function drawInPage(config: PageConfig, carry: Carry, besides: HTMLElement | null): void {
  const { form, id } = config;
  const foreign = form.foreign;
  const how = foreign?.how ?? '';
  const natural = form.transport === 'post' || form.transport === 'get';
  const awayUrl = foreign === null ? '' : `${foreign.origin}/${id}/away`;
  const root = document.getElementById('root') as HTMLElement;
  const kept: Record<string, string> = {};
  let at = config.at;
  let drawn = true;
  let page: HTMLFormElement | null = null;

  const later = (ms: number, work: () => void): void => void setTimeout(work, ms);
  const isLast = (): boolean => at >= form.steps.length - 1;
  const values = (): string => {
    for (const input of page?.querySelectorAll('input') ?? [])
      kept[input.name] =
        input.type === 'file'
          ? (input.files?.[0]?.name ?? '')
          : input.type === 'checkbox' && !input.checked
            ? ''
            : input.value;
    return JSON.stringify(kept);
  };
  const show = (text: string): void => {
    root.innerHTML = '';
    const heading = document.createElement('h2');
    heading.textContent = text;
    root.append(heading);
  };
  const complain = (): void => {
    const alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    alert.className = 'error';
    alert.textContent = config.trouble;
    root.prepend(alert);
  };
  const answered = (): void => {
    if (form.answer === 'refused') complain();
    else if (form.answer === 'in-place') show(config.thanks);
    else location.href = config.thanksUrl;
  };
  const sendOff = async (): Promise<void> => {
    if (how === 'fetch') void carry('fetch', awayUrl, values());
    await carry(form.transport, form.sendUrl, values());
    answered();
  };
  const saveStep = (): void => {
    for (const draft of form.drafts.filter(({ on }) => on === 'step'))
      void fetch(draft.url, { method: draft.method, body: values() });
  };

  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    for (const { method, url, on, kind } of form.drafts) {
      if (on === 'file' && file !== undefined) {
        const data = new FormData();
        data.append('file', file);
        void fetch(url, { method, body: method === 'PUT' ? file : data });
      }
      if (on !== 'input' || file !== undefined) continue;
      if (kind !== 'look-up') void fetch(url, { method, body: values() });
      else if (input.name === 'street') void fetch(`${url}?text=${encodeURIComponent(input.value)}`);
    }
    if (how.startsWith('spy-')) void carry(how.slice(4), awayUrl, values());
  };

  const input = (name: string): HTMLElement => {
    const hints: Record<string, [string, string]> = {
      first: ['text', 'given-name'],
      last: ['text', 'family-name'],
      email: ['email', 'email'],
      phone: ['tel', 'tel'],
      street: ['text', 'street-address'],
      resume: ['file', ''],
    };
    const [type = 'text', autocomplete = ''] = hints[name] ?? [];
    const label = document.createElement('label');
    const box = document.createElement('input');
    label.textContent = config.labels[name] ?? name;
    Object.assign(box, { type, name, id: `field-${name}`, required: true });
    if (autocomplete !== '') box.setAttribute('autocomplete', autocomplete);
    label.htmlFor = box.id;
    const row = document.createElement('p');
    row.append(label, document.createElement('br'), box);
    return row;
  };

  const turnAway = (): void => {
    if (page === null) return;
    page.method = 'post';
    page.action = awayUrl;
  };
  const press = (event: Event): void => {
    if (!isLast()) {
      if (form.shape === 'posted-steps') return;
      event.preventDefault();
      if (drawn) toNext();
      return;
    }
    if (!drawn && form.change !== 'in-place' && form.change !== 'replaced') {
      event.preventDefault();
      return;
    }
    if (how === 'onsubmit' || how === 'javascript') turnAway();
    if (natural) {
      if (how === 'fetch') void carry('beacon', awayUrl, values());
      return;
    }
    event.preventDefault();
    void sendOff();
  };
  const setWords = (button: HTMLElement, words: string): void => {
    if (button instanceof HTMLInputElement) button.value = words;
    else button.textContent = words;
  };
  const button = (words: string): HTMLElement => {
    const tag = { button: 'button', input: 'input', link: 'a', div: 'div' }[form.element];
    const made = document.createElement(tag);
    setWords(made, words);
    if (made instanceof HTMLInputElement || made instanceof HTMLButtonElement) made.type = 'submit';
    else {
      made.setAttribute('role', 'button');
      made.setAttribute('tabindex', '0');
      if (tag === 'a') made.setAttribute('href', how === 'javascript' ? 'javascript:void 0' : '#');
      made.addEventListener('click', (event) => {
        event.preventDefault();
        page?.requestSubmit();
      });
    }
    if (how === 'formaction' && isLast()) made.setAttribute('formaction', awayUrl);
    if (how === 'mousedown') made.addEventListener('pointerdown', turnAway);
    if (form.change === 'renamed' && isLast())
      made.addEventListener('pointerenter', () => setWords(made, form.words.submit));
    return made;
  };
  const leads = (): string => {
    if (form.shape === 'one-form-steps' || (form.change === 'renamed' && isLast())) return form.words.next;
    return isLast() ? form.words.submit : form.words.next;
  };
  const changeLater = (old: HTMLElement): void => {
    if (form.change !== 'in-place' && form.change !== 'replaced') return;
    later(form.changeMs, () => {
      if (form.change === 'in-place') return setWords(old, form.words.submit);
      old.replaceWith(button(form.words.submit));
    });
  };

  const toNext = (): void => {
    values();
    saveStep();
    at += 1;
    drawn = false;
    const fields = page?.querySelector('div');
    if (fields) fields.innerHTML = '';
    const footer = page?.querySelector<HTMLElement>('footer > *');
    if (footer && isLast()) changeLater(footer);
    later(form.drawMs, () => drawStep(form.change === 'in-place' || form.change === 'replaced'));
  };
  const drawStep = (keepFooter: boolean): void => {
    drawn = true;
    const fields = document.createElement('div');
    if (form.countsSteps || form.shape === 'one-form-steps') {
      const count = document.createElement('p');
      count.textContent = config.counts[at] ?? '';
      fields.append(count);
    }
    fields.append(...(form.steps[at] ?? []).map(input));
    if (besides !== null && isLast()) fields.append(besides);
    if (page === null) {
      page = document.createElement('form');
      page.append(document.createElement('div'), document.createElement('footer'));
      page.addEventListener('submit', press);
      page.addEventListener('change', onChange);
      root.append(page);
    }
    const posts = form.shape === 'posted-steps' && !isLast();
    page.method = form.transport === 'get' && !posts ? 'get' : 'post';
    page.enctype = page.method === 'post' ? 'multipart/form-data' : page.enctype;
    page.action = posts ? `${form.formUrl}/step/${at + 1}` : how === 'action' ? awayUrl : form.sendUrl;
    page.querySelector('div')?.replaceWith(fields);
    const footer = page.querySelector('footer') as HTMLElement;
    if (keepFooter && footer.childElementCount > 0) return;
    footer.innerHTML = '';
    const one = (form.change === 'in-place' || form.change === 'replaced') && form.steps.length === 1;
    footer.append(button(one ? form.words.next : leads()));
    if (form.change === 'doubled') footer.append(button(leads()));
    if (one) changeLater(footer.firstElementChild as HTMLElement);
  };
  const drawOpener = (opened: () => void): void => {
    const opener = document.createElement('button');
    opener.type = 'button';
    opener.textContent = form.words.apply;
    opener.addEventListener('click', opened, { once: form.shape !== 'one-click' });
    root.append(opener);
  };

  if (form.shape === 'one-click') drawOpener(() => void sendOff());
  else if (form.shape === 'opened' && at === 0 && !config.problem)
    drawOpener(() =>
      later(form.drawMs, () => {
        root.innerHTML = '';
        drawStep(false);
      }),
    );
  else drawStep(false);
  if (config.problem) complain();
  if (how === 'timer') later(2500 + form.drawMs, turnAway);
  if (how === 'captcha') setInterval(() => void carry('fetch', awayUrl, values()), 700);
  if (form.mode === 'by-hand') {
    let sent = false;
    setInterval(async () => {
      if (page === null || sent || (await (await fetch(config.handUrl)).text()) !== 'now' || sent) return;
      sent = true;
      at = form.steps.length - 1;
      // Nobody sends a form in which nothing stands.
      for (const input of page.querySelectorAll('input'))
        if (input.value === '') input.value = config.typed[input.name] ?? '';
      page.noValidate = true;
      page.requestSubmit();
    }, 300);
  }
}
