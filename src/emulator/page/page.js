import { find } from './dom.js';
import { fitValue, offerOperations, renderRules, setUpFaults } from './faults.js';
import { forgetGroups, renderGroups } from './groups.js';
import { dateAndTime, setUpLanguage, texts } from './language.js';
import { addRequests, forgetRequests, settledUntil } from './requests.js';

/** How often the page looks, milliseconds. */
const interval = 1_000;

/** How many requests the service had seen when the page looked last. */
let requestCount = 0;
let isKnown = false;
let isLost = false;
let timer;

/** Says something to whoever looks or listens. */
const say = (text, isBad = false) => {
  const status = find('status');
  status.textContent = text;
  status.classList.toggle('bad', isBad);
};

/** Asks the service. Throws its own words when it says no. */
const ask = async (path, method = 'GET', body = undefined) => {
  const response = await fetch(`/_emulator/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.Message);
  return answer;
};

/** Does something and says what came of it. */
const act = async (work) => {
  try {
    say(await work());
  } catch (error) {
    say(error.message, true);
  }
  await look();
};

const forget = () => {
  forgetRequests();
  forgetGroups();
  isKnown = false;
};

const show = (view) => {
  if (view.requestCount < requestCount) forgetRequests();
  requestCount = view.requestCount;
  if (view.operations !== undefined) offerOperations(view.operations);
  find('now').textContent = dateAndTime(view.now);
  find('now').dateTime = view.now;
  renderGroups(view);
  renderRules(view.rules, !isKnown);
  addRequests(view);
  isKnown = true;
};

/** Looks at the service now, and again after a while. */
const look = async () => {
  clearTimeout(timer);
  try {
    show(await ask(isKnown ? `view?after=${settledUntil()}` : 'view'));
    if (isLost) say(texts().back);
    isLost = false;
  } catch {
    isLost = true;
    say(texts().lost, true);
  }
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(look, interval);
};

setUpLanguage(() => {
  forget();
  fitValue();
  say('');
  return look();
});
setUpFaults((rules, told) =>
  act(async () => {
    await ask('faults', 'PUT', { rules });
    return told();
  }),
);
for (const button of document.querySelectorAll('[data-jump]')) {
  button.addEventListener('click', () =>
    act(async () => {
      const { now } = await ask('clock', 'POST', { advanceMs: Number(button.dataset.jump) });
      return texts().jumped(dateAndTime(now));
    }),
  );
}
find('reset').addEventListener('click', () => find('confirm').showModal());
find('confirm').addEventListener('close', () => {
  const confirm = find('confirm');
  if (confirm.returnValue !== 'yes') return;
  confirm.returnValue = '';
  void act(async () => {
    await ask('reset', 'POST');
    forget();
    return texts().wasReset;
  });
});
document.addEventListener('visibilitychange', look);
void look();
