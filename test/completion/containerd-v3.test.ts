import { text } from "../harness/text.ts";
import { testPlaces } from "./cases.ts";

const PATH = "etc/containerd/config.toml";
const V2 = 'plugins."io.containerd.grpc.v1.cri"';
const RUNTIME = 'plugins."io.containerd.cri.v1.runtime"';
const IMAGES = 'plugins."io.containerd.cri.v1.images"';

testPlaces("containerd's file of version 3", PATH, [
	{
		name: "headers of this version",
		file: "version = 3\n[|]\n",
		has: [RUNTIME, IMAGES, `${IMAGES}.pinned_images`, `${RUNTIME}.containerd.runtimes.runc.options`],
		not: [`${V2}.registry`, `${V2}.containerd`],
	},
	{
		name: "keys of the images plugin",
		file: `version = 3\n[${IMAGES}]\n  |\n`,
		has: ["snapshotter", "registry", "pinned_images"],
		not: ["sandbox_image", "enable_selinux"],
	},
	{
		name: "keys of the runtime plugin",
		file: `version = 3\n[${RUNTIME}]\n  |\n`,
		has: ["enable_selinux", "cni", "containerd"],
		not: ["sandbox_image", "registry"],
	},
	{
		name: "what only a newer release reads",
		file: `version = 3\n[${RUNTIME}.containerd.runtimes.runc]\n  |\n`,
		has: ["sandboxer"],
		not: ["cgroup_writable"],
		assume: { containerd: "2.0.1" },
	},
	{
		name: "what a newer release reads",
		file: `version = 3\n[${RUNTIME}.containerd.runtimes.runc]\n  |\n`,
		has: ["cgroup_writable"],
		assume: { containerd: "2.1.1" },
	},
	{
		name: "the sandbox image",
		file: `version = 3\n[${IMAGES}.pinned_images]\n  sandbox = "|"\n`,
		only: ["registry.k8s.io/pause:3.10"],
		assume: { containerd: "2.0.1", kubelet: "1.31.0", kubeadm: "1.31.0" },
	},
	{
		name: "the runc handler of this version",
		file: "version = 3\n|",
		gives: {
			"runc handler": text`
				version = 3
				[${RUNTIME}.containerd.runtimes.runc]
				  runtime_type = "io.containerd.runc.v2"
				  [${RUNTIME}.containerd.runtimes.runc.options]
				    SystemdCgroup = true`,
		},
	},
	{
		name: "the block is indented as the line, and its name is typed once",
		file: "version = 3\n  |",
		snippet: {
			"runc handler": `[${RUNTIME}.containerd.runtimes.\${1:runc}]\n    runtime_type = "io.containerd.runc.v2"\n    [${RUNTIME}.containerd.runtimes.\${1:runc}.options]\n      SystemdCgroup = true`,
		},
	},
	{
		name: "config_path stands with the images",
		file: "version = 3\n|",
		gives: { "registry config_path": `version = 3\n[${IMAGES}.registry]\n  config_path = "/etc/containerd/certs.d"` },
	},
	{
		name: "not where registries are configured already",
		file: `version = 3\n[${IMAGES}.registry]\n  config_path = "/a"\n\n|\n`,
		not: ["registry config_path", "config_path"],
		has: ["runc handler"],
	},
	{ name: "plugin ids of 2.x", file: "version = 3\ndisabled_plugins = [|]\n", has: ["io.containerd.cri.v1.runtime"] },
	{
		name: "words that a key takes",
		file: `version = 3\n[${RUNTIME}.containerd.runtimes.runc]\n  io_type = |\n`,
		only: ["fifo", "streaming"],
	},
	{
		name: "the keys of version 4's services are not of version 3",
		file: "version = 3\n[|]\n",
		not: ['plugins."io.containerd.server.v1.grpc"'],
		has: ['plugins."io.containerd.grpc.v1.cri"'],
	},
	{
		name: "version 4 has them",
		file: "version = 4\n[|]\n",
		has: ['plugins."io.containerd.server.v1.grpc"'],
		not: ["grpc"],
	},
	{
		name: "broken: two headers in a row, one open",
		file: `version = 3\n[${RUNTIME}\n[${IMAGES}]\n  snap|\n`,
		has: ["snapshotter"],
	},
	{
		name: "broken: a key without anything",
		file: `version = 3\n[${RUNTIME}]\n  enable_sel\n  enable_c|\n`,
		has: ["enable_cdi"],
		gives: { enable_cdi: `version = 3\n[${RUNTIME}]\n  enable_sel\n  enable_cdi = false\n` },
	},
	{
		name: "broken: a string that swallows the rest",
		file: `version = 3\nroot = "\n[${IMAGES}]\n  snapshotter = |\n`,
		has: ["overlayfs"],
	},
	{ name: "broken: a header of nothing", file: "version = 3\n[|\n", has: [RUNTIME], gives: { grpc: "version = 3\n[grpc]\n" } },
	{
		name: "broken: half the name of a plugin",
		file: 'version = 3\n[plugins."io.containerd.cri.v1.im|\n',
		gives: { [IMAGES]: `version = 3\n[${IMAGES}]\n`, [`${IMAGES}.registry`]: `version = 3\n[${IMAGES}.registry]\n` },
	},
	{
		name: "broken: half a header in single quotes",
		file: "version = 3\n[plugins.'io.containerd.cri.v1.runtime'.cont|\n",
		gives: {
			"plugins.'io.containerd.cri.v1.runtime'.containerd": "version = 3\n[plugins.'io.containerd.cri.v1.runtime'.containerd]\n",
		},
	},
	{
		name: "broken: the name of a runtime without quotes",
		file: `version = 3\n[${RUNTIME}.containerd]\n  default_runtime_name = ka|\n  [${RUNTIME}.containerd.runtimes.kata]\n`,
		gives: {
			kata: `version = 3\n[${RUNTIME}.containerd]\n  default_runtime_name = "kata"\n  [${RUNTIME}.containerd.runtimes.kata]\n`,
		},
	},
	{
		name: "broken: a value without its key above",
		file: `version = 3\n[${IMAGES}]\n  = "overlayfs"\n  max_con|\n`,
		gives: { max_concurrent_downloads: `version = 3\n[${IMAGES}]\n  = "overlayfs"\n  max_concurrent_downloads = 3\n` },
	},
	{
		name: "broken: three quotes that are never closed",
		file: `version = 3\n[${IMAGES}]\n  snapshotter = """overlayfs\n\n[${RUNTIME}]\n  enable_sel|\n`,
		has: ["enable_selinux"],
		not: ["snapshotter"],
	},
	{
		name: "broken: a header with one bracket too many",
		file: `version = 3\n[[${IMAGES}.registry]\n  conf|\n`,
		has: ["config_path"],
	},
]);
