import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { compareVersions, parseVersion } from "../../server/src/base/version.ts";
import { childrenOf, isOpen, lookUp } from "../../server/src/knowledge/key-lookup.ts";
import { containerdV1Keys } from "../../server/src/knowledge/keys/containerd-v1.ts";
import { containerdV2Keys } from "../../server/src/knowledge/keys/containerd-v2.ts";
import { containerdV3Keys } from "../../server/src/knowledge/keys/containerd-v3.ts";
import { containerdV4Keys } from "../../server/src/knowledge/keys/containerd-v4.ts";
import { criDockerdFlags } from "../../server/src/knowledge/keys/cri-dockerd-flags.ts";
import { crictlKeys } from "../../server/src/knowledge/keys/crictl.ts";
import { crioKeys } from "../../server/src/knowledge/keys/crio.ts";
import { dockerKeys, dockerRefusedKeys } from "../../server/src/knowledge/keys/docker.ts";
import { dockerdFlags, dockerdShortFlags } from "../../server/src/knowledge/keys/dockerd-flags.ts";
import type { FlagInfo, Flags } from "../../server/src/knowledge/keys/flag-info.ts";
import { hostsKeys } from "../../server/src/knowledge/keys/hosts.ts";
import { kubeadmKeys } from "../../server/src/knowledge/keys/kubeadm.ts";
import { kubeletKeys, kubeletValueHistory } from "../../server/src/knowledge/keys/kubelet.ts";
import { kubeletFlags } from "../../server/src/knowledge/keys/kubelet-flags.ts";
import { registriesKeys } from "../../server/src/knowledge/keys/registries.ts";
import type { KeyDefault, KeyInfo, Keys, KeyType } from "../../server/src/knowledge/keys.ts";

/** Every table with the number of its rows: those that upstream's own types have, and rows for structs inside them. */
const counts: Record<string, { keys: Keys; rows: number }> = {
	containerdV1: { keys: containerdV1Keys, rows: 189 },
	containerdV2: { keys: containerdV2Keys, rows: 243 },
	containerdV3: { keys: containerdV3Keys, rows: 233 },
	containerdV4: { keys: containerdV4Keys, rows: 252 },
	hosts: { keys: hostsKeys, rows: 19 },
	kubelet: { keys: kubeletKeys, rows: 164 },
	crio: { keys: crioKeys, rows: 168 },
	docker: { keys: dockerKeys, rows: 164 },
	registries: { keys: registriesKeys, rows: 16 },
	crictl: { keys: crictlKeys, rows: 7 },
};
const kubeadmRows: Record<string, Record<string, number>> = {
	v1beta2: { ClusterConfiguration: 46, InitConfiguration: 20, JoinConfiguration: 23, ClusterStatus: 4 },
	v1beta3: { ClusterConfiguration: 44, InitConfiguration: 23, JoinConfiguration: 26 },
	v1beta4: {
		ClusterConfiguration: 65,
		InitConfiguration: 33,
		JoinConfiguration: 35,
		ResetConfiguration: 17,
		UpgradeConfiguration: 39,
	},
};
const kubeadmTables = Object.entries(kubeadmKeys).flatMap(([version, kinds]) =>
	Object.entries<Keys>(kinds).map(([kind, keys]) => ({ name: `${version} ${kind}`, keys })),
);
const tables = [...Object.entries(counts).map(([name, { keys }]) => ({ name, keys })), ...kubeadmTables];
const rows = tables.flatMap(({ name, keys }) =>
	Object.entries(keys).map(([pattern, info]) => ({ name: `${name} ${pattern}`, keys, pattern, info })),
);

const stepsOf = (pattern: string): string[] => [...pattern.matchAll(/"([^"]*)"|[^.]+/g)].map((match) => match[1] ?? match[0]);
/** A path that a pattern stands for. */
const pathOf = (pattern: string, name = "some-name", index = 3): (string | number)[] =>
	stepsOf(pattern).map((step) => (step === "*" ? name : step === "[]" ? index : step));
