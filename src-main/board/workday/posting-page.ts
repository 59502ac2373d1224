import { type Board, postedAt, postingPath } from '../board.ts';
import { type Html, html } from '../html.ts';
import { jobPostingJsonLd } from '../job-posting-json-ld.ts';
import { frame } from '../pages/frame.ts';
import { postingText } from '../pages/posting-text.ts';
import { locationLine, type Posting } from '../posting.ts';

/** The posting, before the wizard. */
export function workdayPostingPage(board: Board, posting: Posting): Html {
  return frame(
    {
      title: posting.title,
      style: 'workday',
      head: html`<meta property="og:title" content="${posting.title}">${jobPostingJsonLd(posting, board.clock)}`,
    },
    html`<header class="bar"><strong>${posting.company.name}</strong> <a href="/${posting.company.token}">Search for jobs</a></header>
<main><h1 data-automation-id="jobPostingHeader">${posting.title}</h1>
<a class="primary" data-automation-id="adventureButton" href="${postingPath(posting)}/apply">Apply</a>
<dl class="facts"><dt>locations</dt><dd data-automation-id="locations">${locationLine(posting)}</dd>
<dt>time type</dt><dd data-automation-id="time">${posting.employmentType}</dd>
<dt>posted on</dt><dd data-automation-id="postedOn">${postedAt(posting, board.clock)}</dd>
<dt>job requisition id</dt><dd data-automation-id="requisitionId">${posting.id}</dd></dl>
<div data-automation-id="jobPostingDescription">${postingText(posting)}
${posting.hiddenText !== '' && html`<span aria-hidden="true" class="offscreen">${posting.hiddenText}</span>`}</div></main>`,
  );
}
