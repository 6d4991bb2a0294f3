import { describe, test } from "node:test";
import fc from "fast-check";
import { type Data, type DataChange, toData } from "../../server/src/syntax/data.ts";
import type { Format } from "../../server/src/syntax/format.ts";
import { env, lines, modules, sysctl, unit } from "../../server/src/syntax/lines.ts";
import type { Path } from "../../server/src/syntax/tree.ts";
import { assertFew, mutated, pick, placesOf, spansAreSound, type Tally, tryChange } from "./edit-law.ts";

const RUNS = 300;

const word = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom("--v=2", "--node-ip=10.0.0.1", "/usr/bin/kubelet", "$KUBELET_EXTRA_ARGS", "A=b", "--x=", "-"),
	},
	fc.constantFrom(
		"two words",
		"",
		"it's",
		'say "hi"',
		"C:\\dir",
		"#no",
		";",
		"a\tb",
		"“pair”",
		"“a pair”",
		"\\",
		"–",
		"%i",
		"$X,$Y",
		"\u00a0",
	),
	fc.string({ maxLength: 8 }).filter((text) => !/[“”„‟‘’‚‛\r\n\0]/.test(text)),
);
const unitWord = fc.oneof(word, fc.constantFrom("two\nlines", "\u0007", "\r"));
const words = fc.array(word, { maxLength: 4 });
const envKey = fc.constantFrom("KUBELET_EXTRA_ARGS", "KUBELET_KUBEADM_ARGS", "A", "B_2", "_c");
const unitKey = fc.constantFrom("ExecStart", "Environment", "EnvironmentFile", "Restart", "X-Own");
const section = fc.constantFrom("Service", "Unit", "Install", "X-Mine");
const sysctlKey = fc.constantFrom("net.ipv4.ip_forward", "vm.swappiness", "net/bridge/bridge-nf-call-iptables", "kernel.panic");
const sysctlValue = fc.oneof(
	fc.constantFrom("1", "0", "", "4096 87380 6291456"),
	fc.string({ maxLength: 6 }).map((text) => text.trim()),
);
const moduleName = fc.constantFrom("overlay", "br_netfilter", "ip_vs", "nf_conntrack", "x=1");

const statement = fc.constantFrom(
	"nameserver 127.0.0.53",
	"/swapfile none swap sw 0 0",
	"UUID=0f3-9a\t/  ext4 errors=remount-ro 0 1",
	"options edns0 # no comment",
	"x",
);

const plainWord = fc.stringMatching(/^[-=/.\w$:{},]{1,12}$/);
const quotedWord = fc.tuple(fc.constantFrom('"', "'"), fc.stringMatching(/^[-=/.\w $:]{0,12}$/)).map(([q, text]) => q + text + q);

/** Files in a random hand: several keys of one name, quotes, continued lines, comments, blanks. */
const texts: Record<string, fc.Arbitrary<string>> = {
	env: file(
		fc
			.tuple(
				envKey,
				fc.constantFrom("=", " = ", "= "),
				fc.array(plainWord, { maxLength: 4 }),
				fc.constantFrom('"', "'", ""),
				fc.constantFrom(" ", "  ", " \\\n  "),
			)
			.map(([key, sign, list, quote, gap]) => key + sign + quote + list.join(quote === "'" ? " " : gap) + quote),
	),
	unit: fc
		.array(
			fc.tuple(
				section,
				fc.array(
					fc.oneof(
						fc
							.tuple(
								unitKey,
								fc.array(fc.oneof(plainWord, quotedWord), { maxLength: 5 }),
								fc.constantFrom(" ", "  ", " \\\n  ", " \\\n# why\n\t"),
							)
							.map(([key, list, gap]) => `${key}=${list.join(gap)}`),
						fc.constantFrom("# c", "; d", "", 'Description=it\'s "one" text'),
					),
					{ maxLength: 5 },
				),
			),
			{ maxLength: 4 },
		)
		.chain((parts) =>
			file(
				fc.constant("# top"),
				parts.flatMap(([name, lines]) => [`[${name}]`, ...lines]),
			),
		),
	sysctl: file(
		fc
			.tuple(fc.constantFrom("", "-", " "), sysctlKey, fc.constantFrom("=", " = ", "  =   "), fc.stringMatching(/^[\d ]{0,5}$/))
			.map(([dash, key, sign, value]) => dash + key + sign + value),
	),
	modules: file(fc.tuple(fc.constantFrom("", "  "), moduleName).map(([indent, name]) => indent + name)),
	lines: file(fc.tuple(fc.constantFrom("", "  "), statement).map(([indent, line]) => indent + line)),
};

