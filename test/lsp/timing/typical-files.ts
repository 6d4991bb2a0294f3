/** Files of some nodes as most are, 30 to 200 lines each, by node and path. */
export const typicalFiles: Readonly<Record<string, string>> = {
	"kubeadm/etc/containerd/config.toml": containerdV2(),
	"containerd-3/etc/containerd/config.toml": containerdV3(),
	"k3s/var/lib/rancher/k3s/agent/etc/containerd/config.toml.tmpl": `{{ template "base" . }}\n\n${containerdV2().replace("version = 2\n", "")}`,
	"kubeadm/etc/containerd/certs.d/docker.io/hosts.toml": `server = "https://registry-1.docker.io"\n\n${[1, 2, 3, 4, 5, 6]
		.map(
			(i) =>
				`[host."https://mirror${i}.example.com"]\n  capabilities = ["pull", "resolve"]\n  ca = "/etc/certs/m${i}.crt"\n  skip_verify = false\n  override_path = false\n`,
		)
		.join("\n")}`,
	"docker/etc/docker/daemon.json": JSON.stringify(
		{
			"exec-opts": ["native.cgroupdriver=systemd"],
			"log-driver": "json-file",
			"log-opts": { "max-size": "100m", "max-file": "3", compress: "true" },
			"storage-driver": "overlay2",
			"data-root": "/var/lib/docker",
			"registry-mirrors": ["https://mirror.example.com", "https://other.example.com"],
			"insecure-registries": ["10.0.0.1:5000", "10.0.0.2:5000"],
			"default-runtime": "nvidia",
			runtimes: { nvidia: { path: "/usr/bin/nvidia-container-runtime", runtimeArgs: [] } },
			"default-ulimits": { nofile: { Name: "nofile", Hard: 65536, Soft: 65536 } },
			"default-address-pools": [{ base: "172.30.0.0/16", size: 24 }],
			"live-restore": true,
			"metrics-addr": "127.0.0.1:9323",
		},
		undefined,
		2,
	),
	"kubeadm/var/lib/kubelet/config.yaml": kubelet(),
	"kubeadm/root/kubeadm-config.yaml": kubeadm(),
	"crio/etc/crio/crio.conf": crio(),
	"crio/etc/containers/registries.conf": `unqualified-search-registries = ["docker.io", "quay.io"]\nshort-name-mode = "enforcing"\n\n${[
		1, 2, 3, 4, 5,
	]
		.map(
			(i) =>
				`[[registry]]\nprefix = "r${i}.example.com"\nlocation = "r${i}.example.com"\nblocked = false\n\n[[registry.mirror]]\nlocation = "mirror${i}.example.com"\ninsecure = false\n`,
		)
		.join("\n")}`,
	"kubeadm/etc/crictl.yaml": `${comments(26)}runtime-endpoint: unix:///run/containerd/containerd.sock\nimage-endpoint: unix:///run/containerd/containerd.sock\ntimeout: 10\ndebug: false\n`,
	"kubeadm/var/lib/kubelet/kubeadm-flags.env": `${comments(30)}KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///run/containerd/containerd.sock --node-ip=10.0.0.1 --max-pods=110"\n`,
	"kubeadm/etc/systemd/system/kubelet.service.d/10-kubeadm.conf": `${comments(20)}[Service]\nEnvironment="KUBELET_EXTRA_ARGS=--v=2"\nEnvironmentFile=-/var/lib/kubelet/kubeadm-flags.env\nExecStart=\nExecStart=/usr/bin/kubelet \\\n  --config=/var/lib/kubelet/config.yaml \\\n  --kubeconfig=/etc/kubernetes/kubelet.conf \\\n  --fail-swap-on=false \\\n  $KUBELET_KUBEADM_ARGS\nRestart=always\nRestartSec=10\n`,
	"docker/etc/systemd/system/cri-docker.service": `${comments(20)}[Unit]\nDescription=cri-dockerd\nAfter=network-online.target\n[Service]\nType=notify\nExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd:// \\\n  --network-plugin=cni \\\n  --pod-infra-container-image=registry.k8s.io/pause:3.10\nRestart=always\n[Install]\nWantedBy=multi-user.target\n`,
	"kubeadm/etc/sysctl.d/99-kubernetes.conf": `${comments(20)}net.ipv4.ip_forward = 1\nnet.bridge.bridge-nf-call-iptables = 1\nnet.bridge.bridge-nf-call-ip6tables = 1\nvm.overcommit_memory = 1\nvm.panic_on_oom = 0\nkernel.panic = 10\nkernel.panic_on_oops = 1\nfs.inotify.max_user_watches = 524288\nvm.swappiness = 0\nvm.max_map_count = 262144\n`,
	"kubeadm/etc/modules-load.d/k8s.conf": `${comments(24)}overlay\nbr_netfilter\nip_vs\nip_vs_rr\nip_vs_wrr\nip_vs_sh\nnf_conntrack\n`,
};

