import { Dispatcher } from "./wire/dispatcher";
import { HostError } from "./wire/hostError";
import { HostCollection, HostObject } from "./wire/hostObject";
import { ActionType, PathType, type Action, type ObjectPath } from "./wire/message";

class Fruit extends HostObject {
  constructor(
    private readonly key: string,
    private readonly basket: Basket
  ) {
    super();
  }

  override get itemId(): string {
    return this.key;
  }

  get Name(): string {
    return this.key;
  }

  get Weight(): number {
    return this.basket.weights.get(this.key)!;
  }

  set Weight(weight: number) {
    if (weight < 0) throw new HostError("InvalidArgument");
    this.basket.weights.set(this.key, weight);
  }

  get Fruits(): Fruits {
    return this.basket.Fruits;
  }

  Compare(other: Fruit): number {
    return this.Weight - other.Weight;
  }

  Peel(): void {
    throw new TypeError("no knife");
  }

  /** Not a part of the object model: its name has no capital. */
  eat(): string {
    return "eaten";
  }
}

class Fruits extends HostCollection<Fruit> {
  constructor(private readonly basket: Basket) {
    super();
  }

  get Total(): number {
    return this.GetCount();
  }

  items(): Fruit[] {
    return [...this.basket.weights.keys()].map((key) => new Fruit(key, this.basket));
  }

  find(key: string): Fruit | undefined {
    return this.items().find((each) => each.Name === key);
  }
}

class Basket extends HostObject {
  readonly weights = new Map([
    ["apple", 150],
    ["pear", 180],
  ]);

  get Fruits(): Fruits {
    return new Fruits(this);
  }
}

/** Paths 1 to 3 are the basket, its fruits and the fruit of the key; 4 and on are the test's. */
function batch(key: string, actions: Partial<Action>[], paths: Partial<ObjectPath>[] = []) {
  const all: Partial<ObjectPath>[] = [
    { ObjectPathType: PathType.Root },
    { ObjectPathType: PathType.Property, Name: "Fruits", ParentObjectPathId: 1 },
    {
      ObjectPathType: PathType.Indexer,
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: [key] },
    },
    ...paths,
  ];
  return {
    Actions: actions.map((each, index) => ({ Id: index + 1, Name: "", ObjectPathId: 3, ...each })),
    ObjectPaths: Object.fromEntries(
      all.map((each, index) => [index + 1, { Id: index + 1, Name: "", ...each }])
    ),
  } as Parameters<Dispatcher["execute"]>[0];
}

const load = (...select: string[]) => ({
  ActionType: ActionType.Query,
  QueryInfo: { Select: select },
});
const call = (name: string, ...args: unknown[]) => ({
  ActionType: ActionType.Method,
  Name: name,
  ArgumentInfo: { Arguments: args },
});
const set = (name: string, value: unknown) => ({
  ActionType: ActionType.SetProperty,
  Name: name,
  ArgumentInfo: { Arguments: [value] },
});

let dispatcher: Dispatcher;
const beforeRead = jest.fn(async () => {});
const afterBatch = jest.fn();

beforeEach(() => {
  jest.clearAllMocks();
  dispatcher = new Dispatcher({ root: new Basket(), beforeRead, afterBatch });
});

async function values(...given: Parameters<typeof batch>): Promise<unknown[]> {
  const answer = await dispatcher.execute(batch(...given));
  if (answer.Error) throw new Error(answer.Error.Message);
  return answer.Results.map(({ Value }) => Value);
}

async function failure(...given: Parameters<typeof batch>) {
  const { Error: error, Results } = await dispatcher.execute(batch(...given));
  return { ...error, results: Results.length };
}

