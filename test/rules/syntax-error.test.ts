import rule from "../../server/src/rules/syntax/syntax-error.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRIO, DOCKER, DOCKER_UNIT, FLAGS, KUBEADM, KUBELET, kubeletFile } from "../harness/snippets.ts";
import { crlf, text } from "../harness/text.ts";

const twoObjects = text`
	{ "debug": true }
	{ "dns": [] }
`;
/** The two objects, with a mark below the second. */
const marked = (says: string): string => `${twoObjects}^^^^^^^^^^^^^ ${says}\n`;

testRule(rule, [
	{
		name: "JSON: commas are missing",
		files: {
			[DOCKER]: text`
				{
				  "debug": true
				//            ^ error: A comma is missing before this; dockerd cannot read the file
				  "dns": ["10.0.0.2" "10.0.0.3"]
				//                 ^ error: A comma is missing
				}
			`,
		},
		fixed: [{ [DOCKER]: { contains: '"debug": true,\n' } }, { [DOCKER]: { contains: '["10.0.0.2", "10.0.0.3"]' } }],
	},
	{
		name: "JSON: what is opened and never closed, CRLF",
		files: {
			[DOCKER]: crlf(text`
				{
				^ error: A brace is opened here and never closed; dockerd cannot read the file
				  "dns": ["10.0.0.2",
				//       ^ error: A bracket is opened here
				  "debug": true
			`),
		},
	},
	{
		name: "JSON: other quotes, and none",
		files: {
			[DOCKER]: text`
				{
				  'debug': true,
				//^^^^^^^ error: dockerd cannot read this: expected "
				  dns: ["10.0.0.2"],
				//^^^ error: expected "
				  "live-restore": True
				//                ^^^^ error: dockerd cannot read this: expected a value
				}
			`,
		},
		fixed: [
			{ [DOCKER]: { contains: '  "debug": true,' } },
			{ [DOCKER]: { contains: '  "dns": [' } },
			{ [DOCKER]: { contains: '"live-restore": true\n' } },
		],
	},
	{
		name: "JSON: a blank that only looks like one",
		files: { [DOCKER]: '{\n\u00a0"debug": true\n^ error: The control character U+00A0 may not stand here; dockerd\n}\n' },
		fixed: [{ [DOCKER]: '{\n "debug": true\n}\n' }],
	},
	{
		name: "a second value: dockerd 26 refuses it",
		assume: { docker: "28.5.2" },
		files: { [DOCKER]: marked("error: There is text behind the end of the document; dockerd does not take it") },
	},
	{
		name: "a second value: dockerd 20.10 goes without it",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: marked("warning: There is text behind the end") },
	},
	{ name: "a second value: nobody measured dockerd 24", assume: { docker: "24.0.9" }, files: { [DOCKER]: twoObjects } },
	{
		name: "a second value, releases unknown: those that refuse it are named",
		files: { [DOCKER]: marked("warning: does not take it. (with Docker 26") },
	},
	{
		name: "TOML: a colon, words that are no value, open strings and brackets",
		files: {
			[CONTAINERD]: text`
				version: 2
				#      ^ error: containerd cannot read this: expected =
				oom_score = None
				#           ^^^^ error: containerd cannot read this: expected a value
				root = "/var/lib/containerd
				#      ^^^^^^^^^^^^^^^^^^^^ error: A string is opened here and never closed
				state = "/run/containerd"
				[plugins."io.containerd.grpc.v1.cri"
				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A bracket is opened here
				  sandbox_image = "registry.k8s.io/pause:3.9"
			`,
		},
	},
	{
		name: "TOML: the colon, and a boolean in another language",
		files: {
			[CRIO]: text`
				[crio.runtime]
				privileged_without_host_devices: false
				#                              ^ error: CRI-O cannot read this: expected =
				no_pivot = True
				#          ^^^^ error: expected a value
			`,
		},
		fixed: [{ [CRIO]: { contains: "privileged_without_host_devices = false\n" } }, { [CRIO]: { contains: "no_pivot = true\n" } }],
	},
	{
		name: "a hosts.toml is skipped",
		files: {
			"etc/containerd/certs.d/docker.io/hosts.toml": text`
				server = https://docker.io
				#        ^^^^^^^^^^^^^^^^^ warning: containerd cannot read this: expected a value
			`,
		},
	},
	{
		name: "YAML: no blank behind a colon, indentation, an alias, a bracket",
		files: {
			[KUBELET]: text`
				apiVersion: kubelet.config.k8s.io/v1beta1
				kind: KubeletConfiguration
				maxPods:50
				^^^^^^^^^^ error: kubelet cannot read this: expected a space
				authentication: *base
				#               ^^^^^ error: The alias base has no anchor; kubelet cannot read the file
				clusterDNS: [10.0.0.10
				#           ^ error: A bracket is opened here
			`,
			[KUBEADM]: text`
				apiVersion: kubeadm.k8s.io/v1beta4
				kind: ClusterConfiguration
				networking:
				  dnsDomain: cluster.local
				   podSubnet: 10.244.0.0/16
				#  ^^^^^^^^^^^^^^^^^^^^^^^^ error: kubeadm cannot read this
			`,
		},
	},
	{
		name: "systemd goes on without the line",
		files: {
			[FLAGS]: text`
				KUBELET_KUBEADM_ARGS: --v=2
				^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: systemd cannot read this: expected KEY=value
			`,
			[DOCKER_UNIT]: text`
				[Service]
				Type: notify
				^^^^^^^^^^^^ warning: systemd cannot read this: expected =
				ExecStart=/usr/bin/dockerd
			`,
		},
	},
	{
		name: "a template's marks and lines of its own are no errors",
		files: {
			[CONTAINERD]: text`
				{{ template "base" . }}
				version = {{ containerd_version }}
				{% if nvidia %}
				disabled_plugins = [{% for p in plugins %}"{{ p }}",{% endfor %}]
				{% endif %}
			`,
			[KUBELET]: kubeletFile("{% if max_pods %}", "maxPods: {{ max_pods }}", "{% endif %}", "{{ extra | to_nice_yaml }}"),
			[DOCKER]: '{ "debug": {{ debug | to_json }}, "dns": {{ dns | to_json }} }\n',
		},
	},
	{
		name: "sound files",
		files: { [DOCKER]: '{ "debug": true }\n', [KUBELET]: kubeletFile("maxPods: 50"), [CONTAINERD]: "version = 2\n" },
	},
]);
