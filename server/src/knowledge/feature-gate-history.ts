/**
 * The feature gates that a kubelet of 1.17 to 1.36 knows, a row each: its name, and what it was from each release on, oldest
 * first. `+`: on by default; `!`: locked, so that only the default can be set; `removed`: the name is not known any more, at
 * the latest from this release on (where sources differ, the later release stands here). A gate that was made only to bring
 * an old behaviour back begins with the release that brought the gate.
 *
 * Sources, read release by release: kubernetes pkg/features/kube_features.go (with its copies of the gates of k8s.io/apiserver
 * and apiextensions-apiserver) as it was in 1.17, 1.18, 1.19, 1.21, 1.23, 1.24, 1.27, 1.28, 1.29, 1.30, 1.31 and 1.33; for 1.20,
 * 1.22, 1.25, 1.26 and 1.32 the state of shortly before or after, and their neighbours on both sides; k8s.io/apiserver
 * pkg/features/kube_features.go of 1.19, 1.20, 1.24, 1.28 and 1.33; test/compatibility_lifecycle/reference/versioned_feature_list.yaml
 * at 1.34 and 1.36, which names a gate by its Go constant (CustomCPUCFSQuotaPeriod and RuntimeClassInImageCriApi are spelt
 * otherwise); client-go features/known_features.go and component-base, whose gates the kubelet takes too; the gates that
 * kube-scheduler 1.36 names in its help. What no source file at hand shows, and the stages before 1.17, are those of
 * kubernetes.io, "Feature Gates" and "Feature Gates (removed)"; where the two differ, the source stands here.
 * KubeletCgroupDriverFromCRI and NodeSwap measured on 1.31 and 1.36.
 */
