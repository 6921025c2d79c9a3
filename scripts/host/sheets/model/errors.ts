import { ServiceError } from '../../contract';

/** A request that Google would refuse with status 400. */
export const invalid = (message: string): ServiceError => new ServiceError(message, 400);

export const forbidden = (): ServiceError => new ServiceError('The caller does not have permission', 403);

export const notFound = (): ServiceError => new ServiceError('Requested entity was not found.', 404);

/** A person's entry that a strict validation keeps out. */
export class EditRejected extends Error {
  constructor(
    message: string,
    /** `'Tab'!B2` */
    readonly cell: string,
  ) {
    super(message);
    this.name = 'EditRejected';
  }
}
