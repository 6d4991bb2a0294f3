import type { Keys } from "../keys.ts";

/**
 * containerd's hosts.toml, one for each registry below `config_path`. Keys at the root speak of `server`.
 * Source: containerd remotes/docker/config/hosts.go (1.x), core/remotes/docker/config/hosts.go (2.x).
 */
export const hostsKeys = {
	server: { type: "string", since: "1.4", note: "asked last; absent: the registry itself" },
	host: { type: "table", since: "1.4", note: "one table per URL, asked in the order of the file" },
	capabilities: {
		type: "list<string>",
		default: {
			byRelease: [
				{ since: "1.4", value: ["pull", "resolve", "push"] },
				{ since: "2.2", value: ["pull", "resolve", "push", "referrers"] },
			],
		},
		values: ["pull", "resolve", "push", "referrers"],
		since: "1.4",
		note: "in any case; referrers since 2.2, another value makes the whole file unread",
	},
	ca: { type: "any", since: "1.4", note: "a path or a list of paths, from the folder of the file" },
	client: { type: "any", since: "1.4", note: "a path, a list of paths, or a list of [certificate, key]" },
	skip_verify: { type: "boolean", since: "1.4" },
	header: { type: "map<any>", since: "1.4", note: "each a text or a list of texts" },
	override_path: { type: "boolean", default: false, since: "1.6", note: "true: /v2 is not added to the URL" },
	dial_timeout: { type: "duration", default: "30s", since: "2.0.7" },
	proxy: { type: "string", since: "2.4", note: "a URL without a path; instead of the proxy of the environment" },
	"host.*.capabilities": {
		type: "list<string>",
		default: {
			byRelease: [
				{ since: "1.4", value: ["pull", "resolve", "push"] },
				{ since: "2.2", value: ["pull", "resolve", "push", "referrers"] },
			],
		},
		values: ["pull", "resolve", "push", "referrers"],
		since: "1.4",
		note: "in any case; referrers since 2.2, another value makes the whole file unread",
	},
	"host.*.ca": { type: "any", since: "1.4", note: "a path or a list of paths, from the folder of the file" },
	"host.*.client": { type: "any", since: "1.4", note: "a path, a list of paths, or a list of [certificate, key]" },
	"host.*.skip_verify": { type: "boolean", since: "1.4" },
	"host.*.header": { type: "map<any>", since: "1.4", note: "each a text or a list of texts" },
	"host.*.override_path": { type: "boolean", default: false, since: "1.6", note: "true: /v2 is not added to the URL" },
	"host.*.dial_timeout": { type: "duration", default: "30s", since: "2.0.7" },
	"host.*.proxy": { type: "string", since: "2.4", note: "a URL without a path; instead of the proxy of the environment" },
	"host.*.rewrite.*": { type: "string", note: "k3s and RKE2 only" },
} as const satisfies Keys;
