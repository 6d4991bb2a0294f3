/** A KubeletConfiguration as kubeadm writes it, with the settings that people add. */
const HEAD = `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
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
cgroupDriver: systemd # as containerd has it
clusterDNS:
- 10.96.0.10
clusterDomain: cluster.local
cpuManagerPolicy: none
evictionHard:
  imagefs.available: 15%
  memory.available: 100Mi
  nodefs.available: 10%
  nodefs.inodesFree: 5%
fileCheckFrequency: 20s
healthzBindAddress: 127.0.0.1
healthzPort: 10248
httpCheckFrequency: 20s
imageGCHighThresholdPercent: 85
imageGCLowThresholdPercent: 80
kubeReserved:
  cpu: 100m
  memory: 256Mi
maxPods: 110
resolvConf: /run/systemd/resolve/resolv.conf
rotateCertificates: true
runtimeRequestTimeout: 15m0s
serializeImagePulls: false
shutdownGracePeriod: 30s
shutdownGracePeriodCriticalPods: 10s
staticPodPath: /etc/kubernetes/manifests
systemReserved:
  cpu: 100m
  memory: 256Mi
`;

const taint = (i: number): string =>
	`- key: example.com/dedicated-${i}\n  value: team-${i % 7} # of rack ${i}\n  effect: NoSchedule\n`;
const header = (i: number): string => `  X-Node-${i}:\n  - node-${i}.example.com\n`;
const count = (length: number, make: (i: number) => string): string => Array.from({ length }, (_, i) => make(i)).join("");

/** A KubeletConfiguration of about so many lines: the settings, then taints and headers as many as are wanted. */
export function kubeletYaml(lines: number): string {
	const rest = Math.max(10, lines - HEAD.split("\n").length);
	return `${HEAD}registerWithTaints:\n${count(Math.floor(rest / 6), taint)}staticPodURLHeader:\n${count(Math.floor(rest / 4), header)}`;
}
