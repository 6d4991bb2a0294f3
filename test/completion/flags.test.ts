import { testPlaces } from "./cases.ts";

const SOCKETS = ["unix:///run/containerd/containerd.sock", "unix:///var/run/crio/crio.sock"];

testPlaces("the kubelet's environment file", "etc/default/kubelet", [
	{ name: "an empty file", file: "|", only: ["KUBELET_EXTRA_ARGS"] },
	{ name: "a name that is half typed", file: "# flags\nKUB|\n", gives: { KUBELET_EXTRA_ARGS: "# flags\nKUBELET_EXTRA_ARGS=\n" } },
	{ name: "no name twice", file: "KUBELET_EXTRA_ARGS=--v=2\n|\n", only: [] },
	{ name: "flags", file: "KUBELET_EXTRA_ARGS=|\n", has: ["--cgroup-driver", "--node-ip", "--fail-swap-on"], not: ["--exec-opt"] },
	{
		name: "a flag that is half typed",
		file: "KUBELET_EXTRA_ARGS=--cgroup-d|\n",
		gives: { "--cgroup-driver": "KUBELET_EXTRA_ARGS=--cgroup-driver=\n" },
	},
	{
		name: "a flag without a value",
		file: "KUBELET_EXTRA_ARGS=--fail|\n",
		gives: { "--fail-swap-on": "KUBELET_EXTRA_ARGS=--fail-swap-on\n" },
	},
	{
		name: "a flag that has its value",
		file: "KUBELET_EXTRA_ARGS=--cgr|=systemd\n",
		gives: { "--cgroup-driver": "KUBELET_EXTRA_ARGS=--cgroup-driver=systemd\n" },
	},
	{
		name: "inside quotes, behind others",
		file: 'KUBELET_EXTRA_ARGS="--v=2 --cgr| --node-ip=1.2.3.4"\n',
		has: ["--cgroup-driver"],
		not: ["--v"],
		gives: { "--cgroup-root": 'KUBELET_EXTRA_ARGS="--v=2 --cgroup-root= --node-ip=1.2.3.4"\n' },
	},
	{ name: "words of a flag", file: "KUBELET_EXTRA_ARGS=--cgroup-driver=|\n", only: ["cgroupfs", "systemd"] },
	{
		name: "as the next word",
		file: 'KUBELET_EXTRA_ARGS="--cgroup-driver sys|"\n',
		gives: { systemd: 'KUBELET_EXTRA_ARGS="--cgroup-driver systemd"\n' },
	},
	{ name: "sockets", file: "KUBELET_EXTRA_ARGS=--container-runtime-endpoint=|\n", has: SOCKETS },
	{ name: "a truth value", file: "KUBELET_EXTRA_ARGS=--fail-swap-on=|\n", only: ["true", "false"] },
	{
		name: "feature gates behind a comma",
		file: "KUBELET_EXTRA_ARGS=--feature-gates=A=true,Node|\n",
		has: ["NodeSwap=false"],
		gives: { "NodeSwap=false": "KUBELET_EXTRA_ARGS=--feature-gates=A=true,NodeSwap=false\n" },
		assume: { kubelet: "1.31.0" },
	},
	{ name: "over lines", file: 'KUBELET_EXTRA_ARGS="--v=2 \\\n  --cgroup-driver=|"\n', only: ["cgroupfs", "systemd"] },
	{
		name: "flags that are gone",
		file: "KUBELET_EXTRA_ARGS=|\n",
		not: ["--network-plugin", "--container-runtime"],
		assume: { kubelet: "1.31.0" },
	},
	{ name: "before they went", file: "KUBELET_EXTRA_ARGS=|\n", has: ["--network-plugin"], assume: { kubelet: "1.23.0" } },
	{ name: "nothing in a comment", file: "# --cgroup|\n", only: [] },
	{ name: "nothing in another variable", file: "OTHER=--cgr|\n", only: [] },
	{
		name: "broken: an open quote",
		file: 'KUBELET_EXTRA_ARGS="--cgroup-driver=sys|\n',
		gives: { systemd: 'KUBELET_EXTRA_ARGS="--cgroup-driver=systemd\n' },
	},
	{
		name: "broken: a line that is none above",
		file: "oops\nKUBELET_EXTRA_ARGS=--cgroup-driver=|\n",
		only: ["cgroupfs", "systemd"],
	},
	{ name: "broken: a line without its name", file: "--cgroup|\n", only: [] },
	{ name: "broken: a quote within", file: 'KUBELET_EXTRA_ARGS=--v=2 "--cgroup-driver=|\n', has: ["systemd"] },
	{
		name: "broken: blanks around the equals sign",
		file: "KUBELET_EXTRA_ARGS = --cgroup-driver=|\n",
		not: ["--node-ip"],
	},
	{
		name: "broken: an open quote in the line above",
		file: "OTHER='a\nKUBELET_EXTRA_ARGS=\"--v=2 --cgroup-d|\n",
		not: ["--v"],
	},
	{
		name: "broken: a backslash at the end of the file",
		file: 'KUBELET_EXTRA_ARGS="--cgroup-driver=systemd \\\n  --node-i|\\\n',
		has: ["--node-ip"],
		not: ["--cgroup-driver"],
	},
	{
		name: "broken: Windows line ends, an open quote",
		file: 'KUBELET_EXTRA_ARGS="--cgroup-driver=cg|\r\nOTHER=1\r\n',
		gives: { cgroupfs: 'KUBELET_EXTRA_ARGS="--cgroup-driver=cgroupfs\r\nOTHER=1\r\n' },
	},
	{
		name: "broken: letters beyond 16 bits before the cursor, an open quote",
		file: 'KUBELET_EXTRA_ARGS="--node-labels=a=🚀𝒳 --fail|\n',
		gives: { "--fail-swap-on": 'KUBELET_EXTRA_ARGS="--node-labels=a=🚀𝒳 --fail-swap-on\n' },
	},
	{
		name: "broken: three dashes",
		file: "KUBELET_EXTRA_ARGS=---cgr|\n",
		only: [],
	},
	{
		name: "broken: a template where a value should be",
		file: 'KUBELET_EXTRA_ARGS="--node-ip={{ ip }} --cgroup-driver=|\n',
		only: ["cgroupfs", "systemd"],
	},
	{
		name: "underscores for dashes",
		file: 'KUBELET_EXTRA_ARGS="--cgroup_dr|"\n',
		gives: { "--cgroup-driver": 'KUBELET_EXTRA_ARGS="--cgroup-driver="\n' },
	},
]);

