import type { Keys } from "../keys.ts";

/**
 * containers' registries.conf, which CRI-O reads. Source: containers/image pkg/sysregistriesv2.
 * The `registries` table is version 1 of the format; a file has either that or the rest.
 */
export const registriesKeys = {
	"unqualified-search-registries": { type: "list<string>", default: [], note: "hosts, with a port or not; no scheme, no path" },
	"short-name-mode": {
		type: "string",
		default: "permissive",
		values: ["enforcing", "permissive", "disabled"],
		note: "CRI-O does not read it; its own setting is short_name_mode, since 1.34",
	},
	"credential-helpers": { type: "list<string>", default: ["containers-auth.json"] },
	"additional-layer-store-auth-helper": { type: "string", default: "" },
	aliases: { type: "map<string>", note: "short name to full repository, without tag or digest" },
	"registry.[].prefix": { type: "string", note: "default: location; *.example.com stands for its subdomains" },
	"registry.[].location": { type: "string", note: "no scheme" },
	"registry.[].insecure": { type: "boolean", default: false },
	"registry.[].blocked": { type: "boolean", default: false },
	"registry.[].mirror-by-digest-only": { type: "boolean", default: false, note: "not together with a mirror's pull-from-mirror" },
	"registry.[].mirror.[].location": { type: "string", note: "required" },
	"registry.[].mirror.[].insecure": { type: "boolean", default: false },
	"registry.[].mirror.[].pull-from-mirror": { type: "string", default: "all", values: ["all", "digest-only", "tag-only"] },
	"registries.search.registries": { type: "list<string>", note: "version 1 of the format; not together with [[registry]]" },
	"registries.insecure.registries": { type: "list<string>", note: "version 1 of the format; not together with [[registry]]" },
	"registries.block.registries": { type: "list<string>", note: "version 1 of the format; not together with [[registry]]" },
} as const satisfies Keys;
