import { ServiceError } from '../service-error.ts';

/**
 * Something that an id names is not there, and the API's pages tell no code for it: one in the form of the
 * service's others.
 */
export const notFound = (parameter: string): ServiceError =>
  new ServiceError(
    `Invalid${parameter}.NotFound`,
    404,
    `The specified value of parameter "${parameter}" does not exist in our records.`,
  );