describe("objects and properties", () => {
  it("are read by name, deeply, and all the simple ones where none is named", async () => {
    expect(await values("pear", [load("weight"), load(), load("*"), load("fruits/name")])).toEqual([
      { Weight: 180 },
      { Name: "pear", Weight: 180 },
      { Name: "pear", Weight: 180 },
      {
        Fruits: {
          _Items: [
            { _Id: "apple", Name: "apple" },
            { _Id: "pear", Name: "pear" },
          ],
        },
      },
    ]);
  });

  it("of a collection are its own or its items'", async () => {
    const ofFruits = { ObjectPathId: 2 };
    expect(await values("", [{ ...ofFruits, ...load("total", "weight") }])).toEqual([
      {
        Total: 2,
        _Items: [
          { _Id: "apple", Weight: 150 },
          { _Id: "pear", Weight: 180 },
        ],
      },
    ]);
  });

  it("are set, and read after the writes before", async () => {
    expect(await values("pear", [set("Weight", 200), load("weight")])).toEqual([
      null,
      { Weight: 200 },
    ]);
    expect(beforeRead).toHaveBeenCalledTimes(1);
    expect(afterBatch).toHaveBeenCalledTimes(1);
  });

  it("take other objects of the batch as arguments", async () => {
    const apple = {
      ObjectPathType: PathType.Indexer,
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["apple"] },
    };
    const compare = {
      ...call("Compare"),
      ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] },
    };
    expect(await values("pear", [compare], [apple])).toEqual([30]);
  });

  it("are found again by the reference that was asked for, until it is given back", async () => {
    const [reference] = (await values("pear", [call("_KeepReference")])) as {
      _ReferenceId: string;
    }[];
    const kept = { ObjectPathType: PathType.ReferenceId, Name: reference!._ReferenceId };
    const of4 = { ObjectPathId: 4 };
    expect(await values("", [{ ...of4, ...load("name") }], [kept])).toEqual([{ Name: "pear" }]);
    await values("", [{ ...of4, ...call("_RemoveReference") }], [kept]);
    expect(await failure("", [{ ...of4, ...load("name") }], [kept])).toMatchObject({
      Code: "InvalidReference",
    });
  });
});

describe("null objects", () => {
  const missing = {
    ObjectPathType: PathType.Method,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["plum"] },
  };
  const of4 = { ObjectPathId: 4 };

  it("answer null, and so does what is asked of them", async () => {
    const fruits = {
      ObjectPathType: PathType.Property,
      Name: "Fruits",
      ParentObjectPathId: 4,
    };
    const actions = [
      { ...of4, ActionType: ActionType.Instantiate },
      { ...of4, ...load("name") },
      { ObjectPathId: 5, ...load("name") },
    ];
    expect(await values("", actions, [missing, fruits])).toEqual([null, null, null]);
  });

  it("cannot be changed", async () => {
    expect(await failure("", [{ ...of4, ...set("Weight", 1) }], [missing])).toMatchObject({
      Code: "ItemNotFound",
    });
  });
});

describe("errors", () => {
  it("stop the batch and name the action, the member and the reason", async () => {
    expect(
      await failure("pear", [load("name"), set("Weight", -1), set("Weight", 1)])
    ).toMatchObject({
      Code: "InvalidArgument",
      Location: "Fruit.weight",
      ActionIndex: 1,
      HttpStatusCode: 400,
      results: 1,
    });
    expect(await values("pear", [load("weight")])).toEqual([{ Weight: 180 }]);
  });

  it("of the host's own are answered too, since the client would send the batch again", async () => {
    expect(await failure("pear", [call("Peel")])).toMatchObject({
      Code: "GeneralException",
      Message: "TypeError: no knife",
    });
    beforeRead.mockRejectedValueOnce(new Error("calculation failed"));
    expect(await failure("pear", [load("name")])).toMatchObject({ Code: "GeneralException" });
  });

  it.each([
    [call("Slice"), "Fruit.slice"],
    [call("eat"), "Fruit.eat"],
    [call("constructor"), "Fruit.constructor"],
    [set("Colour", "red"), "Fruit.colour"],
    [call("Weight"), "Fruit.weight"],
    [load("colour"), "Fruit.Colour"],
  ])("name what the host lacks: %j", async (action, member) => {
    const error = await failure("pear", [action]);
    expect(error).toMatchObject({ Code: "ApiNotFound" });
    expect(error.Message).toContain(member);
  });

  it("refuse to set what can only be read", async () => {
    expect(await failure("pear", [set("Name", "plum")])).toMatchObject({
      Code: "InvalidOperation",
    });
  });

  it("say that an item is not there", async () => {
    expect(await failure("plum", [load("name")])).toMatchObject({ Code: "ItemNotFound" });
  });
});
