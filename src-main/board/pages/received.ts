import type { ReceivedApplication } from '../application-store.ts';
import { type Html, html } from '../html.ts';
import { frame } from './frame.ts';

/** Every application as the employer sees it, the newest first. */
export function receivedPage(applications: readonly ReceivedApplication[]): Html {
  const newest = [...applications].reverse();
  return frame(
    { title: 'Applications received', style: 'board' },
    html`<header><h1>Applications received</h1><p><a href="/">All jobs</a></p></header>
<main>${newest.length === 0 ? html`<p class="empty">Nothing was received yet.</p>` : newest.map(article)}</main>`,
  );
}

function article(item: ReceivedApplication): Html {
  return html`<article class="received" id="${item.id}">
<h2>${item.title} <small>at ${item.company}</small></h2>
<p>${item.id}, received ${item.receivedAt}${item.decoyFilled && html` <strong class="spam">The trap for robots was filled in.</strong>`}</p>
<dl>${item.answers.map(
    (answer) =>
      html`<dt>${answer.label}${answer.required && ' *'}</dt><dd>${answer.value === '' ? '-' : answer.value}</dd>`,
  )}</dl>
<ul class="files">${item.files.map(
    (file, index) =>
      html`<li><a href="/received/${item.id}/files/${index}">${file.name}</a> ${file.bytes} bytes, SHA-256 ${file.sha256.slice(0, 12)}…</li>`,
  )}</ul></article>`;
}
