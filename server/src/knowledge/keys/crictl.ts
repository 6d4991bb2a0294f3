import type { Keys } from "../keys.ts";

/** /etc/crictl.yaml. Any other key stops crictl. Source: cri-tools pkg/common/file.go. */
export const crictlKeys = {
	"runtime-endpoint": { type: "string", note: "absent: the known sockets are tried in turn" },
	"image-endpoint": { type: "string", note: "absent: runtime-endpoint" },
	timeout: { type: "integer", default: 2, note: "seconds; no unit; 0 or less: 2" },
	debug: { type: "boolean", default: false },
	"pull-image-on-create": { type: "boolean", default: false },
	"disable-pull-on-run": { type: "boolean", default: false },
	"max-retries": { type: "integer", default: 3, since: "1.36.1" },
} as const satisfies Keys;
