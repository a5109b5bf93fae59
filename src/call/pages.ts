import { parametersOf } from '../catalog/catalog.ts';
import type { Paging } from '../catalog/types.ts';
import type { Parameters } from '../catalog/values.ts';
import { entriesOf } from '../wire/entries.ts';
import type { CallResult } from './line.ts';
import { runRead } from './read.ts';
import type { CallRequest, CallSettings, CallWorld } from './request.ts';

/**
 * A paged read, page by page: each is one call, and only one is held at a time. Ends after the last page, or
 * with the first page that brought no result.
 */
export async function* pages(
  request: CallRequest,
  paging: Paging,
  settings: CallSettings,
  world: CallWorld,
): AsyncGenerator<CallResult> {
  let parameters: Parameters | undefined = { ...largestPage(request), ...request.parameters };
  while (parameters !== undefined) {
    const result: CallResult = await runRead({ ...request, parameters }, settings, world);
    yield result;
    parameters = nextPage(paging, parameters, result.report.response);
  }
}

/** The fewest round trips: the largest page that the operation allows. */
const largestPage = ({ operation, apiVersion }: CallRequest): Parameters => {
  const size = parametersOf(operation, apiVersion).find(
    ({ name }) => name === 'PageSize' || name === 'MaxResults',
  );
  return size?.max === undefined ? {} : { [size.name]: size.max };
};

/** The parameters of the page after this answer; undefined when it was the last. */
const nextPage = (paging: Paging, parameters: Parameters, answer: unknown): Parameters | undefined => {
  const fields: Readonly<Record<string, unknown>> =
    typeof answer === 'object' && answer !== null ? { ...answer } : {};
  if (paging.by === 'token') {
    const token = fields[paging.answer];
    return typeof token === 'string' && token !== '' ? { ...parameters, [paging.request]: token } : undefined;
  }
  const page = Number(fields.PageNumber ?? parameters.PageNumber ?? 1);
  const seen = page * Number(fields.PageSize ?? parameters.PageSize ?? 10);
  const isLast = entriesOf(answer, paging.list).length === 0 || seen >= Number(fields.TotalCount ?? 0);
  return isLast ? undefined : { ...parameters, PageNumber: page + 1 };
};
