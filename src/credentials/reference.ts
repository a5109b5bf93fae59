import { readJsonFile } from '../config/json-file.ts';
import { EssError } from '../errors.ts';
import { fromEnvironment } from './from-environment.ts';
import { type CredentialsWorld, currentProfile, ecsRole, ofProfile } from './in-use.ts';
import type { FoundCredentials } from './recipe.ts';
import * as say from './text.ts';

/** The forms of a reference to credentials, in the words of the vendor's own file where it has them. */
export const referenceForms = ['environment', 'profile:<name>', 'ecs-role', 'ecs-role:<name>', 'file:<path>'];

/** Whether a reference has one of its forms. */
export const isReference = (reference: string): boolean =>
  /^(?:environment|ecs-role|(?:profile|ecs-role|file):.+)$/.test(reference);

/** The credentials that a reference leads to. Throws an EssError `setup` when it leads nowhere. */
export const referenced = (reference: string, world: CredentialsWorld): FoundCredentials => {
  if (!isReference(reference)) {
    throw new EssError('setup', say.badReference(reference, referenceForms), say.noneHint);
  }
  const [kind, ...rest] = reference.split(':');
  const name = rest.join(':');
  if (kind === 'environment') {
    const found = fromEnvironment(world);
    if (found === undefined) throw new EssError('setup', say.noneInEnvironment, say.noneHint);
    return found;
  }
  if (kind === 'ecs-role') return ecsRole(name === '' ? undefined : name, world);
  if (kind === 'file') return fromFile(name, world);
  const found = currentProfile(world);
  if (found === undefined) throw new EssError('setup', say.noReferenced(name), say.fieldHint);
  return found;
};

/** One profile in a file of its own: a mounted secret, or what `ess configure` was told at its prompt. */
const fromFile = (path: string, world: CredentialsWorld): FoundCredentials => {
  const file = readJsonFile(path, say.fileHint);
  if (file === undefined) throw new EssError('setup', say.unreadable(path, 'ENOENT'), say.fileHint);
  const { value: fields } = file;
  const mode = typeof fields.mode === 'string' ? fields.mode : '';
  const found = ofProfile({ name: path, mode, fields }, world);
  return { ...found, origin: `${path} (${found.mode})`, account: `file:${path}`, file };
};
