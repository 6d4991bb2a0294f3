import { isUtf8 } from "node:buffer";
import type { SourceFile } from "../base/file.ts";

/** More NUL and control bytes than this share of the first bytes, and it is no text. */
const BINARY_SHARE = 0.1;
const SAMPLE = 8192;

/** Bytes to text, with what only the bytes show. Never throws. */
export function decode(path: string, bytes: Uint8Array): SourceFile {
	const utf16 =
		bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
	if (utf16) return { path, text: new TextDecoder(utf16).decode(bytes), bytes: { bom: utf16 } };
	if (isBinary(bytes)) return { path, text: "", bytes: {}, absent: "binary" };
	const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? ({ bom: "utf-8" } as const) : {};
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	if (isUtf8(bytes)) return { path, text, bytes: bom };
	return { path, text, bytes: { ...bom, invalid: offsetsOf(text, "\uFFFD") } };
}

function isBinary(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, SAMPLE);
	let control = 0;
	for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
	return control > sample.length * BINARY_SHARE;
}

function offsetsOf(text: string, character: string): number[] {
	const offsets: number[] = [];
	for (let at = text.indexOf(character); at >= 0 && offsets.length < 100; at = text.indexOf(character, at + 1)) offsets.push(at);
	return offsets;
}
