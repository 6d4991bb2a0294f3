import rule from "../../server/src/rules/syntax/unread-file.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, CRIO, DOCKER, FLAGS, flagsFile, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const kubeletDropIns = "etc/kubernetes/kubelet.conf.d";
const imports = 'version = 2\nimports = ["/etc/containerd/conf.d/*.toml"]\n';

testRule(rule, [
	{
		name: "dockerd's file with another suffix",
		files: {
			"etc/docker/daemon.conf": text`
				{
				| warning: Nobody reads a file of this name; daemon.json is meant
				  "exec-opts": ["native.cgroupdriver=systemd"]
				}
			`,
		},
		fixed: [
			{
				"etc/docker/daemon.conf": "gone",
				[DOCKER]: '{\n  "exec-opts": ["native.cgroupdriver=systemd"]\n}\n',
			},
		],
	},
	{
		name: "misspelt, CRLF",
		files: { "etc/docker/deamon.json": crlf('{ "debug": true }\n| warning: daemon.json is meant\n') },
		fixed: [{ "etc/docker/deamon.json": "gone", [DOCKER]: '{ "debug": true }\r\n' }],
	},
	{
		name: "the right file is there too: this may be anybody's copy",
		files: { "etc/docker/deamon.json": '{ "debug": true }\n', [DOCKER]: "{}\n" },
	},
	{
		name: "containerd, CRI-O and crictl",
		files: {
			"etc/containerd/config.conf": "version = 2\n| warning: config.toml is meant\n",
			"etc/crio/crio.toml": "[crio.runtime]\n| warning: crio.conf is meant\n",
			"etc/crictl.yml": "timeout: 10\n| warning: crictl.yaml is meant\n",
		},
		fixed: [
			{ "etc/containerd/config.conf": "gone", [CONTAINERD]: "version = 2\n" },
			{ "etc/crictl.yml": "gone", [CRICTL]: "timeout: 10\n" },
			{ "etc/crio/crio.toml": "gone", [CRIO]: "[crio.runtime]\n" },
		],
	},
	{
		name: "beside the kubelet's drop-ins, with another suffix",
		files: {
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile(`--config-dir=/${kubeletDropIns}`),
			[`${kubeletDropIns}/10-pods.conf`]: kubeletFile("maxPods: 50"),
			[`${kubeletDropIns}/20-pods.yaml`]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				| warning: Nobody reads this file: kubelet takes only names that match *.conf here
				kind: KubeletConfiguration
				maxPods: 60
			`,
		},
		fixed: [
			{
				[`${kubeletDropIns}/20-pods.yaml`]: "gone",
				[`${kubeletDropIns}/20-pods.conf`]: kubeletFile("maxPods: 60"),
			},
		],
	},
	{
		name: "beside containerd's drop-ins, outside of the glob",
		files: {
			[CONTAINERD]: imports,
			"etc/containerd/conf.d/10-runc.tml": "version = 2\n| warning: containerd takes only names that match *.toml here\n",
		},
		fixed: [{ "etc/containerd/conf.d/10-runc.tml": "gone", "etc/containerd/conf.d/10-runc.toml": "version = 2\n" }],
	},
	{
		name: "copies that editors and packages leave behind",
		files: {
			[CONTAINERD]: imports,
			"etc/containerd/conf.d/10-runc.toml.bak": "version = 2\n",
			"etc/containerd/conf.d/10-runc.toml~": "version = 2\n",
			"etc/containerd/conf.d/README": "Everything here is imported.\n",
			[KUBELET]: kubeletFile(),
			[FLAGS]: flagsFile(`--config-dir=/${kubeletDropIns}`),
			[`${kubeletDropIns}/10-pods.conf.rpmsave`]: kubeletFile("maxPods: 50"),
		},
		unread: [
			"etc/containerd/conf.d/10-runc.toml.bak",
			"etc/containerd/conf.d/10-runc.toml~",
			"etc/containerd/conf.d/README",
			`${kubeletDropIns}/10-pods.conf.rpmsave`,
		],
	},
	{
		name: "CRI-O reads every file of its folder, whatever its suffix",
		files: {
			[CRIO]: "[crio.runtime]\n",
			"etc/crio/crio.conf.d/10-a.conf~": '[crio.runtime]\ncgroup_manager = "systemd"\n',
			"etc/crio/crio.conf.d/20-b.toml.bak": '[crio.runtime]\ncgroup_manager = "systemd"\n',
		},
	},
	{
		name: "no folder of drop-ins is named",
		files: { [KUBELET]: kubeletFile(), "opt/kubelet.d/20-pods.yml": "maxPods: 60\n" },
		unread: ["opt/kubelet.d/20-pods.yml"],
	},
]);
