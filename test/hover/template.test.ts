import { testHovers } from "../harness/hover-places.ts";

const V2 = "var/lib/rancher/k3s/agent/etc/containerd/config.toml.tmpl";
const V3 = "var/lib/rancher/rke2/agent/etc/containerd/config-v3.toml.tmpl";

const TEMPLATE = `{{ template "base" . }}

[plugins."io.containerd.grpc.v1.cri"]
{{- if .IsRunningInUserNS }}
  disable_cgroup = true
{{ end }}
  stream_server_address = "{{ .NodeConfig.AgentConfig.NodeName }}"
  sandbox_image = "registry.example.com/pause:3.10"
  [plugins."io.containerd.grpc.v1.cri".registry]
    config_path = "{{ .Registry }}"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes."{{ $k }}"]
    runtime_type = "io.containerd.runc.v2"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes."{{ $k }}".options]
      SystemdCgroup = {{ .SystemdCgroup }}
`;
const MODERN = `{{ template "base" . }}
[plugins."io.containerd.cri.v1.images"]
  snapshotter = "overlayfs"
[plugins."io.containerd.cri.v1.runtime"]
  enable_cdi = true
  [plugins."io.containerd.cri.v1.runtime".containerd.runtimes.kata]
    runtime_type = "io.containerd.kata.v2"
`;

testHovers("the templates of k3s and RKE2", [
	{
		name: "version 2",
		files: { [V2]: TEMPLATE },
		places: {
			[V2]: [
				["disable‸_cgroup", "**`disable_cgroup`**", "True or false"],
				["stream_server‸_address", "**`stream_server_address`**", "String"],
				["sandbox‸_image", "The pause image, from which", "!In force"],
				["config‸_path", "The directory with one folder for each registry"],
				["runtime‸_type", "The shim that runs"],
				["Systemd‸Cgroup =", "Tells runc to have systemd make", "True or false, by default `false`"],
				['{{ template "ba‸se" . }}'],
				["{{- if .IsRunning‸InUserNS }}"],
			],
		},
	},
	{
		name: "version 3, by the name of the file",
		files: { [V3]: MODERN },
		places: {
			[V3]: [
				["snap‸shotter", "How image layers become"],
				["enable‸_cdi", "True or false"],
				["kata.v‸2", "The shim that runs"],
			],
		},
	},
	{
		name: "a condition that never ends, no value",
		broken: true,
		files: { [V2]: TEMPLATE.replace("{{ end }}\n", "").replace('"registry.example.com/pause:3.10"', "") },
		places: {
			[V2]: [
				["sandbox‸_image", "The pause image, from which"],
				["runtime‸_type", "The shim that runs"],
			],
		},
	},
	{
		name: "a mark and a header that are not closed",
		broken: true,
		files: { [V3]: MODERN.replace('" . }}', '" .').replace('cri.v1.runtime"]', 'cri.v1.runtime"') },
		places: {
			[V3]: [
				["snap‸shotter", "How image layers become"],
				["enable‸_cdi", "True or false"],
			],
		},
	},
	{
		name: "an open string, half a key, Windows line ends",
		broken: true,
		files: {
			[V3]: MODERN.replace('"overlayfs"', '"overlayfs').replace("enable_cdi = true", "enable_c").replaceAll("\n", "\r\n"),
		},
		places: {
			[V3]: [
				["over‸layfs", "How image layers become"],
				["runtime‸_type", "The shim that runs"],
			],
		},
	},
]);
