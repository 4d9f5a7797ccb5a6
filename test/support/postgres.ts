import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const FOLDER = "/usr/lib/postgresql";
const SUPER_USER = "postgres";
/** Between two questions whether the server answers. */
const PAUSE = 50;

function programs(): string | null {
  const own = process.env["POSTGRES_BIN"];
  if (own) return own;
  if (!fs.existsSync(FOLDER)) return null;
  const [latest] = fs.readdirSync(FOLDER).sort((a, b) => Number(b) - Number(a));
  return latest === undefined ? null : path.join(FOLDER, latest, "bin");
}

const bin = programs();

/** A group of tests that needs PostgreSQL: left out, by name, where there is none, unless it is CI. */
export function describeWithPostgres(title: string, tests: () => void): void {
  if (bin !== null || process.env["CI"] === "true") return describe(title, tests);
  describe.skip(`${title} (not run: no PostgreSQL found; set POSTGRES_BIN to its programs)`, tests);
}

/** A server with a folder of its own that listens to nothing but a socket in it. */
export class Postgres {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess
  ) {}

  static async open(): Promise<Postgres> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "natlakare-pg-"));
    const user = ownUser();
    if (user) fs.chownSync(folder, user.uid, user.gid);
    const data = path.join(folder, "data");
    const settings = ["-D", data, "-U", SUPER_USER, "-A", "trust", "-E", "UTF8", "--no-sync"];
    execFileSync(program("initdb"), [...settings, "--locale=C.UTF-8"], {
      ...user,
      stdio: "pipe",
      cwd: folder,
    });
    const quick = ["-c", "fsync=off", "-c", "listen_addresses="];
    const server = spawn(program("postgres"), ["-D", data, "-k", folder, ...quick], {
      ...user,
      stdio: "ignore",
      cwd: folder,
    });
    const opened = new Postgres(folder, server);
    while (!opened.answers()) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return opened;
  }

  /** Runs statements in a database of that name, which is made where it is missing. @returns rows of the last one */
  run(database: string, text: string): readonly (readonly string[])[] {
    const out = this.ask(database, text);
    return out === "" ? [] : out.split("\n").map((row) => row.split("\t"));
  }

  make(database: string): void {
    this.ask(SUPER_USER, `CREATE DATABASE ${database}`);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    this.server.kill("SIGINT");
    await ended;
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private answers(): boolean {
    try {
      execFileSync(program("pg_isready"), ["-h", this.folder], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  }

  private ask(database: string, input: string): string {
    const way = ["-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1"];
    const to = ["-h", this.folder, "-U", SUPER_USER, "-d", database];
    const out = execFileSync(program("psql"), [...way, ...to], {
      input,
      maxBuffer: 1 << 28,
      encoding: "utf8",
    });
    return out.replace(/\n$/, "");
  }
}

function program(name: string): string {
  return bin === null ? name : path.join(bin, name);
}

/** The server refuses to run as root. */
function ownUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number =>
    Number(execFileSync("id", [flag, SUPER_USER], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
