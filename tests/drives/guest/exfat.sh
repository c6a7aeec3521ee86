# exFAT as a desktop mounts it, and open to all.
type=2011bab0
ways="desktop open"
mount_drive() {
    case $way in
        desktop) options="uid=$user,gid=$user,fmask=0022,dmask=0022,errors=remount-ro" ;;
        open) options="umask=000" ;;
    esac
    mount -t exfat -o "$options" "$(device)" "$drive"
}
make_writable() { :; }
