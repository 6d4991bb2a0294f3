import type { Keys } from "../keys.ts";
import { idleServiceKeys, serverPluginKeys } from "./containerd-services.ts";
import { modernKeys } from "./containerd-v3.ts";

/** containerd's config.toml of version 4: the listening services are plugins. Read by 2.3 and later. */
export const containerdV4Keys = {
	...modernKeys,
	...idleServiceKeys,
	...serverPluginKeys,
	version: { type: "integer", values: ["4"], since: "1.3" },
} as const satisfies Keys;
