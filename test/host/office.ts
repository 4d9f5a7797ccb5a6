import { DocumentFiles, type HostCall } from "./documentFile";
import {
  DocumentSettings,
  callbackOf,
  type AsyncCallback,
  type SettingsStore,
} from "./documentSettings";
import type { ErrorClass } from "./grid/grid";
import type { NativeBridge } from "./wire/bridge";

export type Platform = "PC" | "Mac" | "OfficeOnline";

/** What an add-in's page sees of Office beyond the workbook, and what the host sees of the page. */
export interface OfficeSettings {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly theme: "light" | "dark";
  /** Excel on Windows, or on the web. */
  readonly platform: Platform;
  /** The newest requirement set ExcelApi that the add-in is told of. */
  readonly excelApi: string;
}

export const defaultSettings: OfficeSettings = {
  displayLanguage: "sv-SE",
  contentLanguage: "sv-SE",
  theme: "light",
  // The one that takes and gives less: what works there works everywhere.
  platform: "OfficeOnline",
  // What the manifest asks for, so that nothing newer is relied on by accident.
  excelApi: "1.9",
};

/** What Excel LTSC 2021 has. */
export const LTSC_EXCEL_API = "1.14";

/** The globals of Microsoft's client that the host touches. */
export interface OfficeWindow {
  _richApiNativeBridge?: NativeBridge;
  Office: Record<string, unknown>;
  Excel: typeof Excel;
  OfficeExtension: { Utility: { _doApiNotSupportedCheck: boolean } };
  CustomFunctions: { Error: ErrorClass };
  /** The older half of the client, as far as files go through it. */
  OSF: {
    _OfficeAppFactory?: object;
    readonly DDA: {
      readonly AsyncMethodNames: Readonly<Record<string, unknown>>;
      readonly ErrorCodeManager: { initializeErrorMessages(texts: object): void };
      readonly DispIdHost: {
        readonly Facade: new (
          delegates: () => { executeAsync(call: HostCall): void },
          parameterMap: unknown
        ) => object;
        addAsyncMethods(target: object, names: readonly unknown[]): void;
      };
      readonly WAC: { readonly Delegate: { readonly ParameterMap: unknown } };
    };
  };
  /** What its errors say, where the script with its texts has run. */
  Strings?: { readonly OfficeOM: object };
}

/** The workbook that is open, as a file. */
export interface OpenFile {
  readonly name: () => string;
  /** As it would be saved now. */
  readonly read: () => Promise<Uint8Array>;
  /** An error of Office's on purpose; 0 for none. */
  readonly fault: () => number;
}

type Action = (event: ActionEvent) => unknown;

export interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

type Visibility = "Taskpane" | "Hidden";

const eventTypes = {
  DocumentSelectionChanged: "documentSelectionChanged",
  SettingsChanged: "settingsChanged",
};

const folders: Readonly<Record<Platform, string>> = {
  PC: "C:\\Underlag\\",
  Mac: "/Users/ekonom/Underlag/",
  OfficeOnline: "https://region.sharepoint.example/Underlag/",
};

const themes = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
  },
};

/** The part of Office around one add-in: its ribbon actions, its pane, its settings. */
export class OfficeHost {
  /** The custom functions that the page has associated, by id. */
  readonly functions = new Map<string, (...args: unknown[]) => unknown>();
  private readonly actions = new Map<string, Action>();
  private readonly visibilityHandlers = new Set<(visible: Visibility) => void>();
  private readonly selectionHandlers = new Set<(event: object) => void>();
  private readonly documentSettings: DocumentSettings;
  private readonly file: OpenFile;
  private readonly files: DocumentFiles;
  private visibility: Visibility = "Hidden";

  constructor(
    private readonly bridge: NativeBridge,
    private readonly settings: OfficeSettings = defaultSettings,
    store: SettingsStore = { read: () => ({}), write() {} },
    file: OpenFile = {
      name: () => "Arbetsbok1.xlsx",
      read: async () => new Uint8Array(),
      fault: () => 0,
    }
  ) {
    this.documentSettings = new DocumentSettings(store);
    this.file = file;
    const { platform } = settings;
    this.files = new DocumentFiles({ platform, workbook: file.read, fault: file.fault });
  }

  /** Before Microsoft's script: it looks for the bridge, and adds to CustomFunctions, as it loads. */
  prepare(window: OfficeWindow): void {
    window._richApiNativeBridge = this.bridge;
    const associate = (id: string, implementation: (...args: unknown[]) => unknown) =>
      this.functions.set(id, implementation);
    Object.assign(window, { CustomFunctions: { associate } });
  }

