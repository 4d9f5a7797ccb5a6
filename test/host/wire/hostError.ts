/**
 * The errors that Excel answers with. No Excel was asked: codes and sentences are those of
 * Microsoft's page "Error handling with the application-specific JavaScript APIs"; which code goes
 * with which mistake is that page's and the reference's word where they give it, ours where not.
 */
const messages = {
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
} as const;

const statusCodes: Partial<Record<HostErrorCode, number>> = {
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

export type HostErrorCode = keyof typeof messages;

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code]
  ) {
    super(message);
    this.name = "HostError";
  }

  get statusCode(): number {
    return statusCodes[this.code] ?? 400;
  }
}
