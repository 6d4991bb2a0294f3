/**
 * How long TOML takes to read, beside smol-toml, which keeps no positions and stops at the first error.
 * Run: node bench/toml.mjs. Bundles first, as what is shipped is a bundle.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { parse } from "smol-toml";

const HERE = import.meta.dirname;
const TYPICAL = readFileSync(join(HERE, "../test/syntax/toml-cases/containerd-like.toml"), "utf8");

const SMALL = `version = 2
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "registry.k8s.io/pause:3.9"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
      SystemdCgroup = true # as the kubelet has it
`;

/** Plugin after plugin, about 20,000 lines. */
function huge() {
	const lines = ["version = 3"];
	for (let i = 0; lines.length < 20_000; i++) {
		lines.push("", `[plugins."io.containerd.example.v${i}"]`, "  # one of many");
		for (let k = 0; k < 6; k++)
			lines.push(`  key_${k} = "value ${i}"`, `  number_${k} = ${i * k}`, `  flag_${k} = ${i % 2 === 0}`);
		lines.push(`  list = ["a${i}", "b${i}"]`, `  table = { x = ${i}, y = "z" }`);
	}
	return `${lines.join("\n")}\n`;
}

async function bundled() {
	const entry = join(HERE, "../server/src/syntax/toml.ts");
	const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "cjs", platform: "node" });
	const module = { exports: {} };
	new Function("module", "exports", outputFiles[0].text)(module, module.exports);
	return module.exports.toml;
}

/** Median of the CPU milliseconds of one call of each, over rounds in which they take turns. */
function compare(ours, theirs, rounds, calls) {
	const times = { ours: [], theirs: [] };
	for (let round = 0; round < rounds; round++) {
		times.ours.push(time(ours, calls));
		times.theirs.push(time(theirs, calls));
	}
	return { ours: median(times.ours), theirs: median(times.theirs) };
}

function time(call, calls) {
	const start = process.cpuUsage();
	for (let i = 0; i < calls; i++) call();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000 / calls;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const toml = await bundled();
for (const [name, text, rounds, calls] of [
	["small", SMALL, 60, 100],
	["typical", TYPICAL, 60, 10],
	["huge", huge(), 15, 1],
]) {
	const { ours, theirs } = compare(
		() => toml.parse(text),
		() => parse(text),
		rounds,
		calls,
	);
	const size = `${text.split("\n").length} lines, ${Math.round(text.length / 1000)} kB`;
	console.log(`${name} (${size}): ours ${ours.toFixed(3)} ms, smol-toml ${theirs.toFixed(3)} ms, ${(ours / theirs).toFixed(2)}×`);
}