  /** After Microsoft's script, which is a part of office.js only: the rest of `Office`. */
  complete(window: OfficeWindow): void {
    // Without Office's own list of APIs every call would be refused before it reaches the host.
    window.OfficeExtension.Utility._doApiNotSupportedCheck = false;
    this.documentSettings.load();
    const office = this.createOffice();
    this.files.attach(window, office.context.document);
    window.Office = Object.setPrototypeOf(office, window.Office);
  }

  /** A click on the ribbon: resolves when the action reports that it is completed. */
  call(name: string): Promise<void> {
    const action = this.actions.get(name);
    if (!action) throw new Error(`The add-in associates no action ${name}.`);
    return new Promise((resolve, reject) => {
      const event: ActionEvent = { source: { id: name }, completed: resolve };
      Promise.resolve()
        .then(() => action(event))
        .catch(reject);
    });
  }

  show(visibility: Visibility): void {
    if (this.visibility === visibility) return;
    this.visibility = visibility;
    this.visibilityHandlers.forEach((handler) => handler(visibility));
  }

  /** For handlers that are added to the document instead of the workbook. */
  selectionChanged(): void {
    const type = eventTypes.DocumentSelectionChanged;
    this.selectionHandlers.forEach((handler) => handler({ type }));
  }

  onVisibility(handler: (visible: Visibility) => void): () => void {
    this.visibilityHandlers.add(handler);
    return () => this.visibilityHandlers.delete(handler);
  }

  private createOffice() {
    const info = { host: "Excel", platform: this.settings.platform, addin: null };
    return {
      HostType: { Excel: "Excel" },
      PlatformType: { PC: "PC", Mac: "Mac", iOS: "iOS", OfficeOnline: "OfficeOnline" },
      EventType: eventTypes,
      FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
      onReady: (callback?: (each: typeof info) => unknown) =>
        Promise.resolve(info).then(async (each) => {
          await callback?.(each);
          return each;
        }),
      context: {
        displayLanguage: this.settings.displayLanguage,
        contentLanguage: this.settings.contentLanguage,
        host: info.host,
        platform: info.platform,
        officeTheme: themes[this.settings.theme],
        requirements: {
          isSetSupported: (name: string, version?: string | number) =>
            this.isSetSupported(name, version),
        },
        document: this.createDocument(),
      },
      actions: { associate: (id: string, action: Action) => this.actions.set(id, action) },
      addin: {
        showAsTaskpane: async () => this.show("Taskpane"),
        hide: async () => this.show("Hidden"),
        onVisibilityModeChanged: async (handler: (message: { visibilityMode: string }) => void) => {
          const remove = this.onVisibility((visibilityMode) => handler({ visibilityMode }));
          return async () => remove();
        },
      },
    };
  }

  private isSetSupported(name: string, version: string | number = 1.1): boolean {
    const sets = {
      ...(this.settings.platform === "OfficeOnline" ? {} : { CompressedFile: "1.1" }),
      CustomFunctionsRuntime: "1.3",
      CustomXmlParts: "1.1",
      // The client asks for it before it lets a request wait for the end of typing.
      DelayForCellEdit: "1.1",
      DocumentEvents: "1.1",
      ExcelApi: this.settings.excelApi,
      File: "1.1",
      PdfFile: "1.1",
      Settings: "1.1",
      SharedRuntime: "1.1",
    };
    const ours = sets[name as keyof typeof sets];
    // 1.10 comes after 1.9.
    return ours !== undefined && setNumber(version) <= setNumber(ours);
  }

  private createDocument() {
    const { selectionHandlers } = this;
    const isSelection = (type: string) => type === eventTypes.DocumentSelectionChanged;
    return {
      url: folders[this.settings.platform] + this.file.name(),
      mode: "readWrite",
      settings: this.documentSettings.api,
      addHandlerAsync: (type: string, handler: (event: object) => void, ...rest: unknown[]) => {
        if (isSelection(type)) selectionHandlers.add(handler);
        succeed(rest);
      },
      removeHandlerAsync: (type: string, ...rest: unknown[]) => {
        if (isSelection(type)) selectionHandlers.clear();
        succeed(rest);
      },
    };
  }
}

function succeed(args: readonly unknown[]): void {
  const callback: AsyncCallback<undefined> = callbackOf(args);
  setTimeout(() => callback({ status: "succeeded", value: undefined, error: null }));
}

function setNumber(version: string | number): number {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  return major * 1000 + minor;
}
