import { resolve } from 'node:path';
import { findRegion } from '../../../catalog/endpoints.ts';
import {
  findOption,
  type OptionName,
  parseSwitch,
  type SettableOption,
  settableOptions,
  settingName,
} from '../../../config/options.ts';
import { isReference, referenceForms } from '../../../credentials/reference.ts';
import { EssError } from '../../../errors.ts';
import type { Text } from '../../../text.ts';
import { resolveEndpoint } from '../../../wire/endpoint.ts';
import { optionFaults } from '../../call-settings.ts';
import { suggest } from '../../parameters/suggest.ts';
import * as callText from '../../text.ts';
import * as say from './text.ts';

type NamedOption = SettableOption & { readonly name: OptionName };

/** The option of a setting's name. Throws an EssError `usage` that suggests one. */
export const optionNamed = async (name: string): Promise<NamedOption> => {
  const option = findOption(name);
  if (option !== undefined) return option;
  const known = settableOptions.map((each) => settingName(each.name));
  throw new EssError('usage', say.unknownSetting(name, await suggest(name, known)), say.settingsAre(known));
};

/**
 * A value as it is written into the settings, and what to say of it. Throws an EssError `usage` for what the
 * option would refuse as a flag.
 */
export const parseValue = (
  option: NamedOption,
  given: string,
): { readonly value: string | number | boolean; readonly note?: Text } => {
  const flag = settingName(option.name);
  const refuse = (fault: Text): never => {
    throw new EssError('usage', fault);
  };
  if (option.switch === true) return { value: parseSwitch(given) ?? refuse(say.notSwitch(flag, given)) };
  if (given === '') return refuse(say.emptyValue(flag));
  switch (option.name) {
    case 'lang':
      return ['en', 'zh'].includes(given)
        ? { value: given }
        : refuse(callText.notOneOf(flag, given, ['en', 'zh']));
    case 'apiVersion':
      return versions.includes(given) ? { value: given } : refuse(callText.notOneOf(flag, given, versions));
    case 'credentials':
      return isReference(given) ? { value: given } : refuse(callText.notOneOf(flag, given, referenceForms));
    case 'endpoint':
      resolveEndpoint({ endpoint: given, network: 'public', regionId: '', allowHttp: true });
      return { value: given };
    case 'regionId':
      return findRegion(given) === undefined
        ? { value: given, note: say.newRegion(given) }
        : { value: given };
    case 'journal':
      // A relative path would mean another file in every folder.
      return { value: given === 'none' || given.includes('://') ? given : resolve(given) };
    default: {
      const [fault] = optionFaults({ [option.name]: given });
      if (fault !== undefined) return refuse(fault);
      return { value: /^\d{1,15}$/.test(given) ? Number(given) : given };
    }
  }
};

const versions = ['2014-08-28', '2022-02-22'];