const releasesOf = (info: KeyInfo): string[] => {
	const steps = stepsOfDefault(info);
	return [info.since, info.deprecated, info.removed, ...steps.map(({ since }) => since)].filter((s) => s !== undefined);
};
const stepsOfDefault = ({ default: value }: KeyInfo): readonly { since: string; value: KeyDefault }[] =>
	typeof value === "object" && value !== null && "byRelease" in value
		? (value.byRelease as readonly { since: string; value: KeyDefault }[])
		: [];

describe("key tables", () => {
	it("have every row", () => {
		const found = Object.fromEntries(Object.entries(counts).map(([name, { keys }]) => [name, Object.keys(keys).length]));
		assert.deepEqual(found, Object.fromEntries(Object.entries(counts).map(([name, { rows }]) => [name, rows])));
	});

	it("have every kubeadm document", () => {
		const found = Object.fromEntries(
			Object.entries(kubeadmKeys).map(([version, kinds]) => [
				version,
				Object.fromEntries(Object.entries<Keys>(kinds).map(([kind, keys]) => [kind, Object.keys(keys).length])),
			]),
		);
		assert.deepEqual(found, kubeadmRows);
	});

	it("name releases that parse", () => {
		const named = rows.flatMap(({ name, info }) => releasesOf(info).map((release) => ({ name, release })));
		for (const { name, release } of named) assert.ok(parseVersion(release), `${name}: ${release}`);
		assert.ok(named.length > 500, "no releases seen");
	});

	it("tell a key's life in order", () => {
		for (const { name, info } of rows) {
			assertInOrder([info.since, info.deprecated, info.removed], name);
			assertInOrder(
				stepsOfDefault(info).map(({ since }) => since),
				name,
			);
		}
	});

	it("give defaults of the key's type and among its values", () => {
		let seen = 0;
		for (const { name, info } of rows) {
			const steps = stepsOfDefault(info);
			const defaults = steps.length > 0 ? steps.map(({ value }) => value) : [info.default as KeyDefault | undefined];
			for (const value of defaults.filter((d) => d !== undefined)) {
				assert.ok(fits(value, info.type), `${name}: ${JSON.stringify(value)} is no ${info.type}`);
				if (info.values && typeof value !== "object") assert.ok(info.values.includes(String(value)), `${name}: ${value}`);
				seen++;
			}
		}
		assert.ok(seen > 800, "no defaults seen");
	});

	it("name successors that the same table has, or the one of the next version", () => {
		const next = new Map<Keys, Keys>([
			[containerdV1Keys, containerdV2Keys],
			[containerdV2Keys, containerdV3Keys],
			[containerdV3Keys, containerdV4Keys],
		]);
		const named = rows.filter(({ info }) => info.replacedBy);
		for (const { name, keys, info } of named) {
			const path = pathOf(info.replacedBy as string);
			// The shim manager's settings came with version 3, for version 1 files as well.
			const known = [keys, next.get(keys), containerdV3Keys].some((table) => table && lookUp(table, path));
			assert.ok(known, `${name}: ${info.replacedBy}`);
		}
		assert.ok(named.length > 150);
	});

	it("list what a key may be at each release within all it may ever be", () => {
		for (const [key, steps] of Object.entries(kubeletValueHistory)) {
			const info: KeyInfo = kubeletKeys[key as keyof typeof kubeletValueHistory];
			const ever = new Set(steps.flatMap(({ values }) => values as readonly string[]));
			assert.deepEqual([...ever].sort(), [...(info.values ?? [])].sort(), key);
		}
	});

	it("leave out what dockerd refuses in its file", () => {
		assert.equal(dockerRefusedKeys.length, 5);
		for (const key of dockerRefusedKeys) assert.equal(lookUp(dockerKeys, [key]), undefined, key);
	});
});

