/**
 * The errors that Excel answers with. No Excel was asked: codes and sentences are those of
 * Microsoft's page "Error handling with the application-specific JavaScript APIs"; which code goes
 * with which mistake is that page's and the reference's word where they give it, ours where not.
 */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotAvailable: "The requested API is not available.",
  ApiNotFound: "The API you are trying to use could not be found.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit:
    "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  Timeout: "The operation has timed out.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet:
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
} as const;

const statusCodes: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ServiceNotAvailable: 503,
  Timeout: 504,
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