export const gateRows = `
AdmissionWebhookMatchConditions: alpha 1.27, beta+ 1.28, GA+! 1.30, removed 1.33
AdvancedAuditing: alpha 1.7, beta+ 1.8, GA+ 1.12, GA+! 1.27, removed 1.28
AggregatedDiscoveryEndpoint: alpha 1.26, beta+ 1.27, GA+! 1.30, removed 1.33
AggregatedDiscoveryRemoveBetaType: deprecated+ 1.33, deprecated+! 1.35
AllAlpha: alpha 1.0
AllBeta: beta 1.0
AllowDNSOnlyNodeCSR: deprecated 1.31
AllowInsecureBackendProxy: beta+ 1.17, GA+! 1.21, removed 1.23
AllowInsecureKubeletCertificateSigningRequests: deprecated 1.31
AllowOverwriteTerminationGracePeriodSeconds: deprecated 1.32, deprecated! 1.35
AllowParsingUserUIDFromCertAuth: beta+ 1.33
AllowServiceExternalIPs: GA+ 1.34
AllowServiceLBStatusOnNonLB: deprecated 1.29, deprecated! 1.32, removed 1.36
AllowUnsafeMalformedObjectDeletion: alpha 1.32
AnonymousAuthConfigurableEndpoints: alpha 1.31, beta+ 1.32, GA+! 1.34
AnyVolumeDataSource: alpha 1.18, beta+ 1.24, GA+! 1.33
APIListChunking: alpha 1.8, beta+ 1.9, GA+! 1.29, removed 1.33
APIPriorityAndFairness: alpha 1.17, beta+ 1.20, GA+! 1.29, removed 1.31
APIResponseCompression: alpha 1.8, beta+ 1.16
APISelfSubjectReview: alpha 1.26, beta+ 1.27, GA+! 1.28, removed 1.30
APIServerIdentity: alpha 1.20, beta+ 1.26
APIServerTracing: alpha 1.22, beta+ 1.27, GA+! 1.34
APIServingWithRoutine: alpha 1.30
AppArmor: beta+ 1.4, GA+! 1.31, removed 1.33
AppArmorFields: beta+ 1.30, GA+! 1.31, removed 1.33
AtomicFIFO: beta+ 1.36
AttachVolumeLimit: alpha 1.11, beta+ 1.12, GA+! 1.17, removed 1.21
AuthorizeNodeWithSelectors: alpha 1.31, beta+ 1.32, GA+! 1.34
AuthorizePodWebsocketUpgradeCreatePermission: beta+ 1.35
AuthorizeWithSelectors: alpha 1.31, beta+ 1.32, GA+! 1.34
BalanceAttachedNodeVolumes: alpha 1.11, deprecated 1.22, removed 1.23
BlockVolume: alpha 1.9, beta+ 1.13, GA+! 1.18, removed 1.21
BoundServiceAccountTokenVolume: alpha 1.13, beta+ 1.21, GA+! 1.22, removed 1.23
BtreeWatchCache: beta+ 1.32, GA+! 1.33
CBORServingAndStorage: alpha 1.32
ChangeContainerStatusOnKubeletRestart: deprecated 1.35
ClearingNominatedNodeNameAfterBinding: alpha 1.34, beta+ 1.35
ClientsAllowCARotation: beta+ 1.36
ClientsAllowCBOR: alpha 1.32
ClientsAllowTLSCacheGC: beta+ 1.36
ClientsPreferCBOR: alpha 1.32
CloudControllerManagerWatchBasedRoutesReconciliation: alpha 1.35
CloudControllerManagerWebhook: alpha 1.27
CloudDualStackNodeIPs: alpha 1.27, beta+ 1.29, GA+! 1.30, removed 1.32
ClusterTrustBundle: alpha 1.27, beta 1.33
ClusterTrustBundleProjection: alpha 1.29, beta 1.33
ComponentFlagz: alpha 1.32, beta+ 1.36
ComponentSLIs: alpha 1.26, beta+ 1.27, GA+! 1.32, removed 1.36
ComponentStatusz: alpha 1.32, beta+ 1.36
ConcurrentWatchObjectDecode: beta 1.31
ConfigurableFSGroupPolicy: alpha 1.18, beta+ 1.20, GA+! 1.23, removed 1.26
ConsistentHTTPGetHandlers: GA+ 1.25, GA+! 1.30, removed 1.31
ConsistentListFromCache: alpha 1.28, beta+ 1.31, GA+! 1.34
ConstrainedImpersonation: alpha 1.35, beta+ 1.36
ContainerCheckpoint: alpha 1.25, beta+ 1.30
ContainerRestartRules: alpha 1.34, beta+ 1.35
ContainerStopSignals: alpha 1.33
ContextualLogging: alpha 1.24, beta+ 1.30
ControllerManagerLeaderMigration: alpha 1.21, beta+ 1.22, GA+! 1.24, removed 1.27
ControllerManagerReleaseLeaderElectionLockOnExit: alpha 1.36
CoordinatedLeaderElection: alpha 1.31, beta 1.33
CPUManager: alpha 1.8, beta+ 1.10, GA+! 1.26, removed 1.33
CPUManagerPolicyAlphaOptions: alpha 1.23
CPUManagerPolicyBetaOptions: beta+ 1.23
CPUManagerPolicyOptions: alpha 1.22, beta+ 1.23, GA+! 1.33
CRDObservedGenerationTracking: beta 1.35, beta+ 1.36
CRDValidationRatcheting: alpha 1.28, beta+ 1.30, GA+! 1.33
CRIContainerLogRotation: alpha 1.10, beta+ 1.11, GA+! 1.21, removed 1.23
CRIListStreaming: alpha 1.36
CronJobControllerV2: alpha 1.20, beta+ 1.21, GA+! 1.22, removed 1.23
CronJobsScheduledAnnotation: beta+ 1.28, GA+! 1.32, removed 1.36
CronJobTimeZone: alpha 1.24, beta+ 1.25, GA+! 1.27, removed 1.29
CrossNamespaceVolumeDataSource: alpha 1.26
CSIBlockVolume: alpha 1.11, beta+ 1.14, GA+! 1.18, removed 1.21
CSIDriverRegistry: alpha 1.12, beta+ 1.14, GA+! 1.18, removed 1.21
CSIInlineVolume: alpha 1.15, beta+ 1.16, GA+! 1.25, removed 1.27
CSIMigration: alpha 1.14, beta+ 1.17, GA+! 1.25, removed 1.27
CSIMigrationAWS: alpha 1.14, beta 1.17, beta+ 1.23, GA+! 1.25, removed 1.27
CSIMigrationAWSComplete: alpha 1.17, removed 1.21
CSIMigrationAzureDisk: alpha 1.15, beta 1.19, beta+ 1.23, GA+ 1.24, GA+! 1.26, removed 1.27
CSIMigrationAzureDiskComplete: alpha 1.17, removed 1.21
CSIMigrationAzureFile: alpha 1.15, beta 1.21, beta+ 1.24, GA+! 1.26, removed 1.30
CSIMigrationAzureFileComplete: alpha 1.17, removed 1.21
CSIMigrationGCE: alpha 1.14, beta 1.17, beta+ 1.23, GA+! 1.25, removed 1.28
CSIMigrationGCEComplete: alpha 1.17, removed 1.21
CSIMigrationOpenStack: alpha 1.14, beta 1.18, beta+ 1.21, GA+! 1.24, removed 1.26
CSIMigrationOpenStackComplete: alpha 1.17, removed 1.21
CSIMigrationPortworx: alpha 1.23, beta 1.25, beta+ 1.31, GA+! 1.33, removed 1.36
CSIMigrationRBD: alpha 1.23, deprecated 1.28, removed 1.31
CSIMigrationvSphere: beta 1.19, beta+ 1.25, GA+! 1.26, removed 1.29
CSIMigrationvSphereComplete: beta 1.19, removed 1.23
CSINodeExpandSecret: alpha 1.25, beta+ 1.27, GA+! 1.29, removed 1.31
CSINodeInfo: alpha 1.12, beta+ 1.14, GA+! 1.17, removed 1.21
CSIServiceAccountToken: alpha 1.20, beta+ 1.21, GA+! 1.22, removed 1.25
CSIServiceAccountTokenSecrets: beta+ 1.35, GA+! 1.36
CSIStorageCapacity: alpha 1.19, beta+ 1.21, GA+! 1.24, removed 1.28
CSIVolumeFSGroupPolicy: alpha 1.19, beta+ 1.20, GA+! 1.23, removed 1.26
CSIVolumeHealth: alpha 1.21
CSRDuration: beta+ 1.22, GA+! 1.24, removed 1.26
CustomCPUCFSQuotaPeriod: alpha 1.12, GA+ 1.36
CustomResourceDefaulting: alpha 1.15, beta+ 1.16, GA+! 1.17, removed 1.19
CustomResourceFieldSelectors: alpha 1.30, beta+ 1.31, GA+! 1.32
CustomResourcePublishOpenAPI: alpha 1.14, beta+ 1.15, GA+! 1.16, removed 1.19
CustomResourceSubresources: alpha 1.10, beta+ 1.11, GA+! 1.16, removed 1.19
CustomResourceValidation: alpha 1.8, beta+ 1.9, GA+! 1.16, removed 1.19
CustomResourceValidationExpressions: alpha 1.23, beta+ 1.25, GA+! 1.29, removed 1.31
CustomResourceWebhookConversion: alpha 1.13, beta+ 1.15, GA+! 1.16, removed 1.19
DaemonSetUpdateSurge: alpha 1.21, beta+ 1.22, GA+! 1.25, removed 1.27
DeclarativeValidation: beta+ 1.33, GA+! 1.36
DeclarativeValidationBeta: beta+ 1.36
DeclarativeValidationTakeover: beta 1.33, deprecated 1.36
DefaultHostNetworkHostPortsInPodTemplates: deprecated 1.28, removed 1.31
DefaultIngressClass: beta+ 1.18, GA+! 1.19, removed 1.20
DefaultPodTopologySpread: alpha 1.19, beta+ 1.20, GA+! 1.24, removed 1.26
DelegateFSGroupToCSIDriver: alpha 1.22, beta+ 1.23, GA+! 1.26, removed 1.28
DeploymentPodReplacementPolicy: alpha 1.32, removed 1.34
DeploymentReplicaSetTerminatingReplicas: alpha 1.33, beta+ 1.35
DetectCacheInconsistency: beta+ 1.34
DevicePluginCDIDevices: alpha 1.28, beta+ 1.29, GA+! 1.31, removed 1.34
DevicePlugins: alpha 1.8, beta+ 1.10, GA+! 1.26, removed 1.28
DisableAcceleratorUsageMetrics: alpha 1.19, beta+ 1.20, GA+! 1.25, removed 1.28
DisableAllocatorDualWrite: alpha 1.31, beta 1.33, GA+ 1.34, GA+! 1.35
DisableCloudProviders: alpha 1.22, beta+ 1.29, GA+! 1.31, removed 1.33
DisableCPUQuotaWithExclusiveCPUs: beta+ 1.33, deprecated+ 1.36
DisableKubeletCloudCredentialProviders: alpha 1.23, beta+ 1.29, GA+! 1.31, removed 1.33
DisableKubeletCSRAdmissionValidation: deprecated 1.31, removed 1.32
DisableNodeKubeProxyVersion: alpha 1.29, deprecated 1.31, deprecated+ 1.33, deprecated+! 1.36
DownwardAPIHugePages: alpha 1.20, beta 1.21, beta+ 1.22, GA+! 1.27, removed 1.29
DRAAdminAccess: alpha 1.32, beta+ 1.34, GA+! 1.36
DRAConsumableCapacity: alpha 1.34, beta+ 1.36
DRAControlPlaneController: alpha 1.31, removed 1.32
DRADeviceBindingConditions: alpha 1.34, beta+ 1.36
DRADeviceTaintRules: alpha 1.35, beta 1.36
DRADeviceTaints: alpha 1.33, beta+ 1.36
DRAExtendedResource: alpha 1.34, beta+ 1.36
DRAListTypeAttributes: alpha 1.36
DRANodeAllocatableResources: alpha 1.36
DRAPartitionableDevices: alpha 1.33, beta+ 1.36
DRAPrioritizedList: alpha 1.33, beta+ 1.34, GA+ 1.36
DRAResourceClaimDeviceStatus: alpha 1.32, beta+ 1.33
DRAResourceClaimGranularStatusAuthorization: beta+ 1.36
DRAResourcePoolStatus: alpha 1.36
DRASchedulerFilterTimeout: beta+ 1.34
DRAWorkloadResourceClaims: alpha 1.36
DryRun: alpha 1.12, beta+ 1.13, GA+ 1.19, GA+! 1.26, removed 1.28
DynamicAuditing: alpha 1.13, removed 1.19
DynamicKubeletConfig: alpha 1.4, beta+ 1.11, deprecated 1.22, removed 1.26
DynamicResourceAllocation: alpha 1.26, beta 1.32, GA+ 1.34, GA+! 1.35
EfficientWatchResumption: alpha 1.20, beta+ 1.21, GA+! 1.24, removed 1.33
ElasticIndexedJob: beta+ 1.27, GA+! 1.31, removed 1.36
EnableAggregatedDiscoveryTimeout: deprecated+ 1.16, removed 1.18
EnableEquivalenceClassCache: alpha 1.8, deprecated 1.13, removed 1.17
EndpointSlice: alpha 1.16, beta 1.17, beta+ 1.18, GA+! 1.21, removed 1.25
EndpointSliceNodeName: alpha 1.20, GA+! 1.21, removed 1.25
EndpointSliceProxying: alpha 1.18, beta+ 1.19, GA+! 1.22, removed 1.25
EndpointSliceTerminatingCondition: alpha 1.20, beta+ 1.22, GA+! 1.26, removed 1.28
EnvFiles: alpha 1.34, beta+ 1.35
EphemeralContainers: alpha 1.16, beta+ 1.23, GA+! 1.25, removed 1.27
EvenPodsSpread: alpha 1.16, beta+ 1.18, GA+! 1.19, removed 1.21
EventedPLEG: alpha 1.26
ExecProbeTimeout: GA+ 1.20, GA+! 1.35
ExpandCSIVolumes: alpha 1.14, beta+ 1.16, GA+ 1.24, removed 1.27
ExpandedDNSConfig: alpha 1.22, beta+ 1.26, GA+! 1.28, removed 1.30
ExpandInUsePersistentVolumes: alpha 1.11, beta+ 1.15, GA+ 1.24, removed 1.27
ExpandPersistentVolumes: alpha 1.8, beta+ 1.11, GA+ 1.24, removed 1.27
ExperimentalHostUserNamespaceDefaulting: beta 1.5, deprecated! 1.28, removed 1.30
ExtendWebSocketsToKubelet: beta+ 1.36
ExternalPolicyForExternalIP: GA 1.18, GA+ 1.19, GA+! 1.20, removed 1.23
ExternalServiceAccountTokenSigner: alpha 1.32, beta+ 1.34, GA+! 1.36
GangScheduling: alpha 1.35
GenericEphemeralVolume: alpha 1.19, beta+ 1.21, GA+! 1.23, removed 1.25
GenericWorkload: alpha 1.35
GitRepoVolumeDriver: deprecated 1.33, deprecated! 1.36
GracefulNodeShutdown: alpha 1.20, beta+ 1.21
GracefulNodeShutdownBasedOnPodPriority: alpha 1.23, beta+ 1.24
GRPCContainerProbe: alpha 1.23, beta+ 1.24, GA+! 1.27, removed 1.29
HonorPVReclaimPolicy: alpha 1.23, beta+ 1.31, GA+! 1.33, removed 1.36
HostnameOverride: alpha 1.34, beta+ 1.35
HPAConfigurableTolerance: alpha 1.33, beta+ 1.35
HPAContainerMetrics: alpha 1.20, beta+ 1.27, GA+! 1.30, removed 1.32
HPAScaleToZero: alpha 1.16
HugePageStorageMediumSize: alpha 1.18, beta+ 1.19, GA+! 1.22, removed 1.24
HyperVContainer: alpha 1.10, deprecated 1.20, removed 1.21
IdentifyPodOS: alpha 1.23, beta+ 1.24, GA+! 1.25, removed 1.27
ImageMaximumGCAge: alpha 1.29, beta+ 1.30, GA+! 1.35
ImageVolume: alpha 1.31, beta 1.33, beta+ 1.35, GA+! 1.36
ImageVolumeWithDigest: alpha 1.35
ImmutableEphemeralVolumes: alpha 1.18, beta+ 1.19, GA+! 1.21, removed 1.24
IndexedJob: alpha 1.21, beta+ 1.22, GA+! 1.24, removed 1.26
InformerResourceVersion: alpha 1.30, GA+ 1.35
IngressClassNamespacedParams: alpha 1.21, beta+ 1.22, GA+! 1.23, removed 1.25
InOrderInformers: beta+ 1.33, GA+ 1.36
InOrderInformersBatchProcess: beta+ 1.35
InPlacePodLevelResourcesVerticalScaling: alpha 1.35, beta+ 1.36
InPlacePodVerticalScaling: alpha 1.27, beta+ 1.33, GA+! 1.35
InPlacePodVerticalScalingAllocatedStatus: alpha 1.32, deprecated 1.33, removed 1.36
InPlacePodVerticalScalingExclusiveCPUs: alpha 1.32
InPlacePodVerticalScalingExclusiveMemory: alpha 1.34
InPlacePodVerticalScalingInitContainers: beta+ 1.36
InTreePluginAWSUnregister: alpha 1.21, removed 1.31
InTreePluginAzureDiskUnregister: alpha 1.21, removed 1.31
InTreePluginAzureFileUnregister: alpha 1.21, removed 1.31
InTreePluginGCEUnregister: alpha 1.21, removed 1.31
InTreePluginOpenStackUnregister: alpha 1.21, removed 1.31
InTreePluginPortworxUnregister: alpha 1.23, removed 1.36
InTreePluginRBDUnregister: alpha 1.23, deprecated 1.28, removed 1.31
InTreePluginvSphereUnregister: alpha 1.21, removed 1.31
IPTablesOwnershipCleanup: alpha 1.25, beta+ 1.27, GA+! 1.28, removed 1.30
IPv6DualStack: alpha 1.15, beta+ 1.21, GA+! 1.23, removed 1.25
JobBackoffLimitPerIndex: alpha 1.28, beta+ 1.29, GA+! 1.33
JobManagedBy: alpha 1.30, beta+ 1.32, GA+! 1.35
JobMutableNodeSchedulingDirectives: beta+ 1.23, GA+! 1.27, removed 1.29
JobPodFailurePolicy: alpha 1.25, beta+ 1.26, GA+! 1.31, removed 1.33
JobPodReplacementPolicy: alpha 1.28, beta+ 1.29, GA+! 1.34
JobReadyPods: alpha 1.23, beta+ 1.24, GA+! 1.29, removed 1.31
JobSuccessPolicy: alpha 1.30, beta+ 1.31, GA+! 1.33
JobTrackingWithFinalizers: alpha 1.22, beta 1.23, beta+ 1.25, GA+! 1.26, removed 1.29
KMSv1: deprecated+ 1.28, deprecated 1.29
KMSv2: alpha 1.25, beta+ 1.27, GA+! 1.29, removed 1.32
KMSv2KDF: beta 1.28, GA+! 1.29, removed 1.32
KubeletCgroupDriverFromCRI: alpha 1.28, beta+ 1.31, GA+! 1.34
KubeletCrashLoopBackOffMax: alpha 1.32, beta+ 1.35
KubeletCredentialProviders: alpha 1.20, beta+ 1.24, GA+! 1.26, removed 1.28
KubeletEnsureSecretPulledImages: alpha 1.33, beta+ 1.35
KubeletFineGrainedAuthz: alpha 1.32, beta+ 1.33, GA+! 1.36
KubeletInUserNamespace: alpha 1.22
KubeletPodResources: alpha 1.13, beta+ 1.15, GA+! 1.28, removed 1.30
KubeletPodResourcesDynamicResources: alpha 1.27, beta+ 1.34, GA+! 1.36
KubeletPodResourcesGet: alpha 1.27, beta+ 1.34, GA+! 1.36
KubeletPodResourcesGetAllocatable: alpha 1.21, beta+ 1.23, GA+! 1.28, removed 1.30
KubeletPodResourcesListUseActivePods: deprecated+ 1.34
KubeletPSI: alpha 1.33, beta+ 1.34, GA+! 1.36
KubeletRegistrationGetOnExistsOnly: deprecated 1.32
KubeletSeparateDiskGC: alpha 1.29, beta+ 1.31
KubeletServiceAccountTokenForCredentialProviders: alpha 1.33, beta+ 1.34
KubeletTracing: alpha 1.25, beta+ 1.27, GA+! 1.34
KubeProxyDrainingTerminatingNodes: alpha 1.28, beta+ 1.30, GA+! 1.31, removed 1.33
LegacyNodeRoleBehavior: alpha+ 1.16, beta+ 1.19, GA! 1.21, removed 1.23
LegacyServiceAccountTokenCleanUp: alpha 1.28, beta+ 1.29, GA+! 1.30, removed 1.32
LegacyServiceAccountTokenNoAutoGeneration: beta+ 1.24, GA+! 1.26, removed 1.29
LegacyServiceAccountTokenTracking: alpha 1.26, beta+ 1.27, GA+! 1.28, removed 1.30
LegacySidecarContainers: deprecated 1.33, removed 1.36
ListFromCacheSnapshot: alpha 1.33, beta+ 1.34
LoadBalancerIPMode: alpha 1.29, beta+ 1.30, GA+! 1.32, removed 1.36
LocalStorageCapacityIsolation: alpha 1.7, beta+ 1.10, GA+! 1.25, removed 1.27
LocalStorageCapacityIsolationFSQuotaMonitoring: alpha 1.15, beta 1.31
LogarithmicScaleDown: alpha 1.21, beta+ 1.22, GA+! 1.31
LoggingAlphaOptions: alpha 1.24
LoggingBetaOptions: beta+ 1.24
ManifestBasedAdmissionControlConfig: alpha 1.36
MatchLabelKeysInPodAffinity: alpha 1.29, beta+ 1.31, GA+! 1.33
MatchLabelKeysInPodTopologySpread: alpha 1.25, beta+ 1.27
MatchLabelKeysInPodTopologySpreadSelectorMerge: beta+ 1.34
MaxUnavailableStatefulSet: alpha 1.24, beta 1.35
MemoryManager: alpha 1.21, beta+ 1.22, GA+! 1.32, removed 1.36
MemoryQoS: alpha 1.22
MinDomainsInPodTopologySpread: alpha 1.24, beta 1.25, beta+ 1.27, GA+! 1.30, removed 1.32
MinimizeIPTablesRestore: alpha 1.26, beta+ 1.27, GA+! 1.28, removed 1.30
MixedProtocolLBService: alpha 1.20, beta+ 1.24, GA+! 1.26, removed 1.28
MountContainers: alpha 1.9, removed 1.17
MultiCIDRRangeAllocator: alpha 1.25, removed 1.29
MultiCIDRServiceAllocator: alpha 1.27, beta 1.31, GA+ 1.33, GA+! 1.34
MutableCSINodeAllocatableCount: alpha 1.33, beta 1.34, beta+ 1.35, GA+! 1.36
MutablePodResourcesForSuspendedJobs: alpha 1.35, beta+ 1.36
MutablePVNodeAffinity: alpha 1.35
MutableSchedulingDirectivesForSuspendedJobs: alpha 1.35, beta+ 1.36
MutatingAdmissionPolicy: alpha 1.30, beta 1.34, GA+ 1.36
NamespaceDefaultLabelName: beta+ 1.21, GA+! 1.22, removed 1.24
NativeHistograms: alpha 1.36
NetworkPolicyEndPort: alpha 1.21, beta+ 1.22, GA+! 1.25, removed 1.27
NetworkPolicyStatus: alpha 1.24, removed 1.28
NewVolumeManagerReconstruction: beta 1.27, beta+ 1.28, GA+! 1.30, removed 1.32
NFTablesProxyMode: alpha 1.29, beta+ 1.31, GA+! 1.33
NodeDeclaredFeatures: alpha 1.35, beta+ 1.36
NodeDisruptionExclusion: alpha 1.16, beta+ 1.19, GA+! 1.21, removed 1.23
NodeInclusionPolicyInPodTopologySpread: alpha 1.25, beta+ 1.26, GA+! 1.33
NodeLease: alpha 1.12, beta+ 1.14, GA+! 1.17, removed 1.23
NodeLogQuery: alpha 1.27, beta 1.30, GA+! 1.36
NodeOutOfServiceVolumeDetach: alpha 1.24, beta+ 1.26, GA+! 1.28, removed 1.32
NodeSwap: alpha 1.22, beta 1.28, beta+ 1.30, GA+! 1.34
NominatedNodeNameForExpectation: alpha 1.34, beta+ 1.35
NonPreemptingPriority: alpha 1.15, beta+ 1.19, GA+! 1.24, removed 1.26
OpenAPIEnums: alpha 1.23, beta+ 1.24
OpenAPIV3: alpha 1.23, beta+ 1.24, GA+! 1.27, removed 1.29
OpportunisticBatching: beta+ 1.35
OrderedNamespaceDeletion: beta 1.30, beta+ 1.33, GA+! 1.34
PDBUnhealthyPodEvictionPolicy: alpha 1.26, beta+ 1.27, GA+! 1.31, removed 1.33
PersistentVolumeClaimUnusedSinceTime: alpha 1.36
PersistentVolumeLastPhaseTransitionTime: alpha 1.28, beta+ 1.29, GA+! 1.31, removed 1.33
PLEGOnDemandRelist: beta+ 1.36
PodAffinityNamespaceSelector: alpha 1.21, beta+ 1.22, GA+! 1.24, removed 1.26
PodAndContainerStatsFromCRI: alpha 1.23
PodCertificateRequest: alpha 1.34, beta 1.35
PodDeletionCost: alpha 1.21, beta+ 1.22
PodDisruptionBudget: alpha 1.3, beta+ 1.5, GA+! 1.21, removed 1.26
PodDisruptionConditions: alpha 1.25, beta+ 1.26, GA+! 1.31, removed 1.34
PodHasNetworkCondition: alpha 1.25, removed 1.28
PodHostIPs: alpha 1.28, beta+ 1.29, GA+! 1.30, removed 1.32
PodIndexLabel: beta+ 1.28, GA+! 1.32, removed 1.36
PodLevelResourceManagers: alpha 1.36
PodLevelResources: alpha 1.32, beta+ 1.34
PodLifecycleSleepAction: alpha 1.29, beta+ 1.30, GA+! 1.34
PodLifecycleSleepActionAllowZero: alpha 1.32, beta+ 1.33, GA+! 1.34
PodLogsQuerySplitStreams: alpha 1.32
PodObservedGenerationTracking: alpha 1.33, beta+ 1.34, GA+! 1.35
PodOverhead: alpha 1.16, beta+ 1.18, GA+! 1.24, removed 1.26
PodPriority: alpha 1.8, beta+ 1.11, GA+! 1.14, removed 1.18
PodReadyToStartContainersCondition: alpha 1.28, beta+ 1.29
PodsAPI: alpha 1.36
PodSchedulingReadiness: alpha 1.26, beta+ 1.27, GA+! 1.30
PodSecurity: alpha 1.22, beta+ 1.23, GA+! 1.25, removed 1.28
PodShareProcessNamespace: alpha 1.10, beta+ 1.12, GA+! 1.17, removed 1.19
PodTopologyLabelsAdmission: alpha 1.33, beta+ 1.35
PortForwardWebsockets: alpha 1.30, beta+ 1.31
PreferNominatedNode: alpha 1.21, beta+ 1.22, GA+! 1.24, removed 1.26
PreferSameTrafficDistribution: alpha 1.33, beta+ 1.34, GA+! 1.35
PreventStaticPodAPIReferences: beta+ 1.34
ProbeTerminationGracePeriod: alpha 1.21, beta 1.22, beta+ 1.25, GA+! 1.28, removed 1.29
ProcMountType: alpha 1.12, beta 1.31, beta+ 1.33, GA+! 1.36
ProxyTerminatingEndpoints: alpha 1.22, beta+ 1.26, GA+! 1.28, removed 1.30
QOSReserved: alpha 1.11
ReadWriteOncePod: alpha 1.22, beta+ 1.27, GA+! 1.29, removed 1.31
RecoverVolumeExpansionFailure: alpha 1.23, beta+ 1.32, GA+! 1.34
RecursiveReadOnlyMounts: alpha 1.30, beta+ 1.31, GA+! 1.33
ReduceDefaultCrashLoopBackOffDecay: alpha 1.33
RelaxedDNSSearchValidation: alpha 1.32, beta+ 1.33, GA+! 1.34
RelaxedEnvironmentVariableValidation: alpha 1.30, beta+ 1.32, GA+! 1.34
RelaxedServiceNameValidation: alpha 1.34, beta+ 1.36
ReloadKubeletClientCAFile: beta+ 1.36
ReloadKubeletServerCertificateFile: beta+ 1.31
RemainingItemCount: alpha 1.15, beta+ 1.16, GA+! 1.29, removed 1.33
RemoteRequestHeaderUID: alpha 1.32, beta+ 1.33
RemoveSelfLink: alpha 1.16, beta+ 1.20, GA+! 1.24, removed 1.30
RequestManagement: alpha 1.15, deprecated 1.17, removed 1.18
ResilientWatchCacheInitialization: beta+ 1.31, GA+! 1.34
ResourceHealthStatus: alpha 1.31, beta+ 1.36
ResourceHealthStatusMessage: beta+ 1.36
ResourceLimitsPriorityFunction: alpha 1.9, removed 1.19
ResourceQuotaScopeSelectors: alpha 1.11, beta+ 1.12, GA+! 1.17, removed 1.18
RestartAllContainersOnContainerExits: alpha 1.35, beta+ 1.36
RetroactiveDefaultStorageClass: alpha 1.25, beta+ 1.26, GA+! 1.28, removed 1.29
RetryGenerateName: alpha 1.30, beta+ 1.31, GA+! 1.32
RootCAConfigMap: beta+ 1.20, GA+! 1.21, removed 1.23
RotateKubeletClientCertificate: beta+ 1.8, GA+! 1.19, removed 1.21
RotateKubeletServerCertificate: alpha 1.7, beta+ 1.12
RunAsGroup: beta+ 1.14, GA+! 1.21, removed 1.23
RuntimeClass: alpha 1.12, beta+ 1.14, GA+! 1.20, removed 1.24
RuntimeClassInImageCriApi: alpha 1.29
ScheduleDaemonSetPods: alpha 1.11, beta+ 1.12, GA+! 1.17, removed 1.18
SchedulerAsyncAPICalls: beta 1.34
SchedulerAsyncPreemption: alpha 1.32, beta+ 1.33
SchedulerPopFromBackoffQ: beta+ 1.33
SchedulerQueueingHints: beta 1.28, beta+ 1.32, GA+! 1.34
SCTPSupport: alpha 1.12, beta+ 1.19, GA+! 1.20, removed 1.23
SeccompDefault: alpha 1.22, beta+ 1.25, GA+! 1.27, removed 1.29
SecurityContextDeny: alpha 1.27, removed 1.30
SelectorIndex: alpha 1.18, beta+ 1.19, GA+! 1.20, removed 1.26
SELinuxChangePolicy: alpha 1.32, beta+ 1.33, GA+! 1.36
SELinuxMount: alpha 1.30, beta 1.33
SELinuxMountReadWriteOncePod: alpha 1.25, beta 1.27, beta+ 1.28, GA+! 1.36
SeparateCacheWatchRPC: beta+ 1.28, deprecated 1.33, deprecated! 1.36
SeparateTaintEvictionController: beta+ 1.29, GA+! 1.34
ServerSideApply: alpha 1.14, beta+ 1.16, GA+ 1.22, GA+! 1.27, removed 1.32
ServerSideFieldValidation: alpha 1.23, beta+ 1.25, GA+! 1.27, removed 1.32
ServiceAccountIssuerDiscovery: alpha 1.18, beta+ 1.20, GA+! 1.21, removed 1.23
ServiceAccountNodeAudienceRestriction: beta 1.32, beta+ 1.33
ServiceAccountTokenJTI: alpha 1.29, beta+ 1.30, GA+! 1.32
ServiceAccountTokenNodeBinding: alpha 1.29, beta+ 1.31, GA+! 1.33
ServiceAccountTokenNodeBindingValidation: alpha 1.29, beta+ 1.30, GA+! 1.32
ServiceAccountTokenPodNodeInfo: alpha 1.29, beta+ 1.30, GA+! 1.32
ServiceAppProtocol: alpha 1.18, beta+ 1.19, GA+! 1.20, removed 1.23
ServiceCIDRStatusFieldWiping: deprecated+ 1.36
ServiceInternalTrafficPolicy: alpha 1.21, beta+ 1.22, GA+! 1.26, removed 1.28
ServiceIPStaticSubrange: alpha 1.24, beta+ 1.25, GA+! 1.26, removed 1.28
ServiceLBNodePortControl: alpha 1.20, beta+ 1.22, GA+! 1.24, removed 1.26
ServiceLoadBalancerClass: alpha 1.21, beta+ 1.22, GA+! 1.24, removed 1.26
ServiceLoadBalancerFinalizer: alpha 1.15, beta+ 1.16, GA+! 1.17, removed 1.21
ServiceNodeExclusion: alpha 1.8, beta+ 1.19, GA+! 1.21, removed 1.23
ServiceNodePortStaticSubrange: alpha 1.27, beta+ 1.28, GA+! 1.29, removed 1.31
ServiceTopology: alpha 1.17, removed 1.23
ServiceTrafficDistribution: alpha 1.30, beta+ 1.31, GA+! 1.33, removed 1.36
SetHostnameAsFQDN: alpha 1.19, beta+ 1.20, GA+! 1.22, removed 1.24
ShardedListAndWatch: alpha 1.36
SidecarContainers: alpha 1.28, beta+ 1.29, GA+! 1.33
SizeBasedListCostEstimate: beta+ 1.34
SizeMemoryBackedVolumes: alpha 1.20, beta+ 1.22, GA+! 1.32, removed 1.36
SkipReadOnlyValidationGCE: alpha 1.28, deprecated+ 1.29, removed 1.31
StableLoadBalancerNodeSet: beta+ 1.27, GA+! 1.30, removed 1.32
StaleControllerConsistencyDaemonSet: beta+ 1.36
StaleControllerConsistencyJob: beta+ 1.36
StaleControllerConsistencyReplicaSet: beta+ 1.36
StaleControllerConsistencyStatefulSet: beta+ 1.36
StartupProbe: alpha 1.16, beta+ 1.18, GA+! 1.20, removed 1.23
StatefulSetAutoDeletePVC: alpha 1.22, beta+ 1.27, GA+! 1.32, removed 1.35
StatefulSetMinReadySeconds: alpha 1.22, beta+ 1.23, GA+! 1.25, removed 1.27
StatefulSetSemanticRevisionComparison: beta+ 1.34
StatefulSetStartOrdinal: alpha 1.26, beta+ 1.27, GA+! 1.31, removed 1.36
StorageCapacityScoring: alpha 1.33
StorageNamespaceIndex: beta+ 1.30, deprecated+ 1.33
StorageObjectInUseProtection: beta+ 1.10, GA+ 1.11, GA+! 1.23, removed 1.25
StorageVersionAPI: alpha 1.20
StorageVersionHash: alpha 1.14, beta+ 1.15
StorageVersionMigrator: alpha 1.30, beta 1.35
StreamingCollectionEncodingToJSON: beta+ 1.33, GA+! 1.34
StreamingCollectionEncodingToProtobuf: beta+ 1.33, GA+! 1.34
StreamingProxyRedirects: beta 1.5, beta+ 1.6, deprecated+ 1.18, deprecated 1.22, removed 1.24
StrictCostEnforcementForVAP: beta 1.30, GA+! 1.32, removed 1.36
StrictCostEnforcementForWebhooks: beta 1.30, GA+! 1.32, removed 1.36
StrictIPCIDRValidation: alpha 1.33, beta+ 1.36
StructuredAuthenticationConfiguration: alpha 1.29, beta+ 1.30, GA+! 1.34
StructuredAuthenticationConfigurationEgressSelector: beta+ 1.34
StructuredAuthenticationConfigurationJWKSMetrics: beta+ 1.35
StructuredAuthorizationConfiguration: alpha 1.29, beta+ 1.30, GA+! 1.32, removed 1.36
SupplementalGroupsPolicy: alpha 1.31, beta+ 1.33, GA+! 1.35
SupportIPVSProxyMode: alpha 1.8, beta 1.9, beta+ 1.10, GA+ 1.11, removed 1.21
SupportNodePidsLimit: alpha 1.14, beta+ 1.15, GA+! 1.20, removed 1.23
SupportPodPidsLimit: alpha 1.10, beta+ 1.14, GA+! 1.20, removed 1.23
SuspendJob: alpha 1.21, beta+ 1.22, GA+! 1.24, removed 1.26
Sysctls: beta+ 1.11, GA+! 1.21, removed 1.23
SystemdWatchdog: beta+ 1.32, GA+! 1.35
TaintBasedEvictions: alpha 1.6, beta+ 1.13, GA+! 1.18, removed 1.21
TaintNodesByCondition: alpha 1.8, beta+ 1.12, GA+! 1.17, removed 1.18
TaintTolerationComparisonOperators: alpha 1.35
TokenRequest: alpha 1.10, beta+ 1.12, GA+! 1.20, removed 1.21
TokenRequestProjection: alpha 1.11, beta+ 1.12, GA+! 1.20, removed 1.21
TokenRequestServiceAccountUIDValidation: beta+ 1.34
TopologyAwareHints: alpha 1.21, beta 1.23, beta+ 1.24, GA+! 1.33, removed 1.36
TopologyAwareWorkloadScheduling: alpha 1.36
TopologyManager: alpha 1.16, beta+ 1.18, GA+! 1.27, removed 1.29
TopologyManagerPolicyAlphaOptions: alpha 1.26
TopologyManagerPolicyBetaOptions: beta 1.26, beta+ 1.28
TopologyManagerPolicyOptions: alpha 1.26, beta+ 1.28, GA+ 1.32, GA+! 1.36
TranslateStreamCloseWebsocketRequests: alpha 1.29, beta+ 1.30
TTLAfterFinished: alpha 1.12, beta+ 1.21, GA+! 1.23, removed 1.25
UnauthenticatedHTTP2DOSMitigation: beta 1.25, beta+ 1.29
UnknownVersionInteroperabilityProxy: alpha 1.28, beta+ 1.36
UnlockWhileProcessingFIFO: beta+ 1.36
UserNamespacesHostNetworkSupport: alpha 1.35
UserNamespacesPodSecurityStandards: alpha 1.29, removed 1.35
UserNamespacesStatelessPodsSupport: alpha 1.25, removed 1.28
UserNamespacesSupport: alpha 1.28, beta 1.30, beta+ 1.33, GA+! 1.36
ValidateProxyRedirects: alpha 1.12, beta+ 1.14, deprecated+ 1.22, removed 1.24
ValidatingAdmissionPolicy: alpha 1.26, beta 1.28, GA+! 1.30, removed 1.32
VolumeAttributesClass: alpha 1.29, beta 1.31, GA+ 1.34, GA+! 1.36
VolumeCapacityPriority: alpha 1.21, removed 1.33
VolumeLimitScaling: alpha 1.35
VolumePVCDataSource: alpha 1.15, beta+ 1.16, GA+! 1.18, removed 1.21
VolumeSnapshotDataSource: alpha 1.12, beta+ 1.17, GA+! 1.20, removed 1.23
VolumeSubpath: GA+ 1.10, GA+! 1.23, removed 1.25
VolumeSubpathEnvExpansion: alpha 1.14, beta+ 1.15, GA+! 1.17, removed 1.19
WarningHeaders: beta+ 1.19, GA+! 1.22, removed 1.24
WatchBookmark: alpha 1.15, beta+ 1.16, GA+! 1.17, removed 1.33
WatchCacheInitializationPostStartHook: beta 1.31, beta+ 1.36
WatchFromStorageWithoutResourceVersion: beta 1.27, deprecated! 1.33, removed 1.36
WatchList: alpha 1.27, beta+ 1.32, beta 1.33, beta+ 1.34
WatchListClient: beta 1.30, beta+ 1.35
WindowsCPUAndMemoryAffinity: alpha 1.32
WindowsEndpointSliceProxying: alpha 1.19, beta+ 1.21, GA+! 1.22, removed 1.25
WindowsGMSA: alpha 1.14, beta+ 1.16, GA+! 1.18, removed 1.21
WindowsGracefulNodeShutdown: alpha 1.32, beta+ 1.34
WindowsHostNetwork: alpha+ 1.26, deprecated 1.33
WindowsHostProcessContainers: alpha 1.22, beta+ 1.23, GA+! 1.26, removed 1.28
WindowsRunAsUserName: alpha 1.16, beta+ 1.17, GA+! 1.18, removed 1.21
WinDSR: alpha 1.14, beta+ 1.33, GA+! 1.34
WinOverlay: alpha 1.14, beta+ 1.20, GA+! 1.34
WorkloadAwarePreemption: alpha 1.36
WorkloadWithJob: alpha 1.36
ZeroLimitedNominalConcurrencyShares: beta 1.29, GA+! 1.30, removed 1.32
`;

