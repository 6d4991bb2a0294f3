import type { RegistryClash } from "../../kinds/parts/registry.ts";
import type { Spot } from "../../kinds/setting.ts";
import type { Data } from "../../syntax/data.ts";
import type { Change } from "../rule.ts";

/** The hosts.toml files that say what old mirrors said; `*` is the folder `_default`. Undefined for what has no such form. */
export function mirrorFiles(mirrors: RegistryClash["mirrors"], folder: string, beside: Spot): Change[] | undefined {
	if (!mirrors || mirrors.length === 0) return undefined;
	return mirrors.map(({ host, endpoints }) => ({
		type: "create" as const,
		path: `${folder.replace(/^\/+/, "")}/${host === "*" ? "_default" : host}/hosts.toml`,
		format: "toml" as const,
		value: hostsData(host, endpoints),
		beside,
	}));
}

/** `server` is what containerd asks when every mirror fails: the registry itself, as before. */
function hostsData(host: string, endpoints: readonly string[]): Data {
	const upstream = host === "docker.io" ? "https://registry-1.docker.io" : `https://${host}`;
	const hosts = Object.fromEntries(endpoints.map((endpoint) => [withScheme(endpoint), { capabilities: ["pull", "resolve"] }]));
	return host === "*" ? { host: hosts } : { server: upstream, host: hosts };
}

const withScheme = (endpoint: string): string => (/^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`);