testPlaces("a unit of the kubelet", "etc/systemd/system/kubelet.service.d/20-own.conf", [
	{ name: "flags of the program", file: "[Service]\nExecStart=\nExecStart=/usr/bin/kubelet --cgr|\n", has: ["--cgroup-driver"] },
	{ name: "their values", file: "[Service]\nExecStart=/usr/bin/kubelet --cgroup-driver=|\n", only: ["cgroupfs", "systemd"] },
	{
		name: "behind variables",
		file: "[Service]\nExecStart=/usr/bin/kubelet $KUBELET_EXTRA_ARGS |\n",
		has: ["--config", "--cgroup-driver"],
	},
	{
		name: "over lines",
		file: "[Service]\nExecStart=/usr/bin/kubelet \\\n  --v=2 \\\n  --cgr|\n",
		has: ["--cgroup-driver"],
		not: ["--v"],
	},
	{
		name: "a variable",
		file: '[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--v=2 --cgr|"\n',
		has: ["--cgroup-driver"],
		not: ["--v"],
		gives: { "--cgroup-driver": '[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--v=2 --cgroup-driver="\n' },
	},
	{
		name: "a value in a variable",
		file: '[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--cgroup-driver=|"\n',
		only: ["cgroupfs", "systemd"],
	},
	{ name: "nothing of another program", file: "[Service]\nExecStart=/usr/bin/other --cgr|\n", only: [] },
	{ name: "nothing in the name of the program", file: "[Service]\nExecStart=/usr/bin/kub|\n", only: [] },
	{ name: "nothing in another section", file: "[Unit]\nDescription=--cgr|\n", only: [] },
	{ name: "nothing in a comment", file: "[Service]\n# ExecStart=/usr/bin/kubelet --cgr|\n", only: [] },
	{ name: "broken: an open quote", file: '[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--cgroup-driver=sys|\n', has: ["systemd"] },
	{
		name: "broken: a header without its bracket",
		file: "[Service\nExecStart=/usr/bin/kubelet --cgr|\n",
		has: ["--cgroup-driver"],
	},
	{
		name: "broken: a blank behind the backslash",
		file: "[Service]\nExecStart=/usr/bin/kubelet \\ \n  --cgr|\n",
		has: ["--cgroup-driver"],
	},
	{
		name: "broken: a line that is no pair above",
		file: "[Service]\nRestart always\nExecStart=/usr/bin/kubelet --cgroup-driver=sys|\n",
		gives: { systemd: "[Service]\nRestart always\nExecStart=/usr/bin/kubelet --cgroup-driver=systemd\n" },
	},
	{
		name: "broken: an open quote on the command line",
		file: '[Service]\nExecStart=/usr/bin/kubelet "--config=/a --cgroup-dr|\n',
		has: ["--cgroup-driver"],
	},
	{
		name: "broken: no header",
		file: "ExecStart=/usr/bin/kubelet --cgr|\n",
		only: [],
	},
	{
		name: "broken: Windows line ends, a backslash at the end",
		file: "[Service\r\nExecStart=/usr/bin/kubelet \\\r\n  --fail|\\\r\n",
		has: ["--fail-swap-on"],
	},
]);

