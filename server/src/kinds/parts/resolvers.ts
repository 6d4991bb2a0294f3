import type { NodeDocument } from "../kind.ts";
import { type Setting, stringsOf, writtenSetting } from "../setting.ts";
import { normalizePath } from "./imports.ts";

/**
 * The name servers of a resolver's file, in their order; undefined where the node's copy does not have the file, or nobody can
 * tell what it says. Sources: resolv.conf(5); kubernetes pkg/kubelet/network/dns/dns.go, parseResolvConf.
 */
export function nameServersOf(documents: readonly NodeDocument[], path: string): Setting<string>[] | undefined {
	const wanted = normalizePath(path);
	const document = documents.find(({ kind, document: { file } }) => kind.id === "resolver" && file.path === wanted)?.document;
	if (!document || document.file.absent || document.uncertain) return undefined;
	return stringsOf(document.root)?.flatMap(({ value, index, span }) => {
		const [keyword, address] = value.split(/[ \t]+/);
		return keyword === "nameserver" && address ? [writtenSetting(document, [index], address, span, { name: keyword })] : [];
	});
}
