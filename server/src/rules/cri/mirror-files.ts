import type { RegistryClash } from "../../kinds/parts/registry.ts";
import type { Spot } from "../../kinds/setting.ts";
import type { Data } from "../../syntax/data.ts";
import type { Change } from "../rule.ts";

/**
 * The hosts.toml files that say what old mirrors said; `*` is the folder `_default`. Undefined for what has no such form, and
 * where one of the files is there already: nobody can tell which of the two is meant.
 */
export function mirrorFiles(
	mirrors: RegistryClash["mirrors"],
	folder: string,
	beside: Spot,
	existing: readonly string[],
): Change[] | undefined {
	if (!mirrors || mirrors.length === 0) return undefined;
	const files = mirrors.map(({ host, endpoints }) => ({
		type: "create" as const,
		path: `${folder.replace(/^\/+/, "")}/${host === "*" ? "_default" : host}/hosts.toml`,
		format: "toml" as const,
		value: hostsData(host, endpoints),
		beside,
	}));
	return files.some(({ path }) => existing.includes(path)) ? undefined : files;
}

/** `server` is what containerd asks when every mirror fails: the registry itself, as before. */
function hostsData(host: string, endpoints: readonly string[]): Data {
	const upstream = host === "docker.io" ? "https://registry-1.docker.io" : withScheme(host);
	const hosts = Object.fromEntries(endpoints.map((endpoint) => [withScheme(endpoint), capabilities(endpoint)]));
	return host === "*" ? { host: hosts } : { server: upstream, host: hosts };
}

/** `/v2` is put behind a path in hosts.toml, but was not in mirrors. */
function capabilities(endpoint: string): Data {
	const path = /^(?:https?:\/\/)?[^/]*(\/.*)?$/.exec(endpoint)?.[1]?.replace(/\/+$/, "") ?? "";
	const all = { capabilities: ["pull", "resolve"] };
	return path === "" || path === "/v2" ? all : { ...all, override_path: true };
}

/** Without a scheme containerd takes https, but not for the machine itself. */
function withScheme(endpoint: string): string {
	if (/^https?:\/\//.test(endpoint)) return endpoint;
	return `${/^(?:localhost|127\.)/.test(endpoint) ? "http" : "https"}://${endpoint}`;
}
