// `npm start`: opens Excel with the add-in from this folder.
import { spawnSync } from "node:child_process";

if (["win32", "darwin"].includes(process.platform)) {
  const command = "npx --yes office-addin-debugging@7.0.0 start manifest.xml desktop";
  process.exitCode = spawnSync(command, { shell: true, stdio: "inherit" }).status ?? 1;
} else {
  console.error(
    "Excel finns bara på Windows och Mac: kör npm run preview här. " +
      "(Excel runs on Windows and Mac only: use npm run preview here.)"
  );
  process.exitCode = 1;
}
