import vm from "node:vm";
import {
  errorCell,
  isError,
  mapMatrix,
  type Argument,
  type CallResult,
  type CellValue,
  type FunctionRunner,
} from "./call";

interface FunctionError extends Error {
  readonly code: string;
}

interface Registry {
  readonly functions: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  readonly Error: new (code: string, message?: string) => FunctionError;
}

// Written as a script so that its classes and arrays are the realm's own, as in Excel.
const registryScript = `
  // V8 puts it into every realm.
  delete globalThis.console;
  var CustomFunctions = (() => {
    const functions = new Map();
    class CustomFunctionError extends Error {
      constructor(code, message) {
        super(message);
        this.code = code;
      }
    }
    return {
      functions,
      associate: (id, implementation) => functions.set(id, implementation),
      Error: CustomFunctionError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
        invalidName: "#NAME?",
        invalidReference: "#REF!",
      },
    };
  })();
`;

/**
 * The bundle in a JavaScript realm that offers nothing but Excel's registry: no window, no console,
 * no timers. What runs here runs in every one of Excel's engines.
 */
export class BareRealm implements FunctionRunner {
  private readonly registry: Registry;

  constructor(bundle: string) {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(registryScript, context);
    vm.runInContext(bundle, context, { filename: "functions.js" });
    this.registry = vm.runInContext("CustomFunctions", context);
  }

  get ids(): string[] {
    return [...this.registry.functions.keys()];
  }

  async call(id: string, args: readonly Argument[]): Promise<CallResult> {
    const implementation = this.registry.functions.get(id);
    if (!implementation) throw new Error(`The bundle associates no function ${id}.`);
    try {
      const result = await implementation(...args.map((each) => this.toArgument(each)), {
        functionName: id,
      });
      return mapMatrix(result as unknown[][], (cell) => this.fromCell(cell));
    } catch (error) {
      if (!(error instanceof this.registry.Error)) throw error;
      return errorCell(error.code, error.message);
    }
  }

  private toArgument(argument: Argument): unknown {
    return (
      argument &&
      mapMatrix(argument, (cell) => (isError(cell) ? new this.registry.Error(cell.error) : cell))
    );
  }

  private fromCell(cell: unknown): CellValue {
    if (cell instanceof this.registry.Error) return errorCell(cell.code, cell.message);
    return cell as CellValue;
  }
}