function file(line: fc.Arbitrary<string>, fixed?: string[]): fc.Arbitrary<string> {
	const lines = fixed
		? fc.constant(fixed)
		: fc.array(fc.oneof({ weight: 3, arbitrary: line }, fc.constantFrom("# c", "; d", "")), { maxLength: 8 });
	return fc
		.tuple(lines, fc.constantFrom("\n", "\r\n"), fc.boolean())
		.map(([all, eol, closed]) => (all.join("\n") + (closed && all.length > 0 ? "\n" : "")).replaceAll("\n", eol));
}

const fixtures: Record<string, string[]> = {
	env: [
		"KUBELET_KUBEADM_ARGS=\"--container-runtime-endpoint=unix:///run/containerd/containerd.sock --pod-infra-container-image=registry.k8s.io/pause:3.9 --node-labels='a=b c'\"\n",
		'# extra\nKUBELET_EXTRA_ARGS=--fail-swap-on=false\nOTHER="--a \\\n  --b=1 \\\n  --c"\n; end\n',
		"HTTP_PROXY=http://proxy:8080\r\nNO_PROXY='localhost,10.0.0.0/8'\r\n",
	],
	unit: [
		"[Unit]\nDescription=kubelet: it's the node agent\nAfter=containerd.service\n\n[Service]\nExecStart=/usr/bin/kubelet \\\n  --config=/var/lib/kubelet/config.yaml \\\n  # why\n  --v=2\nRestart=always\n\n[Install]\nWantedBy=multi-user.target\n",
		'# drop-in\n[Service]\nEnvironment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml" "B=c"\nEnvironmentFile=-/etc/default/kubelet\nExecStart=\nExecStart=/usr/bin/kubelet $KUBELET_CONFIG_ARGS $KUBELET_EXTRA_ARGS\n',
		"[Service]\r\nExecStart=/bin/sh -c 'sleep 1; echo \"x\"'\r\nEnvironment=A=b\r\n",
	],
	sysctl: [
		"# for kubernetes\nnet.bridge.bridge-nf-call-iptables  = 1\nnet.ipv4.ip_forward                 = 1\n-net.ipv4.x=2\n",
		"a=1\r\nb = 4 5\r\n",
	],
	modules: ["# needed\noverlay\nbr_netfilter\n\nip_vs\n", "overlay\r\nip_vs\r\n"],
	lines: [
		"# /etc/fstab\nUUID=0f3-9a / ext4 defaults 0 1\n/swapfile none swap sw 0 0\n",
		"nameserver 10.0.0.2\r\n; mine\r\nsearch corp.example\r\n",
	],
};
const inserts = ['"', "'", "=", " ", "\\", "\\\n", "\n", "#", "[", "]", "“", "x"];

interface Shape {
	readonly format: Format;
	/** A value for a place of this depth. */
	valueAt(depth: number): fc.Arbitrary<Data> | undefined;
	/** The keys of a new place. */
	readonly fresh: fc.Arbitrary<Path>;
	/** Where lists are that take a new item. */
	readonly lists: readonly number[];
	/** What the format has no words for. */
	cannotHold(after: Data): boolean;
}

const never = () => false;
const shapes: Record<string, Shape> = {
	env: {
		format: env,
		valueAt: (depth) => [undefined, words, word][depth],
		fresh: envKey.map((key) => [key]),
		lists: [1],
		cannotHold: never,
	},
	unit: {
		format: unit,
		valueAt: (depth) => {
			const line = fc.array(unitWord, { maxLength: 4 });
			const lines = fc.array(line, { minLength: 1, maxLength: 3 });
			return [undefined, fc.dictionary(unitKey, lines, { maxKeys: 3 }).map((t): Data => ({ ...t })), lines, line, unitWord][
				depth
			];
		},
		fresh: fc.oneof(
			fc.tuple(section, unitKey),
			section.map((name) => [name]),
		),
		lists: [2, 3],
		// a directive without lines, and quotes in a text for people
		cannotHold: (after) =>
			placesOf(after).some((path) => {
				const value = at(after, path);
				return (
					(path.length === 2 && Array.isArray(value) && value.length === 0) || (path[1] === "Description" && path.length === 4)
				);
			}),
	},
	sysctl: {
		format: sysctl,
		valueAt: (depth) => [undefined, sysctlValue][depth],
		fresh: sysctlKey.map((key) => [key]),
		lists: [],
		cannotHold: never,
	},
	modules: {
		format: modules,
		valueAt: (depth) => [fc.array(moduleName, { maxLength: 4 }), moduleName][depth],
		fresh: fc.constant([]),
		lists: [0],
		cannotHold: never,
	},
	lines: {
		format: lines,
		valueAt: (depth) => [fc.array(statement, { maxLength: 4 }), statement][depth],
		fresh: fc.constant([]),
		lists: [0],
		cannotHold: never,
	},
};

