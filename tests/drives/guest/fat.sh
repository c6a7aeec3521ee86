# FAT as a desktop mounts it, as an administrator does, open to all and somebody else's, and with short
# names in small letters.
type=4d44
ways="desktop open lower"
mount_drive() {
    case $way in
        desktop) options="uid=$user,gid=$user,fmask=0022,dmask=0022,shortname=mixed,utf8,flush,errors=remount-ro" ;;
        open) options="umask=000" ;;
        lower) options="uid=$user,gid=$user,umask=077,shortname=lower" ;;
    esac
    mount -t vfat -o "$options" "$(device)" "$drive"
}
make_writable() { :; }
