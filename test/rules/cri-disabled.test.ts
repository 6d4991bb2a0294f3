import rule from "../../server/src/rules/cri/cri-disabled.ts";
import { testRule } from "../harness/rule-cases.ts";
import {
	CONTAINERD,
	CRI_DOCKERD_UNIT,
	CRIO,
	criDockerdUnit,
	DOCKER,
	FLAGS,
	flagsFile,
	KUBELET,
	kubeletFile,
} from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const kubelet = { [KUBELET]: kubeletFile("cgroupDriver: cgroupfs") };
const endpoint = { [FLAGS]: flagsFile("--container-runtime-endpoint=unix:///run/containerd/containerd.sock") };

testRule(rule, [
	{
		name: "the file of Docker's package, on a node with a kubelet",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: {
			...kubelet,
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///run/containerd/containerd.sock"
				#                                                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The kubelet uses unix:///run/containerd/containerd.sock
			`,
			[CONTAINERD]: text`
				# from the package
				disabled_plugins = ["cri"]
				#                   ^^^^^ error: disabled_plugins holds "cri": containerd serves no CRI, but the kubelet of this node needs it
				#root = "/var/lib/containerd"
			`,
		},
		fixed: [{ [CONTAINERD]: '# from the package\ndisabled_plugins = []\n#root = "/var/lib/containerd"\n' }],
	},
	{
		name: "the full id in a version 2 file; only that entry goes",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: {
			...kubelet,
			...endpoint,
			[CONTAINERD]: crlf(text`
				version = 2
				disabled_plugins = ["io.containerd.internal.v1.opt", "io.containerd.grpc.v1.cri"]
				#                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: io.containerd.grpc.v1.cri
			`),
		},
		fixed: [{ [CONTAINERD]: 'version = 2\r\ndisabled_plugins = ["io.containerd.internal.v1.opt"]\r\n' }],
	},
	{
		name: "2.x: either of the new plugins takes CRI down, in a file of any version",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = [
				  "io.containerd.cri.v1.images",
				# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: images
				  "io.containerd.cri.v1.runtime",
				# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: runtime
				]
			`,
		},
	},
	{
		name: "2.x: the old id in a version 3 file",
		assume: { kubelet: "1.34.0", containerd: "2.3.1" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 3
				disabled_plugins = ["io.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: io.containerd.grpc.v1.cri
			`,
		},
	},
	{
		name: "2.x: the full id in a file without a version",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			...kubelet,
			[CONTAINERD]: text`
				disabled_plugins = ["io.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: io.containerd.grpc.v1.cri
			`,
		},
	},
	{
		name: "1.x: the full id in a file without a version has no effect",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: { ...kubelet, [CONTAINERD]: 'disabled_plugins = ["io.containerd.grpc.v1.cri"]\n' },
	},
	{
		name: "1.x: the new ids have no effect",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: { ...kubelet, [CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.cri.v1.images"]\n' },
	},
	{
		name: "the short name in a version 2 file is another rule's",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: { ...kubelet, [CONTAINERD]: 'version = 2\ndisabled_plugins = ["cri"]\n' },
	},
	{
		name: "lists of drop-ins are joined: the entry of the drop-in counts, an empty list takes nothing back",
		assume: { kubelet: "1.34.0", containerd: "2.1.5" },
		files: {
			...kubelet,
			[CONTAINERD]: 'version = 3\nimports = ["/etc/containerd/conf.d/*.toml"]\n',
			"etc/containerd/conf.d/10-off.toml": text`
				version = 3
				disabled_plugins = ["io.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: io.containerd.grpc.v1.cri
			`,
			"etc/containerd/conf.d/20-on.toml": "version = 3\ndisabled_plugins = []\n",
		},
	},
	{
		name: "releases unknown: the new id is named with the releases that mind it",
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.cri.v1.images"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: containerd 2.0–2.3
			`,
		},
	},
	{
		name: "releases unknown: the old id counts in all of them",
		files: {
			...kubelet,
			[CONTAINERD]: text`
				version = 2
				disabled_plugins = ["io.containerd.grpc.v1.cri"]
				#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: io.containerd.grpc.v1.cri
			`,
		},
	},
	{
		name: "nothing but containerd: a remark",
		assume: { containerd: "1.7.24" },
		files: {
			[CONTAINERD]: text`
				disabled_plugins = ["cri"]
				#                   ^^^^^ info: a kubelet that is put on this containerd will find no runtime
			`,
		},
	},
	{ name: "Docker without a kubelet", files: { [CONTAINERD]: 'disabled_plugins = ["cri"]\n', [DOCKER]: "{}\n" } },
	{
		name: "the kubelet uses CRI-O",
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/crio/crio.sock"),
			[CRIO]: "[crio.runtime]\n",
			[CONTAINERD]: 'disabled_plugins = ["cri"]\n',
		},
	},
	{
		name: "the kubelet uses cri-dockerd",
		files: {
			...kubelet,
			[FLAGS]: flagsFile("--container-runtime-endpoint=unix:///var/run/cri-dockerd.sock"),
			[CRI_DOCKERD_UNIT]: criDockerdUnit,
			[DOCKER]: "{}\n",
			[CONTAINERD]: 'disabled_plugins = ["cri"]\n',
		},
	},
	{
		name: "another plugin",
		files: { ...kubelet, [CONTAINERD]: 'version = 2\ndisabled_plugins = ["io.containerd.internal.v1.opt"]\n' },
	},
	{
		name: "a list of a template",
		files: { ...kubelet, [CONTAINERD]: 'version = 2\ndisabled_plugins = [{{ disabled | join(", ") }}]\n' },
	},
]);