describe("lookUp", () => {
	const cri2 = ["plugins", "io.containerd.grpc.v1.cri"];
	const runtime3 = ["plugins", "io.containerd.cri.v1.runtime"];
	const images3 = ["plugins", "io.containerd.cri.v1.images"];
	const known: [keys: Keys, path: (string | number)[], type: KeyType, fallback?: KeyDefault][] = [
		[containerdV1Keys, ["plugins", "cri", "systemd_cgroup"], "boolean", false],
		[containerdV1Keys, ["plugins", "cri", "containerd", "snapshotter"], "string", "overlayfs"],
		[containerdV1Keys, ["plugins", "diff-service", "default"], "list<string>"],
		[containerdV2Keys, ["grpc", "max_recv_message_size"], "integer", 16777216],
		[containerdV2Keys, [...cri2, "containerd", "runtimes", "runc", "options", "SystemdCgroup"], "boolean", false],
		[containerdV2Keys, [...cri2, "containerd", "runtimes", "kata", "runtime_type"], "string"],
		[containerdV2Keys, [...cri2, "containerd", "runtimes", "a.b", "sandbox_mode"], "string", "podsandbox"],
		[containerdV2Keys, [...cri2, "registry", "mirrors", "docker.io", "endpoint"], "list<string>"],
		[containerdV2Keys, [...cri2, "stream_server_port"], "string"],
		[containerdV3Keys, [...runtime3, "cni", "bin_dirs"], "list<string>"],
		[containerdV3Keys, [...images3, "pinned_images", "sandbox"], "string"],
		[containerdV3Keys, [...images3, "stats_collect_period"], "integer", 10],
		[containerdV3Keys, [...runtime3, "stats_collect_period"], "duration", ""],
		[containerdV3Keys, ["plugins", "io.containerd.transfer.v1.local", "unpack_config", 0, "optional"], "boolean", false],
		[containerdV3Keys, ["timeouts", "io.containerd.timeout.shim.load"], "duration", "5s"],
		[containerdV3Keys, ["timeouts", "mine"], "duration"],
		[containerdV4Keys, ["plugins", "io.containerd.server.v1.grpc", "address"], "string", "/run/containerd/containerd.sock"],
		[kubeletKeys, ["authentication", "anonymous", "enabled"], "boolean", false],
		[kubeletKeys, ["memorySwap", "swapBehavior"], "string", ""],
		[kubeletKeys, ["registerWithTaints", 1, "effect"], "string"],
		[kubeletKeys, ["reservedMemory", 0, "limits"], "map<any>"],
		[kubeletKeys, ["maxPods"], "integer", 110],
		[kubeletKeys, ["staticPodURLHeader", "X-Mine"], "list<string>"],
		[crioKeys, ["crio", "runtime", "runtimes", "crun", "monitor_path"], "string", ""],
		[crioKeys, ["crio", "runtime", "cgroup_manager"], "string", "systemd"],
		[dockerKeys, ["default-address-pools", 2, "size"], "integer"],
		[dockerKeys, ["runtimes", "nvidia", "runtimeArgs"], "list<string>"],
		[dockerKeys, ["proxies", "http-proxy"], "string", ""],
		[hostsKeys, ["host", "https://mirror.example:5000/v2", "skip_verify"], "boolean"],
		[registriesKeys, ["registry", 0, "mirror", 1, "pull-from-mirror"], "string", "all"],
		[crictlKeys, ["timeout"], "integer", 2],
		[kubeadmKeys.v1beta3.ClusterConfiguration, ["apiServer", "extraArgs"], "map<string>"],
		[kubeadmKeys.v1beta4.ClusterConfiguration, ["apiServer", "extraArgs", 0, "name"], "string"],
		[kubeadmKeys.v1beta4.InitConfiguration, ["nodeRegistration", "kubeletExtraArgs", 0, "value"], "string"],
		[kubeadmKeys.v1beta4.UpgradeConfiguration, ["plan", "etcdUpgrade"], "boolean", true],
	];
	for (const [keys, path, type, fallback] of known) {
		it(`knows ${path.join(" › ")}`, () => {
			const info = lookUp(keys, path)?.info;
			assert.equal(info?.type, type);
			if (fallback !== undefined) assert.deepEqual(info?.default, fallback);
		});
	}

	it("follows defaults through the releases", () => {
		const last = (keys: Keys, ...path: string[]) => stepsOfDefault(lookUp(keys, path)?.info as KeyInfo).at(-1);
		assert.deepEqual(last(containerdV2Keys, ...cri2, "sandbox_image"), { since: "2.3", value: "registry.k8s.io/pause:3.10.2" });
		assert.deepEqual(last(kubeletKeys, "failCgroupV1"), { since: "1.35", value: true });
		assert.deepEqual(last(crioKeys, "crio", "runtime", "default_runtime"), { since: "1.31", value: "crun" });
		assert.deepEqual(last(crioKeys, "crio", "image", "pause_image"), { since: "1.34", value: "registry.k8s.io/pause:3.10.1" });
		assert.deepEqual(last(dockerKeys, "ip6tables"), { since: "27.0", value: true });
	});

	it("knows tables by the rows below them", () => {
		assert.deepEqual(lookUp(containerdV2Keys, cri2), { info: { type: "table" }, pattern: 'plugins."io.containerd.grpc.v1.cri"' });
		assert.equal(lookUp(containerdV2Keys, ["grpc"])?.info.type, "table");
		assert.equal(lookUp(containerdV2Keys, [...cri2, "containerd", "runtimes", "runc"])?.info.type, "table");
		assert.equal(lookUp(registriesKeys, ["registry"])?.info.type, "list<table>");
		assert.equal(lookUp(registriesKeys, ["registry", 0])?.info.type, "table");
		assert.equal(
			lookUp(kubeadmKeys.v1beta4.InitConfiguration, ["nodeRegistration", "kubeletExtraArgs"])?.info.type,
			"list<table>",
		);
	});

	it("knows the items of plain lists", () => {
		const item = lookUp(kubeletKeys, ["enforceNodeAllocatable", 0]);
		assert.equal(item?.info.type, "string");
		assert.ok(item.info.values?.includes("system-reserved"));
		assert.equal(item.pattern, "enforceNodeAllocatable.[]");
		assert.equal(lookUp(kubeletKeys, ["tlsCurvePreferences", 4])?.info.type, "integer");
		assert.equal(lookUp(kubeletKeys, ["maxPods", 0]), undefined);
	});

	it("prefers an own name to any name", () => {
		assert.equal(
			lookUp(containerdV3Keys, [...images3, "pinned_images", "sandbox"])?.pattern,
			`${quoted(images3)}.pinned_images.sandbox`,
		);
		assert.equal(lookUp(containerdV3Keys, [...images3, "pinned_images", "other"])?.pattern, `${quoted(images3)}.pinned_images.*`);
	});

	it("does not know what is not there", () => {
		const unknown: [Keys, (string | number)[]][] = [
			[containerdV2Keys, ["grpc", "adress"]],
			[containerdV2Keys, ["plugins", "io.containerd.grpc.v1.cri", "SystemdCgroup"]],
			[containerdV2Keys, ["plugins", "io", "containerd", "grpc", "v1", "cri", "sandbox_image"]],
			[containerdV2Keys, ["plugins", "cri", "sandbox_image"]],
			[containerdV4Keys, ["plugin_dir"]],
			[containerdV2Keys, [...cri2, "containerd", "runtimes", "runc", "options", "systemd_cgroup"]],
			[kubeletKeys, ["CgroupDriver"]],
			[kubeletKeys, ["featureGates", "NodeSwap"]],
			[kubeletKeys, ["registerWithTaints", "key"]],
			[kubeletKeys, ["maxPods", "deeper"]],
			[kubeletKeys, ["__proto__"]],
			[kubeletKeys, ["constructor"]],
			[kubeletKeys, ["toString", "call"]],
			[crioKeys, ["runtime", "cgroup_manager"]],
			[dockerKeys, ["Exec-Opts"]],
			[kubeadmKeys.v1beta4.ClusterConfiguration, ["apiServer", "timeoutForControlPlane"]],
			[kubeadmKeys.v1beta3.JoinConfiguration, ["timeouts"]],
		];
		for (const [keys, path] of unknown) assert.equal(lookUp(keys, path), undefined, path.join(" › "));
	});

	it("finds every row under whatever names and positions (300 runs)", () => {
		const anyRow = fc.constantFrom(...rows);
		fc.assert(
			fc.property(anyRow, fc.string(), fc.nat(), ({ keys, pattern, info, name: label }, name, index) => {
				const path = pathOf(pattern, name, index);
				const hit = lookUp(keys, path);
				assert.ok(hit, label);
				if (hit.pattern === pattern) assert.equal(hit.info, info);
				// Another row may only win by an own name where this one takes any.
				else
					assert.ok(
						stepsOf(hit.pattern).every((step, i) => step === stepsOf(pattern)[i] || stepsOf(pattern)[i] === "*"),
						label,
					);
				assert.ok(childrenOf(keys, path.slice(0, -1)).length > 0 || typeof path.at(-1) === "number", label);
			}),
			{ numRuns: 300 },
		);
	});

	const quoted = ([plugins, id]: string[]): string => `${plugins}."${id}"`;
});

