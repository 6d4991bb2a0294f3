import { testPlaces } from "./cases.ts";

testPlaces("crio.conf", "etc/crio/crio.conf", [
	{ name: "an empty file", file: "|", only: ["crio"] },
	{ name: "sections", file: "[|]\n", has: ["crio", "crio.api", "crio.runtime", "crio.runtime.runtimes.runc"], not: ["plugins"] },
	{ name: "a section that is half typed", file: "[crio.run|]\n", gives: { "crio.runtime": "[crio.runtime]\n" } },
	{ name: "no section twice", file: "[crio.api]\n[|]\n", not: ["crio.api"], has: ["crio.image"] },
	{
		name: "keys of a section",
		file: "[crio.runtime]\n|\n",
		has: ["cgroup_manager", "conmon_cgroup", "default_runtime"],
		not: ["pause_image", "listen"],
	},
	{ name: "keys of another", file: "[crio.image]\n|\n", has: ["pause_image"], not: ["cgroup_manager"] },
	{ name: "a key in another case is written already", file: '[crio.image]\nPause_Image = "a"\n|\n', not: ["pause_image"] },
	{ name: "words of a key", file: "[crio.runtime]\ncgroup_manager = |\n", only: ["systemd", "cgroupfs"] },
	{
		name: "in quotes",
		file: '[crio.runtime]\ncgroup_manager = "cg|"\n',
		gives: { cgroupfs: '[crio.runtime]\ncgroup_manager = "cgroupfs"\n' },
	},
	{ name: "a truth value", file: "[crio.runtime]\nselinux = |\n", only: ["true", "false"] },
	{
		name: "handlers of this file",
		file: '[crio.runtime]\ndefault_runtime = "|"\n[crio.runtime.runtimes.kata]\n',
		only: ["runc", "crun", "kata"],
	},
	{
		name: "pause images",
		file: "[crio.image]\npause_image = |\n",
		only: ["registry.k8s.io/pause:3.10"],
		assume: { crio: "1.31.0", kubelet: "1.31.0", kubeadm: "1.31.0" },
	},
	{
		name: "keys of a runtime",
		file: "[crio.runtime.runtimes.kata]\n|\n",
		has: ["runtime_path", "runtime_type", "monitor_path"],
		not: ["cgroup_manager"],
	},
	{
		name: "keys of newer releases only",
		file: "[crio.runtime.runtimes.kata]\n|\n",
		not: ["exec_cpu_affinity"],
		assume: { crio: "1.31.0" },
	},
	{
		name: "keys that will go, struck through",
		file: "[crio.image]\n|\n",
		going: ["insecure_registries"],
		assume: { crio: "1.36.0" },
	},
	{ name: "the same before", file: "[crio.image]\n|\n", has: ["insecure_registries"], assume: { crio: "1.31.0" } },
	{ name: "nothing in a comment", file: "[crio.runtime]\n# cgroup_man|\n", only: [] },
	{ name: "broken: an open header", file: "[crio.ima|\n", gives: { "crio.image": "[crio.image]\n" } },
	{
		name: "broken: an open quote",
		file: '[crio.runtime]\ncgroup_manager = "sys|\nselinux = true\n',
		gives: { systemd: '[crio.runtime]\ncgroup_manager = "systemd"\nselinux = true\n' },
	},
	{
		name: "broken: a word without quotes",
		file: "[crio.runtime]\ncgroup_manager = sys|\n",
		gives: { systemd: '[crio.runtime]\ncgroup_manager = "systemd"\n' },
	},
	{ name: "broken: no value above", file: "[crio.runtime]\nselinux =\ncgroup_m|\n", has: ["cgroup_manager"], not: ["selinux"] },
	{ name: "broken: half a header above", file: "[crio.api\n[crio.runtime]\ncgro|\n", has: ["cgroup_manager"], not: ["listen"] },
	{ name: "broken: a key alone above", file: "[crio.image]\npause\n|\n", has: ["pause_image"] },
]);
