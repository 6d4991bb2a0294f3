/** What nearly every config.toml of a Kubernetes node says: version 2, as `kubeadm` nodes have it. */
const HEAD = `version = 2
root = "/var/lib/containerd"
state = "/run/containerd"
oom_score = 0

[grpc]
  address = "/run/containerd/containerd.sock"
  uid = 0
  gid = 0
  max_recv_message_size = 16777216
  max_send_message_size = 16777216

[metrics]
  address = "127.0.0.1:1338"
  grpc_histogram = false

[plugins]
  [plugins."io.containerd.grpc.v1.cri"]
    sandbox_image = "registry.k8s.io/pause:3.9"
    max_container_log_line_size = 16384
    enable_selinux = false
    [plugins."io.containerd.grpc.v1.cri".cni]
      bin_dir = "/opt/cni/bin"
      conf_dir = "/etc/cni/net.d"
      max_conf_num = 1
    [plugins."io.containerd.grpc.v1.cri".registry]
      config_path = "/etc/containerd/certs.d"
    [plugins."io.containerd.grpc.v1.cri".containerd]
      snapshotter = "overlayfs"
      default_runtime_name = "runc"
      discard_unpacked_layers = true
      [plugins."io.containerd.grpc.v1.cri".containerd.runtimes]
        [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
          runtime_type = "io.containerd.runc.v2"
          [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
            SystemdCgroup = true
            BinaryName = "/usr/bin/runc"
`;

/** A runtime handler as it is written out by people who have many: one every few lines has a comment. */
const runtime = (i: number): string => `
        # handler ${i}, for workloads of team ${i % 7}
        [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.handler-${i}]
          runtime_type = "io.containerd.runc.v2"
          privileged_without_host_devices = ${i % 2 === 0}
          pod_annotations = ["example.com/*", "team-${i % 7}.example.com/size"]
          container_annotations = ["example.com/*"]
          snapshotter = "overlayfs"
          [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.handler-${i}.options]
            SystemdCgroup = true
            BinaryName = "/usr/local/bin/runc-${i}"
            Root = "/run/containerd/runc-${i}"
            ShimCgroup = ""
            IoUid = 0
            IoGid = 0
            NoPivotRoot = false
`;

/** A containerd config.toml of about so many lines. */
export function containerdToml(lines: number): string {
	let text = HEAD;
	const each = runtime(0).split("\n").length - 1;
	for (let i = 0, have = HEAD.split("\n").length; have + each <= lines; i++, have += each) text += runtime(i);
	return text;
}
