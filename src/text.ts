/** The languages that `ess` speaks. */
export type Language = 'en' | 'zh';

/**
 * One thing said to a person, in every language that `ess` speaks. A type rather than a table of keys, so
 * that the compiler refuses a message which lacks a language. A room keeps its messages in its own `text.ts`
 * (functions that return a Text); the language is chosen once, where the message is printed.
 */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Text that is the same in every language: names, codes, what a service sent. */
export const verbatim = (words: string): Text => ({ en: words, zh: words });
