# A folder of the machine outside, as virtual machines share one.
# The type of the file system is the one that the folder has outside.
type=ef53
ways="none mmap"
mount_drive() {
    mount -t 9p -o "trans=virtio,version=9p2000.L,cache=$way,msize=524288" shared "$drive"
}
more="INBETWEEN_DRIVE_STAYS=1"
put_back() { mount_drive; }
make_writable() { chown "$user:$user" "$drive"; }
