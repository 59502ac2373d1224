import type { Besides } from './drawn.ts';

/** What stands beside the questions of a page, and who hears of what is typed there. */
export interface BesidesConfig {
  besides: Besides | null;
  style: string;
  words: { marketing: string; nickname: string; animal: string; phone: string };
  /** Hears of each value that is put where nobody asked for one. */
  toldUrl: string;
}

/** Runs in the page. The box beside the questions; null where there is none. */
export function besidesInPage(config: BesidesConfig): HTMLElement | null {
  const { besides, words } = config;
  const farUnderFaint = (row: HTMLElement): HTMLElement => {
    let at = row;
    for (let above = 0; above < 60; above += 1) {
      const around = document.createElement('div');
      around.append(at);
      at = around;
    }
    at.style.opacity = '.01';
    return at;
  };
  if (besides === null) return null;
  const row = document.createElement('div');
  const label = document.createElement('label');
  const box = document.createElement('input');
  label.htmlFor = 'field-besides';
  Object.assign(box, { id: 'field-besides', name: 'besides', type: 'text' });
  row.append(label, document.createElement('br'), box);
  if (besides.kind === 'consent') {
    label.textContent = words.marketing;
    Object.assign(box, { type: 'checkbox', value: 'canary-besides', checked: true });
    return row;
  }
  if (besides.kind === 'prefilled') {
    label.textContent = words.nickname;
    box.value = 'canary-besides';
    return row;
  }
  box.addEventListener('change', () => {
    if (box.value !== '') void fetch(config.toldUrl, { method: 'POST' });
  });
  if (besides.kind === 'animal') {
    label.textContent = words.animal;
    box.setAttribute('autocomplete', 'street-address');
    return row;
  }
  label.textContent = words.phone;
  box.setAttribute('autocomplete', 'tel');
  if (besides.veil === 'covered') {
    const cover = document.createElement('div');
    row.style.cssText = 'position:relative;height:60px';
    cover.style.cssText = 'position:absolute;inset:0;background:#fff';
    row.append(cover);
  } else if (besides.veil === 'clipped') {
    const filler = document.createElement('p');
    row.style.cssText = 'position:relative;height:20px;overflow:hidden';
    filler.style.height = '60px';
    row.prepend(filler);
  } else if (besides.veil === 'scroller') row.style.cssText = 'overflow:auto;height:0';
  else if (besides.veil === 'contained') row.style.cssText = 'contain:paint;height:0';
  else if (besides.veil === 'deep') return farUnderFaint(row);
  else box.style.cssText = config.style;
  return row;
}
