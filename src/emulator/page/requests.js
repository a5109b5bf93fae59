import { element, find } from './dom.js';
import { texts, timeOfDay } from './language.js';

/** A person looks at this many, the newest first. */
const most = 100;

/** Shows requests that came, and those again that were still on their way. */
export const addRequests = ({ requests, requestCount }) => {
  const rows = find('request-rows');
  for (const request of requests) {
    const row = requestRow(request);
    const before = document.getElementById(row.id);
    if (before === null) rows.prepend(row);
    else before.replaceWith(row);
  }
  while (rows.children.length > most) rows.lastElementChild.remove();
  find('no-requests').hidden = rows.children.length > 0;
  find('request-count').textContent = String(requestCount);
};

/** The number after which requests are to be asked for: none before it is still on its way. */
export const settledUntil = () => {
  const waiting = [...document.querySelectorAll('[data-waiting]')].map(({ dataset }) =>
    Number(dataset.number),
  );
  const newest = Number(find('request-rows').firstElementChild?.dataset.number ?? 0);
  return Math.min(newest, ...waiting.map((number) => number - 1));
};

export const forgetRequests = () => find('request-rows').replaceChildren();

const requestRow = ({ number, at, operation, clientToken, outcome, code, delivered, httpStatus, fault }) => {
  const { outcomes, delivered: words } = texts();
  const answer = delivered === 'answered' ? httpStatus : words[delivered];
  return element(
    'tr',
    {
      id: `request-${number}`,
      'data-number': number,
      'data-waiting': delivered === 'pending' ? '' : undefined,
      class: fault === undefined ? undefined : 'hurt',
    },
    element('td', {}, element('time', { datetime: at }, timeOfDay(at))),
    element('td', {}, operation || '–'),
    element(
      'td',
      { class: 'token', title: clientToken },
      clientToken === undefined ? '' : element('code', {}, clientToken),
    ),
    element('td', {}, element('span', { class: `badge outcome-${outcome}` }, outcomes[outcome])),
    element('td', {}, String(answer), code === undefined ? '' : element('small', {}, code)),
    element('td', {}, fault === undefined ? '' : element('code', {}, fault)),
  );
};
