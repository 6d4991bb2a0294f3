import { test } from "node:test";
import fc from "fast-check";
import type { Data, DataChange } from "../../server/src/syntax/data.ts";
import { toData } from "../../server/src/syntax/data.ts";
import { json } from "../../server/src/syntax/json.ts";
import type { Path } from "../../server/src/syntax/tree.ts";
import { assertFew, mutated, pick, placesOf, spansAreSound, type Tally, tryChange } from "./edit-law.ts";

const RUNS = 300;

const fixtures = [
	'{\n  "exec-opts": ["native.cgroupdriver=systemd"],\n  "log-driver": "json-file",\n  "log-opts": {\n    "max-size": "100m",\n    "max-file": "3"\n  },\n  "storage-driver": "overlay2"\n}\n',
	'{\r\n\t"debug": false,\r\n\t"registry-mirrors": [\r\n\t\t"https://mirror.example.com",\r\n\t\t"https://other.example.com"\r\n\t],\r\n\t"default-address-pools": [{"base": "172.30.0.0/16", "size": 24}]\r\n}\r\n',
	'{"hosts": ["unix:///var/run/docker.sock", "tcp://127.0.0.1:2375"], "runtimes": {"nvidia": {"path": "nvidia-container-runtime", "runtimeArgs": []}}}',
	'// why\n{\n    "live-restore": true, // keep\n    /* two\n       lines */\n    "max-concurrent-downloads": 10,\n    "dns": [\n        "10.0.0.2", # first\n        "10.0.0.3"\n    ]\n}',
];

const keys = fc.oneof(
	fc.constantFrom("exec-opts", "log-opts", "debug", "a", "b", "max-size"),
	fc.string({ maxLength: 6 }),
	fc.constantFrom("__proto__", 'q"t', "x”y", "//"),
);
const scalars: fc.Arbitrary<Data> = fc.oneof(
	fc.string({ maxLength: 8 }),
	fc.constantFrom("“smart”", "a\\b", "# no", "//no", "\u2028"),
	fc.integer(),
	fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n }).filter((n) => n > 2n ** 53n || n < -(2n ** 53n)),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.constant(null),
);
const { data } = fc.letrec<{ data: Data; list: Data; table: Data }>((tie) => ({
	data: fc.oneof({ maxDepth: 3 }, scalars, tie("list"), tie("table")),
	list: fc.array(tie("data"), { maxLength: 4 }),
	table: fc.dictionary(keys, tie("data"), { maxKeys: 4, noNullPrototype: true }).map((table) => ({ ...table })),
}));
const tables = fc.dictionary(keys, data, { maxKeys: 5 }).map((table): Data => ({ ...table }));

/** Writes data with a random layout: lines, indentation, blanks and comments change from place to place. */
function written(value: Data, random: () => number, eol: string, indent: string, unit: string): string {
	const chance = (of: number) => random() % of === 0;
	if (typeof value !== "object" || value === null) return typeof value === "string" ? JSON.stringify(value) : String(value);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	const flat = chance(3);
	const inner = indent + unit;
	const colon = chance(4) ? ":" : ": ";
	const comment = () => (chance(12) ? ` ${flat || chance(2) ? "/* c */" : `// c${eol}${inner}`} ` : "");
	const parts = Array.isArray(value)
		? value.map((item) => comment() + written(item, random, eol, inner, unit))
		: Object.entries(value).map(
				([key, item]) => `${comment()}${JSON.stringify(key)}${colon}${comment()}${written(item, random, eol, inner, unit)}`,
			);
	if (parts.length === 0) return chance(4) ? `${open}${comment()}${close}` : `${open}${close}`;
	if (flat) return open + parts.join(chance(3) ? "," : ", ") + close;
	return `${open}${eol}${parts.map((part) => inner + part).join(`${comment()},${comment()}${eol}`)}${comment()}${eol}${indent}${close}`;
}

const texts = fc
	.tuple(tables, fc.infiniteStream(fc.nat()), fc.constantFrom("\n", "\r\n"), fc.constantFrom("  ", "\t", "    ", ""))
	.map(([value, stream, eol, unit]) => written(value, () => stream.next().value ?? 0, eol, "", unit));

const mutants = mutated(fixtures, ['"', ",", "{", "}", "[", "]", ":", "“", "x", "#", "// c\n", " ", "\\", "1"]);

type Make = (data: Data, random: number, value: Data, key: string) => DataChange | undefined;

const isList = (value: Data): value is Data[] => Array.isArray(value);

const ops: Record<string, Make> = {
	"set what is written": (data, random, value) => {
		const path = pick(placesOf(data).slice(1), random);
		return path && { op: "set", path, value };
	},
	"set what is missing": (data, random, value, key) => {
		const path = pick(tablesIn(data), random) ?? [];
		return { op: "set", path: random % 3 === 0 ? [...path, key, "new"] : [...path, key], value };
	},
	remove: (data, random) => {
		const path = pick(placesOf(data).slice(1), random);
		return path && { op: "remove", path };
	},
	insert: (data, random, value) => {
		const lists = placesOf(data).filter((path) => isList(at(data, path)));
		const path = pick(lists, random);
		const list = path && at(data, path);
		return path && Array.isArray(list) ? { op: "insert", path, index: random % (list.length + 1), value } : undefined;
	},
	move: (data, random, _, key) => {
		const from = pick(placesOf(data).slice(1), random);
		const to = pick(tablesIn(data), random >> 3);
		return from && to && { op: "move", from, to: [...to, key] };
	},
};

function at(data: Data, path: Path): Data {
	return path.reduce<Data>(
		(now, step) => (isList(now) ? (now[Number(step)] ?? null) : ((now as { [key: string]: Data })[step] ?? null)),
		data,
	);
}

const tablesIn = (data: Data): Path[] =>
	placesOf(data).filter((path) => {
		const value = at(data, path);
		return typeof value === "object" && value !== null && !isList(value);
	});

const dataOf = (text: string): Data => {
	const root = json.parse(text).documents[0]?.root;
	return root ? toData(root) : null;
};

for (const [name, make] of Object.entries(ops)) {
	const run = (source: fc.Arbitrary<string>, most: number, options: fc.Parameters<unknown>) => {
		const tally: Tally = { kept: 0, refused: 0, broken: 0 };
		fc.assert(
			fc.property(source, fc.nat(), data, keys, (text, random, value, key) => {
				const change = make(dataOf(text), random, value, key);
				if (change) tryChange(json, text, change, tally, () => false);
			}),
			options,
		);
		assertFew(tally, most);
	};
	test(`${name}: random texts keep the law`, () => run(texts, 0, { numRuns: RUNS }));
	// a share is only steady with one seed
	test(`${name}: broken texts keep the law or are left alone`, () => run(mutants, 0.02, { numRuns: 1000, seed: 7 }));
}

test("a reading never throws, and its spans lie inside the text", () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), mutants, texts), (text) => spansAreSound(json, text)),
		{ numRuns: RUNS },
	);
});