describe("childrenOf and isOpen", () => {
	const cri = ["plugins", "io.containerd.grpc.v1.cri"];

	it("names the keys of a table", () => {
		assert.deepEqual(childrenOf(kubeletKeys, ["authentication"]), ["x509", "webhook", "anonymous"]);
		assert.deepEqual(childrenOf(crictlKeys, []), Object.keys(crictlKeys));
		assert.ok(childrenOf(containerdV2Keys, ["plugins"]).includes("io.containerd.grpc.v1.cri"));
		assert.ok(childrenOf(containerdV2Keys, [...cri, "containerd", "runtimes"]).includes("*"));
		assert.ok(childrenOf(containerdV2Keys, [...cri, "containerd", "runtimes", "kata", "options"]).includes("SystemdCgroup"));
		assert.deepEqual(childrenOf(registriesKeys, ["registry", 5, "mirror", 0]), ["location", "insecure", "pull-from-mirror"]);
		assert.deepEqual(childrenOf(registriesKeys, ["registry"]), []);
		assert.deepEqual(childrenOf(kubeletKeys, ["nothing", "there"]), []);
	});

	it("says where any name may stand", () => {
		const open: [Keys, (string | number)[]][] = [
			[containerdV2Keys, ["plugins"]],
			[containerdV2Keys, ["plugins", "io.containerd.foreign.v1.x", "deeper"]],
			[containerdV2Keys, [...cri, "containerd", "runtimes"]],
			[containerdV2Keys, [...cri, "containerd", "runtimes", "kata", "options"]],
			[kubeletKeys, ["featureGates"]],
			[kubeletKeys, ["evictionHard"]],
			[kubeletKeys, ["reservedMemory", 0, "limits"]],
			[dockerKeys, ["features"]],
			[dockerKeys, ["builder"]],
			[dockerKeys, ["builder", "gc", "policy", 0]],
			[dockerKeys, ["runtimes", "nvidia"]],
			[dockerKeys, ["default-address-pools", 0]],
			[hostsKeys, ["host"]],
			[registriesKeys, ["aliases"]],
			[crioKeys, ["crio", "runtime", "workloads"]],
		];
		for (const [keys, path] of open) assert.equal(isOpen(keys, path), true, path.join(" › "));
		const closed: [Keys, (string | number)[]][] = [
			[containerdV2Keys, []],
			[containerdV2Keys, cri],
			[containerdV2Keys, ["grpc"]],
			[containerdV2Keys, [...cri, "containerd", "runtimes", "runc"]],
			[kubeletKeys, []],
			[kubeletKeys, ["authentication"]],
			[kubeletKeys, ["registerWithTaints", 0]],
			[kubeletKeys, ["maxPods"]],
			[kubeletKeys, ["unknown"]],
			[dockerKeys, ["proxies"]],
			[dockerKeys, []],
			[crictlKeys, []],
		];
		for (const [keys, path] of closed) assert.equal(isOpen(keys, path), false, path.join(" › "));
	});
});

