# The control: a drive that keeps owners and modes, as the one of this machine.
type=ef53
ways="default"
mount_drive() { mount -t ext4 "$(device)" "$drive"; }
make_writable() { chown "$user:$user" "$drive"; chmod 700 "$drive"; }
