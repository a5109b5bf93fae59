/**
 * The kebab case of a wire name: a dash before a capital that follows a small letter or digit, and before the
 * last capital of a run that starts a word (`AttachDBInstances` → `attach-db-instances`, `VSwitchIds` →
 * `v-switch-ids`). Dots stay (`SystemDisk.Size` → `system-disk.size`).
 */
export const kebab = (name: string): string => {
  const known = kebabs.get(name);
  if (known !== undefined) return known;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
  if (kebabs.size < mostKebabs) kebabs.set(name, words);
  return words;
};

/** The steps of a plan name the same parameters again and again. What a person misspells is without end. */
const kebabs = new Map<string, string>();
const mostKebabs = 1_000;

/**
 * What two spellings of one name have in common: `VSwitchIds`, `v-switch-ids` and `vswitch-ids` are the same
 * name to a person, and no operation has two parameters that differ in this form (a test holds that).
 */
export const squash = (name: string): string => name.replaceAll('-', '').toLowerCase();
