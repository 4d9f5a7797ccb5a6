import { createStore, type Store } from "./store";

const KEY = "natlakarkalkyl.begun";

/** Whether whoever uses this browser has begun, or does not want to be told how. */
export const beginnersSeen: Store<boolean> = remembered();

/** Where the browser keeps nothing it is known as long as the page lives. */
function remembered(): Store<boolean> {
  const store = createStore(read());
  return {
    ...store,
    set: (next) => {
      store.set(next);
      write(next);
    },
  };
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function write(isSeen: boolean): void {
  try {
    if (isSeen) localStorage.setItem(KEY, "yes");
    else localStorage.removeItem(KEY);
  } catch {
    // The browser keeps nothing for this page.
  }
}
