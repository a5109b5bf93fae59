/** The element with that id, which page.html has. */
export const find = (id) => document.getElementById(id);

/** A new element. Children are elements or text, which is never read as HTML. */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
};