describe("flag tables", () => {
	const flagTables: { name: string; flags: Flags; keys: Keys | undefined; rows: number }[] = [
		{ name: "kubelet", flags: kubeletFlags, keys: kubeletKeys, rows: 200 },
		{ name: "dockerd", flags: dockerdFlags, keys: dockerKeys, rows: 99 },
		{ name: "cri-dockerd", flags: criDockerdFlags, keys: undefined, rows: 20 },
	];
	for (const { name, flags, keys, rows } of flagTables) {
		it(`of ${name}: every flag, releases that parse, fields that are keys`, () => {
			assert.equal(Object.keys(flags).length, rows);
			for (const [flag, info] of Object.entries<FlagInfo>(flags)) {
				assertInOrder([info.since, info.deprecated, info.noEffectSince, info.removed], flag);
				if (!info.field) continue;
				const key = keys && lookUp(keys, info.field.split("."))?.info;
				assert.ok(key, `${flag}: ${info.field}`);
				assert.equal(info.takesValue, key.type !== "boolean", `${flag}: ${info.field}`);
			}
		});
	}

	it("tell when a kubelet stops taking a flag", () => {
		const flags: Flags = kubeletFlags;
		assert.equal(flags["network-plugin"]?.removed, "1.24");
		assert.equal(flags["container-runtime"]?.removed, "1.27");
		assert.equal(flags["pod-infra-container-image"]?.removed, "1.35");
		assert.equal(flags["pod-infra-container-image"]?.noEffectSince, "1.34");
		assert.equal(flags.logtostderr?.removed, "1.26");
		assert.equal(flags["cgroup-driver"]?.removed, undefined);
		assert.equal(flags["cgroup-driver"]?.field, "cgroupDriver");
		assert.equal(flags["resolv-conf"]?.field, "resolvConf");
	});

	it("tell the key of a dockerd flag", () => {
		const keyOf = (flag: keyof typeof dockerdFlags) => (dockerdFlags[flag] as FlagInfo).field;
		assert.equal(keyOf("host"), "hosts");
		assert.equal(keyOf("exec-opt"), "exec-opts");
		assert.equal(keyOf("dns"), "dns");
		assert.equal(keyOf("add-runtime"), "runtimes");
		assert.equal(keyOf("config-file"), undefined);
		assert.equal(dockerdShortFlags.H, "host");
		for (const long of Object.values(dockerdShortFlags)) assert.ok(long in dockerdFlags, long);
	});
});

/** That releases, where they are given, do not go back. */
function assertInOrder(releases: readonly (string | undefined)[], name: string): void {
	const versions = releases.filter((release) => release !== undefined).map((release) => parseVersion(release));
	for (const [i, version] of versions.entries()) {
		assert.ok(version, `${name}: a release that does not parse`);
		const earlier = versions[i - 1];
		assert.ok(!earlier || compareVersions(earlier, version) <= 0, `${name}: ${releases}`);
	}
}

/** Whether a default is of a type, as the tables write it. */
function fits(value: KeyDefault, type: KeyType): boolean {
	if (type === "any") return true;
	if (type === "integer") return Number.isInteger(value);
	if (type === "float") return typeof value === "number";
	if (type === "boolean") return typeof value === "boolean";
	if (type === "list<string>") return Array.isArray(value) && value.every((item) => typeof item === "string");
	if (type === "list<table>") return Array.isArray(value);
	if (type === "duration") return typeof value === "string" && /^(?:(?:\d+(?:\.\d+)?(?:h|ms|m|s))+)?$/.test(value);
	if (type.startsWith("map<") || type === "table") return typeof value === "object" && !Array.isArray(value);
	return typeof value === "string";
}