function comments(lines: number): string {
	return Array.from({ length: lines }, (_, i) => `# a remark that somebody left here, line ${i + 1}\n`).join("");
}

function containerdV2(): string {
	const cri = 'plugins."io.containerd.grpc.v1.cri"';
	const runtime = (name: string) => `    [${cri}.containerd.runtimes.${name}]
      runtime_type = "io.containerd.runc.v2"
      base_runtime_spec = ""
      privileged_without_host_devices = false
      pod_annotations = []
      container_annotations = []
      cni_conf_dir = ""
      cni_max_conf_num = 0
      [${cri}.containerd.runtimes.${name}.options]
        BinaryName = "/usr/bin/${name}"
        SystemdCgroup = true
        NoPivotRoot = false
        Root = ""
`;
	const mirror = (name: string) => `    [${cri}.registry.mirrors."${name}"]\n      endpoint = ["https://${name}"]\n`;
	return `version = 2
root = "/var/lib/containerd"
state = "/run/containerd"
oom_score = 0
imports = ["/etc/containerd/conf.d/*.toml"]
disabled_plugins = []
required_plugins = []

[grpc]
  address = "/run/containerd/containerd.sock"
  uid = 0
  gid = 0
  max_recv_message_size = 16777216
  max_send_message_size = 16777216

[debug]
  level = "info"
  address = ""

[metrics]
  address = ""
  grpc_histogram = false

[${cri}]
  sandbox_image = "registry.k8s.io/pause:3.10"
  stream_server_address = "127.0.0.1"
  stream_server_port = "0"
  enable_selinux = false
  max_container_log_line_size = 16384
  max_concurrent_downloads = 3
  disable_cgroup = false
  disable_apparmor = false
  restrict_oom_score_adj = false
  enable_unprivileged_ports = true
  enable_unprivileged_icmp = true
  enable_cdi = true
  cdi_spec_dirs = ["/etc/cdi", "/var/run/cdi"]
  [${cri}.cni]
    bin_dir = "/opt/cni/bin"
    conf_dir = "/etc/cni/net.d"
    max_conf_num = 1
  [${cri}.containerd]
    snapshotter = "overlayfs"
    default_runtime_name = "runc"
    discard_unpacked_layers = true
${["runc", "crun", "nvidia", "kata"].map(runtime).join("")}  [${cri}.registry]
    config_path = ""
${["docker.io", "quay.io", "ghcr.io", "registry.k8s.io"].map(mirror).join("")}
[plugins."io.containerd.gc.v1.scheduler"]
  pause_threshold = 0.02
  deletion_threshold = 0
  mutation_threshold = 100
  schedule_delay = "0s"
  startup_delay = "100ms"

[plugins."io.containerd.snapshotter.v1.overlayfs"]
  root_path = ""
  upperdir_label = false

[timeouts]
  "io.containerd.timeout.shim.cleanup" = "5s"
  "io.containerd.timeout.shim.load" = "5s"
  "io.containerd.timeout.task.state" = "2s"
`;
}

function containerdV3(): string {
	return containerdV2()
		.replace("version = 2", "version = 3")
		.replaceAll("io.containerd.grpc.v1.cri", "io.containerd.cri.v1.runtime");
}

