/** Addresses and networks as Go's `net` package reads them. */

/** Whether a text is an IPv4 or IPv6 address, without port and prefix. */
export const isAddress = (text: string): boolean => bytesOf(text) !== undefined;

/** Whether a text is an address of the machine itself: 127.0.0.0/8 or ::1. */
export function isLoopback(text: string): boolean {
	const bytes = bytesOf(text);
	return bytes?.length === 4 ? bytes[0] === 127 : bytes?.every((byte, i) => byte === (i === 15 ? 1 : 0)) === true;
}

/** A network written `address/prefix`; undefined where it is none. */
export function networkOf(text: string): { readonly prefix: number; readonly isNetworkItself: boolean } | undefined {
	const [, address = "", digits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
	const bytes = bytesOf(address);
	const prefix = Number(digits);
	if (!bytes || digits === "" || prefix > bytes.length * 8) return undefined;
	const hostBits = bytes.flatMap((byte) => [...byte.toString(2).padStart(8, "0")]).slice(prefix);
	return { prefix, isNetworkItself: hostBits.length > 1 && hostBits.every((bit) => bit === "0") };
}

function bytesOf(text: string): readonly number[] | undefined {
	return text.includes(":") ? bytesOfV6(text) : bytesOfV4(text);
}

function bytesOfV4(text: string): number[] | undefined {
	const parts = text.split(".");
	return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
		? parts.map(Number)
		: undefined;
}

function bytesOfV6(text: string): number[] | undefined {
	const halves = text.replace(/%[^/]*$/, "").split("::");
	if (halves.length > 2) return undefined;
	const [head, tail] = halves.map(groupsOf);
	if (!head || (halves.length === 2 && !tail)) return undefined;
	const missing = 16 - head.length - (tail?.length ?? 0);
	if (tail ? missing < 2 : missing !== 0) return undefined;
	return [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
}

/** The bytes of groups with colons between them; the last one may be an IPv4 address. */
function groupsOf(text: string): number[] | undefined {
	if (text === "") return [];
	const groups = text.split(":");
	const bytes: number[] = [];
	for (const [i, group] of groups.entries()) {
		const v4 = i === groups.length - 1 ? bytesOfV4(group) : undefined;
		if (v4) bytes.push(...v4);
		else if (/^[\da-f]{1,4}$/i.test(group)) bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255);
		else return undefined;
	}
	return bytes;
}
