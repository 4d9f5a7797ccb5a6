import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";

const PROGRAM = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(
  (place) => fs.existsSync(place)
);

/** A group of tests that needs nginx: left out, by name, where there is none, unless it is CI. */
export function describeWithNginx(title: string, tests: () => void): void {
  if (PROGRAM || process.env["CI"] === "true") return describe(title, tests);
  describe.skip(`${title} (not run: no nginx found)`, tests);
}

export interface Nginx {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const CONF = path.join(process.cwd(), "deploy/nginx");

/** Serves folders by the configuration that ships. @param roots folder by path of the location */
export async function startNginx(roots: ReadonlyMap<string, string>): Promise<Nginx> {
  if (!PROGRAM) throw new Error("No nginx found.");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "nginx-"));
  const socket = path.join(folder, "free");
  const port = await freePort();
  const locations = [...roots].map(
    ([location, root]) =>
      `location ${location} { root ${root}; include ${CONF}/natlakarkalkyl.conf; }`
  );
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`
  );
  const conf = path.join(folder, "nginx.conf");
  fs.writeFileSync(
    conf,
    [
      // As root its workers would be somebody else, who may not read the files of this one.
      process.getuid?.() === 0 ? "user root;" : "",
      `daemon off; pid ${socket}.pid; error_log stderr; events {}`,
      `http { access_log off; ${temporary.join(" ")} include ${CONF}/natlakarkalkyl-maps.conf;`,
      `server { listen 127.0.0.1:${port}; server_tokens off; ${locations.join("\n")} } }`,
    ].join("\n")
  );
  execFileSync(PROGRAM, ["-t", "-q", "-p", folder, "-c", conf], { stdio: "pipe" });
  const server = spawn(PROGRAM, ["-p", folder, "-c", conf], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswered(address, server);
  return {
    address,
    close: async () => {
      const isGone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGQUIT");
      await isGone;
      fs.rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = http.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (typeof address !== "object" || !address) return reject(new Error("No free port."));
      probe.close(() => resolve(address.port));
    });
  });
}

async function untilAnswered(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}.`);
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
