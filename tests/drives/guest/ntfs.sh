# NTFS by its driver in user space, the one of Debian 12: as a desktop mounts it, and with the names of
# Windows only, open to all.
type=65735546
ways="desktop names"
mount_drive() {
    case $way in
        desktop) options="uid=$user,gid=$user" ;;
        names) options="windows_names,umask=000" ;;
    esac
    ntfs-3g -o "$options" "$(device)" "$drive"
}
make_writable() { :; }
