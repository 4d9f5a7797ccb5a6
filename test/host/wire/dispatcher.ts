import { HostError } from "./hostError";
import { HostObject, findMember } from "./hostObject";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ActionResult,
  type ObjectPath,
} from "./message";
import { readProperties } from "./query";

export interface DispatcherOptions {
  readonly root: HostObject;
  /** Awaited before values are read, so that they are those of the writes before them. */
  readonly beforeRead: () => Promise<void>;
  readonly beforeBatch?: () => void;
  readonly afterBatch: () => void;
}

/** Carries out the batches of Microsoft's client on the host's objects. */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private referenceCount = 0;

  constructor(private readonly options: DispatcherOptions) {}

  async execute(batch: Batch): Promise<BatchAnswer> {
    const execution = new BatchExecution(batch, this);
    const results: ActionResult[] = [];
    // The client registers the handlers of events whose trace it is told of.
    const traces: number[] = [];
    this.options.beforeBatch?.();
    try {
      for (const action of batch.Actions) {
        const value = await execution.perform(action);
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value });
      }
      return { TraceIds: traces, Results: results };
    } catch (error) {
      return {
        TraceIds: traces,
        Results: results,
        Error: describe(error, execution, results.length),
      };
    } finally {
      this.options.afterBatch();
    }
  }

  get root(): HostObject {
    return this.options.root;
  }

  beforeRead(): Promise<void> {
    return this.options.beforeRead();
  }

  /** A range has no id of its own; the client asks for one to name it by in later batches. */
  keep(object: HostObject): string {
    const id = `reference-${++this.referenceCount}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
    return id;
  }

  /** How the client names an object from now on. */
  identify(object: HostObject): Identity {
    const referenceId = this.referenceIds.get(object);
    const id: unknown = findMember(object, "Id")?.get?.call(object);
    return {
      // A sheet's is the target of its events.
      ...(id === undefined ? {} : { Id: id }),
      ...(object.itemId === undefined ? {} : { _Id: object.itemId }),
      ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    };
  }

  release(id: string): void {
    this.references.delete(id);
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }
}

interface Identity {
  readonly Id?: unknown;
  readonly _Id?: string | number;
  readonly _ReferenceId?: string;
}

/** One batch: its objects are made once, in the order in which its actions first name them. */
class BatchExecution {
  private readonly objects = new Map<number, HostObject | null>();
  /** "Worksheet.name": what was being done when it failed. */
  location = "";

  constructor(
    private readonly batch: Batch,
    private readonly dispatcher: Dispatcher
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.dispatcher.identify(object);
      case ActionType.Query:
      case ActionType.Retrieve:
        if (!object) return null;
        await this.dispatcher.beforeRead();
        this.location = object.constructor.name;
        return readProperties(object, action.QueryInfo?.Select ?? []);
      case ActionType.Method:
        // The client keeps every range, before it can know that there is none.
        if (!object && action.Name === "_KeepReference") return null;
        return this.callMethod(existing(object), action);
      case ActionType.SetProperty:
        return this.setProperty(existing(object), action);
      default:
        throw new HostError(
          "ApiNotFound",
          `The host knows no action of type ${action.ActionType}.`
        );
    }
  }

  private async callMethod(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") return { _ReferenceId: this.dispatcher.keep(object) };
    if (action.Name === "_RemoveReference") {
      this.dispatcher.release(this.path(action.ObjectPathId).Name);
      return null;
    }
    // Every event is sent; the client knows who listens.
    if (/^_(Unr|R)egister/.test(action.Name)) return null;
    return this.call(object, action.Name, action.ArgumentInfo);
  }

  private async setProperty(object: HostObject, action: Action): Promise<null> {
    const setter = this.member(object, action.Name).set;
    if (!setter) throw new HostError("InvalidOperation", `${this.location} cannot be set.`);
    const [value] = await this.readArguments(action.ArgumentInfo);
    setter.call(object, value);
    return null;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = await this.create(this.path(id));
    this.objects.set(id, object);
    return object;
  }

  private async create(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.dispatcher.root;
      case PathType.ReferenceId:
        return this.dispatcher.kept(path.Name);
      case PathType.NullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object too.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return this.member(parent, path.Name).get?.call(parent);
      case PathType.Method:
        return (await this.call(parent, path.Name, path.ArgumentInfo)) as HostObject | null;
      case PathType.Indexer:
        return (await this.call(parent, "GetItem", path.ArgumentInfo)) as HostObject;
      default:
        throw new HostError(
          "ApiNotFound",
          `The host knows no path of type ${path.ObjectPathType}.`
        );
    }
  }

  private async call(object: HostObject, name: string, info?: ArgumentInfo): Promise<unknown> {
    const args = await this.readArguments(info);
    const method: unknown = this.member(object, name).value;
    if (typeof method !== "function") throw lacking(this.location);
    return (await method.apply(object, args)) ?? null;
  }

  private member(object: HostObject, name: string): PropertyDescriptor {
    this.location = `${object.constructor.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const member = findMember(object, name);
    if (!member) throw lacking(this.location);
    return member;
  }

  private async readArguments(info: ArgumentInfo = {}): Promise<unknown[]> {
    const location = this.location;
    const args: unknown[] = [];
    for (const [index, argument] of (info.Arguments ?? []).entries()) {
      const pathId = info.ReferencedObjectPathIds?.[index];
      args.push(pathId ? await this.resolve(pathId) : argument);
    }
    this.location = location;
    return args;
  }

  private path(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidReference", `The batch has no object path ${id}.`);
    return path;
  }
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function lacking(location: string): HostError {
  return new HostError("ApiNotFound", `${location} is not in this host (test/host/README.md).`);
}

/** Whatever was thrown: the client sends a batch again, silently, where the host gives no answer. */
function describe(error: unknown, execution: BatchExecution, actionIndex: number) {
  const hostError =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: hostError.code,
    Message: hostError.message,
    Location: execution.location,
    ActionIndex: actionIndex,
    HttpStatusCode: hostError.statusCode,
  };
}