testPlaces("a unit of Docker", "etc/systemd/system/docker.service", [
	{
		name: "flags",
		file: "[Service]\nExecStart=/usr/bin/dockerd -H fd:// --exec|\n",
		has: ["--exec-opt", "--exec-root"],
		not: ["--cgroup-driver"],
	},
	{
		name: "options of a flag",
		file: "[Service]\nExecStart=/usr/bin/dockerd --exec-opt |\n",
		only: ["native.cgroupdriver=systemd", "native.cgroupdriver=cgroupfs"],
	},
	{
		name: "the same behind an equals sign",
		file: "[Service]\nExecStart=/usr/bin/dockerd --exec-opt=nat|\n",
		gives: { "native.cgroupdriver=systemd": "[Service]\nExecStart=/usr/bin/dockerd --exec-opt=native.cgroupdriver=systemd\n" },
	},
	{ name: "log levels", file: "[Service]\nExecStart=/usr/bin/dockerd --log-level=|\n", has: ["debug", "info"] },
	{ name: "nothing in Environment", file: "[Service]\nEnvironment=HTTP_PROXY=|\n", only: [] },
	{
		name: "the value of --log-driver",
		file: "[Service]\nExecStart=/usr/bin/dockerd --log-driver=|\n",
		has: ["json-file", "journald"],
	},
	{
		name: "a flag that is there already",
		file: "[Service]\nExecStart=/usr/bin/dockerd --debug --|\n",
		has: ["--data-root"],
		not: ["--debug"],
	},
	{
		name: "a flag in the middle of others",
		file: "[Service]\nExecStart=/usr/bin/dockerd --log-l| --debug\n",
		gives: { "--log-level": "[Service]\nExecStart=/usr/bin/dockerd --log-level= --debug\n" },
	},
	{
		name: "over lines",
		file: "[Service]\nExecStart=/usr/bin/dockerd \\\n  --data|\n",
		gives: { "--data-root": "[Service]\nExecStart=/usr/bin/dockerd \\\n  --data-root=\n" },
	},
	{ name: "nothing in another section", file: "[Unit]\nExecStart=/usr/bin/dockerd --|\n", only: [] },
	{ name: "nothing in a comment", file: "[Service]\n; ExecStart=/usr/bin/dockerd --|\n", only: [] },
	{
		name: "broken: a header without its bracket",
		file: "[Service\nExecStart=/usr/bin/dockerd --exec-o|\n",
		gives: { "--exec-opt": "[Service\nExecStart=/usr/bin/dockerd --exec-opt=\n" },
	},
	{
		name: "broken: an open quote",
		file: '[Service]\nExecStart=/usr/bin/dockerd --exec-opt "native.cgroupdriver=|\n',
		has: ["native.cgroupdriver=systemd"],
	},
	{
		name: "broken: Windows line ends, a backslash at the end",
		file: "[Service]\r\nExecStart=/usr/bin/dockerd -H fd:// \\\r\n  --log-level=|\\\r\n",
		has: ["debug", "warn"],
	},
	{
		name: "broken: letters beyond 16 bits before the cursor in an open string",
		file: '[Service]\nExecStart=/usr/bin/dockerd --label "a=🚀𝒳" --label "b --exec-r|\n',
		has: ["--exec-root"],
	},
	{
		name: "broken: a line that is no pair, and no value of the flag before",
		file: "[Service]\noops\nExecStart=/usr/bin/dockerd --log-level= --deb|\n",
		has: ["--debug"],
		not: ["--log-level"],
	},
	{
		name: "broken: a byte order mark, and a header twice",
		file: "\uFEFF[Service]\n[Service]\nExecStart=/usr/bin/dockerd --li|\n",
		has: ["--live-restore"],
	},
]);