const at = (data: Data, path: Path): Data =>
	path.reduce<Data>(
		(now, step) => (Array.isArray(now) ? (now[Number(step)] ?? null) : ((now as { [key: string]: Data })[step] ?? null)),
		data,
	);

const sampleOf = (arbitrary: fc.Arbitrary<Data> | undefined, seed: number): Data | undefined =>
	arbitrary && fc.sample(arbitrary, { numRuns: 1, seed })[0];

type Make = (shape: Shape, data: Data, random: number, fresh: Path) => DataChange | undefined;

const ops: Record<string, Make> = {
	"set what is written": (shape, data, random) => {
		const path = pick(
			placesOf(data).filter((place) => shape.valueAt(place.length)),
			random,
		);
		const value = path && sampleOf(shape.valueAt(path.length), random);
		return path && value !== undefined ? { op: "set", path, value } : undefined;
	},
	"set what may be missing": (shape, _, random, fresh) => {
		const value = sampleOf(shape.valueAt(fresh.length), random);
		return value === undefined ? undefined : { op: "set", path: fresh, value };
	},
	remove: (_, data, random) => {
		const path = pick(
			placesOf(data).filter((place) => place.length > 0),
			random,
		);
		return path && { op: "remove", path };
	},
	insert: (shape, data, random) => {
		const path = pick(
			placesOf(data).filter((place) => shape.lists.includes(place.length) && Array.isArray(at(data, place))),
			random,
		);
		const list = path && at(data, path);
		const value = path && sampleOf(shape.valueAt(path.length + 1), random);
		if (!path || !Array.isArray(list) || value === undefined) return undefined;
		return { op: "insert", path, index: random % (list.length + 1), value };
	},
	move: (_, data, random, fresh) => {
		const from = pick(
			placesOf(data).filter((place) => place.length > 0 && place.length === fresh.length),
			random,
		);
		return from && { op: "move", from, to: fresh };
	},
};

const dataOf = (format: Format, text: string): Data => {
	const root = format.parse(text).documents[0]?.root;
	return root ? toData(root) : null;
};

for (const [name, shape] of Object.entries(shapes)) {
	const random = texts[name] ?? fc.constant("");
	const mutants = mutated(fixtures[name] ?? [], inserts);
	describe(name, () => {
		for (const [op, make] of Object.entries(ops)) {
			if ((op === "insert" && shape.lists.length === 0) || (op === "move" && ["modules", "lines"].includes(name))) continue;
			const run = (source: fc.Arbitrary<string>, most: number, options: fc.Parameters<unknown>) => {
				const tally: Tally = { kept: 0, refused: 0, broken: 0 };
				fc.assert(
					fc.property(source, fc.nat(), shape.fresh, (text, seed, fresh) => {
						const change = make(shape, dataOf(shape.format, text), seed, fresh);
						if (change) tryChange(shape.format, text, change, tally, (after) => shape.cannotHold(after));
					}),
					options,
				);
				assertFew(tally, most);
			};
			test(`${op}: random texts keep the law`, () => run(random, 0.02, { numRuns: RUNS }));
			// a share is only steady with one seed
			test(`${op}: broken texts keep the law or are left alone`, () => run(mutants, 0.02, { numRuns: 600, seed: 11 }));
		}

		test("a reading never throws, and its spans lie inside the text", () => {
			fc.assert(
				fc.property(fc.oneof(fc.string(), mutants, random), (text) => spansAreSound(shape.format, text)),
				{ numRuns: RUNS },
			);
		});
	});
}
