import { allPostings, type Board, postedAt, postingPath } from '../board.ts';
import { type Html, html } from '../html.ts';
import { type Company, locationLine, type Posting } from '../posting.ts';
import { frame } from './frame.ts';

/** All companies and their jobs. */
export function boardIndex(board: Board): Html {
  const total = allPostings(board).length;
  return frame(
    { title: 'Practice board', style: 'board' },
    html`<header><h1>Practice board</h1>
<p>${total} jobs at ${board.companies.length} companies that do not exist. Apply as often as you like: everything stays on this machine.</p>
<p><a href="/received">${board.store.all().length} applications received</a></p></header>
<main>${board.companies.map((company) => companySection(board, company))}</main>`,
  );
}

/** One company's own list of jobs. */
export function companyPage(board: Board, company: Company): Html {
  return frame(
    { title: `Jobs at ${company.name}`, style: company.style },
    html`<main class="job-list">${companySection(board, company)}<p><a href="/">All companies</a></p></main>`,
  );
}

function companySection(board: Board, company: Company): Html {
  return html`<section class="company"><h2><a href="/${company.token}">${company.name}</a></h2>
<p>${company.tagline}</p>
<ul class="jobs">${company.postings.map((posting) => row(board, { ...posting, company }))}</ul></section>`;
}

function row(board: Board, posting: Posting): Html {
  return html`<li><a href="${postingPath(posting)}">${posting.title}</a>
<span class="place">${locationLine(posting)}</span> <span class="date">${postedAt(posting, board.clock)}</span></li>`;
}
