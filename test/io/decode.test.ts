import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decode } from "../../server/src/io/decode.ts";

const of = (bytes: Uint8Array | string) => decode("x", typeof bytes === "string" ? Buffer.from(bytes) : bytes);

describe("bytes as a text", () => {
	it("are UTF-8, every byte of which comes back", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
				const file = of(text);
				if (file.absent === undefined && !file.bytes.bom?.startsWith("utf-16"))
					assert.deepEqual([...Buffer.from(file.text)], [...Buffer.from(text)]);
			}),
		);
		assert.deepEqual(of("a\r\nb\n"), { path: "x", text: "a\r\nb\n", bytes: {} });
		assert.deepEqual(of(""), { path: "x", text: "", bytes: {} });
	});

	it("keep their byte order mark in the text, and say that there is one", () => {
		assert.deepEqual(of("\uFEFFa"), { path: "x", text: "\uFEFFa", bytes: { bom: "utf-8" } });
		assert.deepEqual(of("a\uFEFF").bytes, {});
	});

	it("may be UTF-16 where a mark says so", () => {
		const little = Buffer.from("\uFEFFaé日", "utf16le");
		assert.deepEqual(of(little), { path: "x", text: "aé日", bytes: { bom: "utf-16le" } });
		assert.deepEqual(of(little.swap16()), { path: "x", text: "aé日", bytes: { bom: "utf-16be" } });
		assert.doesNotThrow(() => of(Uint8Array.of(0xff, 0xfe, 0x61)));
	});

	it("that are not UTF-8 are told by their places in the text", () => {
		const file = of(Uint8Array.of(0x61, 0xff, 0x62, 0xc3));
		assert.deepEqual([file.text, file.bytes.invalid], ["a\uFFFDb\uFFFD", [1, 3]]);
		assert.equal(of("a\uFFFDb").bytes.invalid, undefined, "a written U+FFFD is no fault");
		assert.equal(of(new Uint8Array(5000).fill(0xe9)).bytes.invalid?.length, 100, "a hundred are enough");
		assert.equal(of(Buffer.from("\uFEFFa\xFF", "latin1")).bytes.bom, undefined);
		assert.deepEqual(of(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff)).bytes, { bom: "utf-8", invalid: [1] });
	});

	it("are no text where many of them are control characters", () => {
		assert.deepEqual(of(new Uint8Array(100)), { path: "x", text: "", bytes: {}, absent: "binary" });
		assert.equal(of(Buffer.from("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0", "latin1")).absent, "binary");
		assert.equal(of(`a = "\0"${" ".repeat(20)}`).absent, undefined, "a single one is a fault of a text");
		assert.equal(of(`\t\n\f\v\r\u001B[31m${"\t".repeat(50)}`).absent, undefined);
	});

	it("never throw", () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assert.equal(of(bytes).path, "x")));
	});
});
