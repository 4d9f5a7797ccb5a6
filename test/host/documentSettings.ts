/** What Office's older, asynchronous APIs answer with. */
export interface AsyncResult<T> {
  readonly status: "succeeded" | "failed";
  readonly value: T;
  readonly error: { readonly name: string; readonly message: string; readonly code: number } | null;
}

export type AsyncCallback<T> = (result: AsyncResult<T>) => void;

/** The settings that a workbook keeps for the add-in. */
export interface SettingsStore {
  read(): Record<string, unknown>;
  /** Throws where the workbook cannot be changed. */
  write(settings: Record<string, unknown>): void;
}

/**
 * Office.context.document.settings: a copy in the page's memory, which `saveAsync` puts into the
 * workbook. Values are kept as JSON: undefined and functions do not survive.
 */
export class DocumentSettings {
  private memory: Record<string, unknown> = {};

  constructor(private readonly store: SettingsStore) {}

  /** As the page is loaded. */
  load(): void {
    this.memory = copy(this.store.read());
  }

  /** What the page sees. */
  get api() {
    return {
      get: (name: string) => copy(this.memory[name] ?? null),
      set: (name: string, value: unknown) => void (this.memory[name] = copy(value ?? null)),
      remove: (name: string) => void delete this.memory[name],
      saveAsync: (...args: unknown[]) => this.save(callbackOf(args)),
      refreshAsync: (...args: unknown[]) => this.refresh(callbackOf(args)),
    };
  }

  private save(callback: AsyncCallback<unknown>): void {
    const settings = copy(this.memory);
    setTimeout(() => {
      try {
        this.store.write(settings);
      } catch {
        const error = {
          name: "Save Settings Error",
          message: "Settings cannot be saved.",
          code: 4001,
        };
        return callback({ status: "failed", value: undefined, error });
      }
      callback({ status: "succeeded", value: this.api, error: null });
    });
  }

  private refresh(callback: AsyncCallback<unknown>): void {
    setTimeout(() => {
      this.load();
      callback({ status: "succeeded", value: this.api, error: null });
    });
  }
}

/** The last argument, after options that nothing here reads. */
export function callbackOf<T>(args: readonly unknown[]): AsyncCallback<T> {
  const last = args.at(-1);
  return typeof last === "function" ? (last as AsyncCallback<T>) : () => {};
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
