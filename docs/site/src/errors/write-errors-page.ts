import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspace } from "../workspace.ts";
import { ERRORS_PAGE, errorsPage } from "./errors-page.ts";

writeFileSync(join(workspace, ERRORS_PAGE), errorsPage());
process.stdout.write(`wrote ${ERRORS_PAGE}\n`);