/** Names that were gone before the oldest release here, 1.17. Source: kubernetes.io, "Feature Gates (removed)". */
export const goneLongAgo =
	"Accelerators AffinityInAnnotations AllowExtTrafficLocalEndpoints CSIPersistentVolume CustomPodDNS DynamicVolumeProvisioning ExperimentalCriticalPodAnnotation GCERegionalPersistentDisk HugePages Initializers KubeletConfigFile KubeletPluginsWatcher MountPropagation PersistentLocalVolumes PodReadinessGates PVCProtection ReadOnlyAPIDataVolumes VolumeScheduling";

/**
 * From this release on a name that a kubelet does not know is known to stop it: "failed to set feature gates from initial
 * flags-based config: unrecognized feature gate" is reported of 1.25, 1.26, 1.28, 1.31 and 1.35, and the source (component-base
 * featuregate/feature_gate.go, cmd/kubelet/app/server.go) makes no difference between names in the file and names in the flag.
 * OpenShift's fork of component-base writes a line to the log instead and goes on; so did the two kubelets, forks of 1.31 and
 * 1.36, that this was measured on. In a file a name is therefore no error here, only a warning.
 */
export const unknownGateIsFatal = "1.25";

/** From this release on a gate that is on needs those it depends on: with one of them off the kubelet panics. */
export const gatesDependSince = "1.35";

