import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiVersion } from '../../src/catalog/types.ts';

/** The facts of the API as they were gathered, laid beside the repository; absent elsewhere. */
const folder = join(import.meta.dirname, '../../../shared/ess-api');

export const factsPresent = existsSync(folder);

/** Said once by every suite that needs the facts and does not find them. */
export const whySkipped = 'the API facts (../shared/ess-api) are not beside this repository';

export interface FactParameter {
  readonly name: string;
  readonly type: string;
  readonly items?: string;
  readonly required?: true;
  readonly fields?: readonly FactParameter[];
  readonly format?: string;
  readonly serialize?: string;
}

export interface FactOperation {
  readonly name: string;
  readonly kind: 'read' | 'write' | 'check';
  readonly idempotent: boolean;
  readonly parameters: readonly FactParameter[];
}

export interface FactField {
  readonly name: string;
  readonly type: string;
  readonly of?: string;
  readonly item?: string | null;
  readonly fields?: readonly FactField[];
  readonly enum?: readonly (string | number)[];
  /** `enum` does not name every value. */
  readonly enumOpen?: true;
}

interface Listed<T> {
  readonly operations: readonly T[];
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8'));

export const factOperations = (version: ApiVersion): readonly FactOperation[] =>
  factsPresent ? read<Listed<FactOperation>>(`operations-${version}.json`).operations : [];

export const factAnswers = (version: ApiVersion) =>
  factsPresent
    ? read<Listed<{ readonly name: string; readonly fields: readonly FactField[] }>>(
        `responses-${version}.json`,
      ).operations
    : [];

export const factRegions = () =>
  factsPresent
    ? read<{
        regions: { region: string; public: string; vpc: string | null; kind: string; real: boolean }[];
      }>('endpoints.json').regions
    : [];

export const factErrors = () =>
  factsPresent
    ? read<{
        errors: { code: string; http: number | null; layer: string; retry: string; messages?: string[] }[];
      }>('errors.json').errors
    : [];