testPlaces("a unit of cri-dockerd", "etc/systemd/system/cri-docker.service", [
	{ name: "flags", file: "[Service]\nExecStart=/usr/bin/cri-dockerd --pod|\n", has: ["--pod-infra-container-image"] },
	{
		name: "pause images",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd --pod-infra-container-image=|\n",
		has: ["registry.k8s.io/pause:3.10"],
	},
	{
		name: "all flags, none of another daemon's",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd |\n",
		has: ["--container-runtime-endpoint", "--cni-bin-dir", "--log-level"],
		not: ["--config", "--host", "--cgroup-driver"],
	},
	{
		name: "a flag that is half typed",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd --network-plugin|\n",
		gives: { "--network-plugin-mtu": "[Service]\nExecStart=/usr/bin/cri-dockerd --network-plugin-mtu=\n" },
	},
	{
		name: "no flag twice",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd --network-plugin=cni --|\n",
		has: ["--cni-conf-dir"],
		not: ["--network-plugin"],
	},
	{
		name: "a flag without a value",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd --ipv6|\n",
		gives: { "--ipv6-dual-stack": "[Service]\nExecStart=/usr/bin/cri-dockerd --ipv6-dual-stack\n" },
	},
	{
		name: "a pause image that is half typed, as the next word",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd --pod-infra-container-image registry.k8s.io/pause:3.1|\n",
		gives: {
			"registry.k8s.io/pause:3.10":
				"[Service]\nExecStart=/usr/bin/cri-dockerd --pod-infra-container-image registry.k8s.io/pause:3.10\n",
		},
	},
	{
		name: "over lines",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd \\\n  --cni-c|\n",
		has: ["--cni-conf-dir", "--cni-cache-dir"],
	},
	{ name: "nothing in a comment", file: "[Service]\n# ExecStart=/usr/bin/cri-dockerd --|\n", only: [] },
	{ name: "nothing in a line that starts nothing", file: "[Service]\nExecReload=/bin/kill --|\n", only: [] },
	{
		name: "broken: a header without its bracket",
		file: "[Service\nExecStart=/usr/bin/cri-dockerd --pod-inf|\n",
		has: ["--pod-infra-container-image"],
	},
	{
		name: "broken: an open quote",
		file: '[Service]\nExecStart=/usr/bin/cri-dockerd "--network|\n',
		gives: { "--network-plugin": '[Service]\nExecStart=/usr/bin/cri-dockerd "--network-plugin=\n' },
	},
	{
		name: "broken: a line that is no pair above",
		file: "[Service]\nType notify\nExecStart=/usr/bin/cri-dockerd --docker|\n",
		has: ["--docker-endpoint"],
	},
	{
		name: "broken: Windows line ends, a backslash at the end",
		file: "[Service]\r\nExecStart=/usr/bin/cri-dockerd \\\r\n  --log|\\\r\n",
		has: ["--log-level"],
	},
	{
		name: "broken: a blank behind the backslash, letters beyond 16 bits before the cursor",
		file: "[Service]\nExecStart=/usr/bin/cri-dockerd --cni-bin-dir=/🚀𝒳 --pod-c|  \\ \n  --log-level=info\n",
		has: ["--pod-cidr"],
		not: ["--cni-bin-dir"],
	},
	{
		name: "broken: a pause image in an open string",
		file: '[Service]\nExecStart=/usr/bin/cri-dockerd --pod-infra-container-image="|\n',
		has: ["registry.k8s.io/pause:3.10"],
	},
]);