function kubelet(): string {
	return `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
address: 0.0.0.0
authentication:
  anonymous:
    enabled: false
  webhook:
    cacheTTL: 2m0s
    enabled: true
  x509:
    clientCAFile: /etc/kubernetes/pki/ca.crt
authorization:
  mode: Webhook
  webhook:
    cacheAuthorizedTTL: 5m0s
    cacheUnauthorizedTTL: 30s
cgroupDriver: systemd
cgroupsPerQOS: true
clusterDNS:
- 10.96.0.10
clusterDomain: cluster.local
containerLogMaxFiles: 5
containerLogMaxSize: 10Mi
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
cpuManagerPolicy: none
cpuManagerReconcilePeriod: 10s
enforceNodeAllocatable:
- pods
eventBurst: 100
eventRecordQPS: 50
evictionHard:
  imagefs.available: 15%
  memory.available: 100Mi
  nodefs.available: 10%
  nodefs.inodesFree: 5%
evictionPressureTransitionPeriod: 5m0s
failSwapOn: false
featureGates:
  NodeSwap: true
fileCheckFrequency: 20s
healthzBindAddress: 127.0.0.1
healthzPort: 10248
httpCheckFrequency: 20s
imageGCHighThresholdPercent: 85
imageGCLowThresholdPercent: 80
imageMinimumGCAge: 2m0s
kubeReserved:
  cpu: 200m
  memory: 512Mi
logging:
  flushFrequency: 5s
  format: text
maxPods: 110
memorySwap:
  swapBehavior: LimitedSwap
nodeStatusReportFrequency: 5m0s
nodeStatusUpdateFrequency: 10s
podPidsLimit: 4096
port: 10250
protectKernelDefaults: false
registryBurst: 10
registryPullQPS: 5
resolvConf: /run/systemd/resolve/resolv.conf
rotateCertificates: true
runtimeRequestTimeout: 2m0s
serializeImagePulls: true
shutdownGracePeriod: 30s
shutdownGracePeriodCriticalPods: 10s
staticPodPath: /etc/kubernetes/manifests
streamingConnectionIdleTimeout: 4h0m0s
syncFrequency: 1m0s
systemReserved:
  cpu: 200m
  memory: 512Mi
tlsCipherSuites:
- TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
- TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
topologyManagerPolicy: none
volumeStatsAggPeriod: 1m0s
`;
}

function kubeadm(): string {
	return `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint:
  advertiseAddress: 10.0.0.1
  bindPort: 6443
nodeRegistration:
  name: node-1
  criSocket: unix:///run/containerd/containerd.sock
  imagePullPolicy: IfNotPresent
  kubeletExtraArgs:
  - name: node-ip
    value: 10.0.0.1
  - name: cgroup-driver
    value: systemd
  taints:
  - key: node-role.kubernetes.io/control-plane
    effect: NoSchedule
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: kubernetes
kubernetesVersion: v1.34.1
controlPlaneEndpoint: api.example.com:6443
imageRepository: registry.k8s.io
certificatesDir: /etc/kubernetes/pki
networking:
  dnsDomain: cluster.local
  podSubnet: 10.244.0.0/16
  serviceSubnet: 10.96.0.0/12
apiServer:
  certSANs:
  - api.example.com
  extraArgs:
  - name: audit-log-path
    value: /var/log/audit.log
etcd:
  local:
    dataDir: /var/lib/etcd
---
${kubelet()}`;
}

function crio(): string {
	const runtime = (name: string) => `[crio.runtime.runtimes.${name}]
runtime_path = "/usr/bin/${name}"
runtime_type = "oci"
runtime_root = "/run/${name}"
monitor_path = "/usr/libexec/crio/conmon"
allowed_annotations = ["io.containers.trace-syscall"]
`;
	return `[crio]
root = "/var/lib/containers/storage"
runroot = "/run/containers/storage"
storage_driver = "overlay"
storage_option = ["overlay.mountopt=nodev"]
log_dir = "/var/log/crio/pods"
version_file = "/var/run/crio/version"

[crio.api]
listen = "/var/run/crio/crio.sock"
stream_address = "127.0.0.1"
stream_port = "0"
grpc_max_send_msg_size = 83886080

[crio.runtime]
default_runtime = "crun"
no_pivot = false
conmon_cgroup = "pod"
cgroup_manager = "systemd"
selinux = false
pids_limit = -1
log_level = "info"
ctr_stop_timeout = 30
namespaces_dir = "/var/run"
pinns_path = "/usr/bin/pinns"

${["crun", "runc", "kata"].map(runtime).join("\n")}
[crio.image]
pause_image = "registry.k8s.io/pause:3.10"
pause_command = "/pause"
global_auth_file = ""
pinned_images = []
big_files_temporary_dir = ""

[crio.network]
network_dir = "/etc/cni/net.d/"
plugin_dirs = ["/opt/cni/bin/"]

[crio.metrics]
enable_metrics = true
metrics_port = 9090
`;
}