/** What a gate depends on. Source: kubernetes pkg/features/kube_features.go; GracefulNodeShutdown measured on 1.36. */
export const gateDependencies: Readonly<Record<string, readonly string[]>> = {
	AuthorizeNodeWithSelectors: ["AuthorizeWithSelectors"],
	ClusterTrustBundleProjection: ["ClusterTrustBundle"],
	DisableAllocatorDualWrite: ["MultiCIDRServiceAllocator"],
	DRAAdminAccess: ["DynamicResourceAllocation"],
	DRAConsumableCapacity: ["DynamicResourceAllocation"],
	DRADeviceBindingConditions: ["DynamicResourceAllocation", "DRAResourceClaimDeviceStatus"],
	DRADeviceTaintRules: ["DRADeviceTaints"],
	DRADeviceTaints: ["DynamicResourceAllocation"],
	DRAExtendedResource: ["DynamicResourceAllocation"],
	DRAPartitionableDevices: ["DynamicResourceAllocation"],
	DRAPrioritizedList: ["DynamicResourceAllocation"],
	DRASchedulerFilterTimeout: ["DynamicResourceAllocation"],
	GangScheduling: ["GenericWorkload"],
	GracefulNodeShutdownBasedOnPodPriority: ["GracefulNodeShutdown"],
	ImageVolumeWithDigest: ["ImageVolume"],
	InPlacePodLevelResourcesVerticalScaling: ["InPlacePodVerticalScaling", "PodLevelResources", "NodeDeclaredFeatures"],
	InPlacePodVerticalScalingExclusiveCPUs: ["InPlacePodVerticalScaling"],
	InPlacePodVerticalScalingExclusiveMemory: ["InPlacePodVerticalScaling"],
	MatchLabelKeysInPodTopologySpreadSelectorMerge: ["MatchLabelKeysInPodTopologySpread"],
	PodCertificateRequest: ["AuthorizeNodeWithSelectors"],
	PodLifecycleSleepActionAllowZero: ["PodLifecycleSleepAction"],
	ProcMountType: ["UserNamespacesSupport"],
	ResourceHealthStatus: ["DynamicResourceAllocation"],
	RestartAllContainersOnContainerExits: ["ContainerRestartRules", "NodeDeclaredFeatures"],
	ServiceAccountTokenNodeBinding: ["ServiceAccountTokenNodeBindingValidation"],
	StorageVersionAPI: ["APIServerIdentity"],
	StructuredAuthenticationConfigurationEgressSelector: ["StructuredAuthenticationConfiguration"],
	StructuredAuthenticationConfigurationJWKSMetrics: ["StructuredAuthenticationConfiguration"],
	UnknownVersionInteroperabilityProxy: ["APIServerIdentity"],
	UserNamespacesHostNetworkSupport: ["UserNamespacesSupport"],
	WindowsGracefulNodeShutdown: ["GracefulNodeShutdown"],
};
