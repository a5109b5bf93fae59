/**
 * The last names of all parameters that the catalogue marks as secret, in requests and answers. Kept apart from
 * it, because every call needs them and none needs all the entries; a test compares the two.
 */
export const secretFields: ReadonlySet<string> = new Set([
  'Content',
  'Options',
  'Password',
  'UserData',
  'UserName',
]);
