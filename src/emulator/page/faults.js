import { element, find } from './dom.js';
import { texts } from './language.js';

/** What each kind of fault takes behind its `=`. */
const kinds = {
  drop: undefined,
  'lose-reply': undefined,
  'cut-reply': 'bytes',
  delay: 'milliseconds',
  'late-reply': 'milliseconds',
  error: 'httpStatus',
  'error-after': 'httpStatus',
  throttle: undefined,
  'try-later': undefined,
  skew: 'seconds',
  'forget-tokens': undefined,
};

const firstValues = { bytes: '10', milliseconds: '1000', httpStatus: '500', seconds: '3600' };

let rules = [];

/** Makes the form work. `change` sets rules, and says what came of it. */
export const setUpFaults = (change) => {
  find('kind').append(...Object.keys(kinds).map((kind) => element('option', { value: kind }, kind)));
  find('kind').addEventListener('change', () => {
    find('value').value = firstValues[kinds[find('kind').value]] ?? '';
    fitValue();
  });
  fitValue();
  find('fault-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const rule = ruleOfForm();
    change([...rules, rule], () => texts().faultSet(rule));
  });
  find('clear-faults').addEventListener('click', () => {
    change([], () => texts().faultsCleared);
    find('operation').focus();
  });
  find('rules').addEventListener('click', ({ target }) => {
    const rule = rules[target.dataset.at];
    if (rule === undefined) return;
    change(
      rules.filter((_, at) => at !== Number(target.dataset.at)),
      () => texts().faultRemoved(rule),
    );
    find('operation').focus();
  });
};

/** The value's field is there for the kinds that take one, under the name of its unit. */
export const fitValue = () => {
  const unit = kinds[find('kind').value];
  find('value-label').hidden = unit === undefined;
  find('value').required = unit !== undefined;
  find('value-name').textContent = unit === undefined ? '' : texts()[unit];
};

export const offerOperations = (names) =>
  find('operations').replaceChildren(...['*', ...names].map((name) => element('option', { value: name })));

/** Shows the rules that are set. */
export const renderRules = (set, isAnew = false) => {
  if (!isAnew && JSON.stringify(set) === JSON.stringify(rules)) return;
  rules = set;
  find('clear-faults').hidden = set.length === 0;
  find('rules').replaceChildren(
    ...set.map((rule, at) =>
      element(
        'li',
        {},
        element('code', {}, rule),
        element('button', { type: 'button', 'data-at': at, 'aria-label': texts().removeFault(rule) }, '×'),
      ),
    ),
  );
};

const ruleOfForm = () => {
  const kind = find('kind').value;
  const value = kinds[kind] === undefined ? '' : `=${find('value').value.trim()}`;
  const when = find('when').value.trim();
  return `${find('operation').value.trim()}:${kind}${value}${when === '' ? '' : `@${when}`}`;
};
