import { find } from './dom.js';
import { texts as all } from './texts.js';

const storageKey = 'ess-language';

let current = localStorage.getItem(storageKey) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

/** Everything that is said, in the language that is chosen. */
export const texts = () => all[current];

/** The time of day, for the rows of a table. */
export const timeOfDay = (iso) =>
  new Date(iso).toLocaleTimeString(current, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

/** Date and time. */
export const dateAndTime = (iso) =>
  new Date(iso).toLocaleString(current, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });

/** Puts the texts in their places, and again when the other language is chosen; `changed` is called then. */
export const setUpLanguage = (changed) => {
  applyTexts();
  find('language').addEventListener('click', () => {
    current = current === 'zh' ? 'en' : 'zh';
    localStorage.setItem(storageKey, current);
    applyTexts();
    changed();
  });
};

const applyTexts = () => {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
  document.title = `ess · ${texts().title}`;
  for (const place of document.querySelectorAll('[data-text]')) {
    place.textContent = texts()[place.dataset.text];
  }
  find('language').lang = current === 'zh' ? 'en' : 'zh-CN';
};
