import { testPlaces } from "./cases.ts";

const HEAD = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";
const SOCKETS = ["unix:///run/containerd/containerd.sock", "unix:///var/run/crio/crio.sock", "unix:///var/run/cri-dockerd.sock"];

testPlaces("KubeletConfiguration", "var/lib/kubelet/config.yaml", [
	{
		name: "an empty file: what every file needs comes first",
		file: "|",
		has: ["apiVersion", "kind", "cgroupDriver"],
		gives: { kind: "kind: KubeletConfiguration" },
	},
	{ name: "the kind", file: "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: |\n", only: ["KubeletConfiguration"] },
	{
		name: "the version of the API",
		file: "kind: KubeletConfiguration\napiVersion: ku|\n",
		only: ["kubelet.config.k8s.io/v1beta1"],
	},
	{
		name: "keys that are not there yet",
		file: `${HEAD}|`,
		has: ["cgroupDriver", "evictionHard", "memorySwap"],
		not: ["kind", "apiVersion"],
	},
	{
		name: "a key that is half typed",
		file: `${HEAD}cgroupD|\n`,
		gives: { cgroupDriver: `${HEAD}cgroupDriver: cgroupfs\n` },
		snippet: { cgroupDriver: `cgroupDriver: \${1|cgroupfs,systemd|}` },
	},
	{
		name: "a key that has its value",
		file: `${HEAD}cgroupD|: systemd\n`,
		gives: { cgroupDriver: `${HEAD}cgroupDriver: systemd\n` },
	},
	{ name: "words of a key", file: `${HEAD}cgroupDriver: |\n`, only: ["cgroupfs", "systemd"] },
	{ name: "in quotes", file: `${HEAD}cgroupDriver: "sys|"\n`, gives: { systemd: `${HEAD}cgroupDriver: "systemd"\n` } },
	{ name: "right behind the colon", file: `${HEAD}cgroupDriver:|\n`, gives: { systemd: `${HEAD}cgroupDriver: systemd\n` } },
	{ name: "a truth value", file: `${HEAD}failSwapOn: |\n`, only: ["true", "false"] },
	{
		name: "keys of a table",
		file: `${HEAD}authentication:\n  |\n`,
		only: ["anonymous", "webhook", "x509"],
		gives: { x509: `${HEAD}authentication:\n  x509:\n    \n` },
	},
	{
		name: "deeper keys",
		file: `${HEAD}authentication:\n  webhook:\n    |\n  x509:\n    clientCAFile: a\n`,
		only: ["cacheTTL", "enabled"],
	},
	{ name: "a list begins", file: `${HEAD}|`, snippet: { clusterDNS: "clusterDNS:\n- $0" } },
	{
		name: "words of a list",
		file: `${HEAD}enforceNodeAllocatable:\n- pods\n- |\n`,
		has: ["system-reserved", "kube-reserved"],
		not: ["pods"],
	},
	{
		name: "signals of eviction",
		file: `${HEAD}evictionHard:\n  memory.available: 1Gi\n  |\n`,
		has: ["nodefs.available", "pid.available"],
		not: ["memory.available", "evictionSoft"],
	},
	{
		name: "back at the left",
		file: `${HEAD}evictionHard:\n  memory.available: 1Gi\n|\n`,
		has: ["evictionSoft"],
		not: ["nodefs.available", "evictionHard"],
	},
	{ name: "sockets", file: `${HEAD}containerRuntimeEndpoint: |\n`, has: SOCKETS },
	{
		name: "flow syntax",
		file: `${HEAD}memorySwap: { | }\n`,
		only: ["swapBehavior"],
		gives: { swapBehavior: `${HEAD}memorySwap: { swapBehavior: NoSwap }\n` },
	},
	{ name: "a table of a list", file: `${HEAD}registerWithTaints:\n- key: a\n  |\n`, has: ["effect", "value"], not: ["key"] },
	{ name: "its first key", file: `${HEAD}registerWithTaints:\n- |\n`, has: ["key", "effect"] },
	{
		name: "words of such a key",
		file: `${HEAD}registerWithTaints:\n- effect: |\n`,
		only: ["NoSchedule", "PreferNoSchedule", "NoExecute"],
	},
	{
		name: "eviction as a block",
		file: `${HEAD}|\n`,
		gives: {
			"eviction thresholds": `${HEAD}evictionHard:\n  memory.available: 100Mi\n  nodefs.available: 10%\n  nodefs.inodesFree: 5%\n  imagefs.available: 15%\nevictionSoft:\n  memory.available: 300Mi\nevictionSoftGracePeriod:\n  memory.available: 1m30s\n`,
		},
	},
	{
		name: "not where there is such a key",
		file: `${HEAD}evictionSoft:\n  memory.available: 1Gi\n|\n`,
		not: ["eviction thresholds"],
	},
	{
		name: "keys of newer releases only",
		file: `${HEAD}|`,
		not: ["failCgroupV1", "crashLoopBackOff"],
		assume: { kubelet: "1.28.0" },
	},
	{ name: "keys of this release", file: `${HEAD}|`, has: ["failCgroupV1"], assume: { kubelet: "1.31.0" } },
	{ name: "nothing in a comment", file: `${HEAD}# cgro|\n`, only: [] },
	{ name: "nothing behind a comment mark", file: `${HEAD}port: 10250 # cg|\n`, only: [] },
	{ name: "nothing in a second document: nobody reads it", file: `${HEAD}---\nkind: KubeletConfiguration\n|\n`, only: [] },
	{ name: "nothing in a block of text", file: `${HEAD}staticPodURL: >\n  cgro|\n`, only: [] },
	{ name: "nothing in another kind of object", file: "apiVersion: v1\nkind: Config\n|\n", only: [] },
	{
		name: "Windows line ends stay",
		file: "kind: KubeletConfiguration\r\n|\r\n",
		gives: { memorySwap: "kind: KubeletConfiguration\r\nmemorySwap:\r\n  \r\n" },
	},
	{
		name: "broken: an open quote",
		file: `${HEAD}cgroupDriver: "sys|\nport: 1\n`,
		gives: { systemd: `${HEAD}cgroupDriver: "systemd"\nport: 1\n` },
	},
	{ name: "broken: a word above without a colon", file: `${HEAD}failSwapOn\ncgro|\n`, has: ["cgroupDriver"] },
	{ name: "broken: an open list", file: `${HEAD}enforceNodeAllocatable: [pods, |\n`, has: ["system-reserved"], not: ["pods"] },
	{ name: "broken: an open brace", file: `${HEAD}memorySwap: { swa|\n`, has: ["swapBehavior"] },
	{ name: "broken: a tab above", file: `${HEAD}authentication:\n\tx509: {}\ncgro|\n`, has: ["cgroupDriver"] },
	{ name: "broken: a key twice", file: `${HEAD}port: 1\nport: 2\n|\n`, has: ["cgroupDriver"], not: ["port"] },
	{ name: "broken: a colon without its blank below", file: `${HEAD}cgroupDriver: |\nport:1\n`, only: ["cgroupfs", "systemd"] },
	{ name: "broken: an open quote in a key", file: `${HEAD}"cgro|\nport: 1\n`, has: ["cgroupDriver"] },
]);
