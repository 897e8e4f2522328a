/** From files of older versions to those of newer ones. */

export { type Upgraded, UpgradeError, type UpgradeErrorCode, type UpgradeOptions, upgrade } from "./upgrade.ts";
export type { UpgradeChange } from "./upgrade-log.ts";
