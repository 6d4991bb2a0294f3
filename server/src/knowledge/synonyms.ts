/** Words people write for a key that is called otherwise: no spelling mistake, so no distance finds them. */
export const keySynonyms: Readonly<Record<string, string>> = {
	enabled_plugins: "required_plugins",
	"graph-driver": "storage-driver",
	graph: "data-root",
	"cgroup-driver": "exec-opts",
	sandbox_image: "pause_image",
	pinned_image: "pinned_images",
	tolerate_missing_hugepages_controller: "tolerate_missing_hugetlb_controller",
};
