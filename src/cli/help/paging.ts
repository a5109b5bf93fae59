import type { Parameter } from '../../catalog/types.ts';

/** Whether the parameter only says which page of a list is wanted. */
export const isPaging = ({ name }: Parameter): boolean => names.has(name);

const names = new Set(['PageNumber', 'PageSize', 'NextToken', 'MaxResults']);
