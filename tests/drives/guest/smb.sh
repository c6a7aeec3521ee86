# A share of Samba on this machine, mounted in the ways that people find in their instructions.
type=fe534d42
ways="default nobrl noserverino cache-none"
share=/run/share
prepare() {
    mkdir -p "$share" /run/smb/private
    busybox ifconfig lo 127.0.0.1 up
    mount -t ext4 "$(device)" "$share"
    chown "$user:$user" "$share"
    cat > /run/smb/smb.conf <<'EOF'
[global]
    server role = standalone server
    interfaces = lo
    bind interfaces only = yes
    disable netbios = yes
    smb ports = 445
    map to guest = Bad User
    guest account = nobody
    load printers = no
    private dir = /run/smb/private
    lock directory = /run/smb/lock
    state directory = /run/smb/state
    cache directory = /run/smb/cache
    pid directory = /run/smb/pid
    ncalrpc dir = /run/smb/ncalrpc
    log file = /run/smb/log
[share]
    path = /run/share
    guest ok = yes
    read only = no
    force user = root
EOF
    mkdir -p /run/smb/lock /run/smb/state /run/smb/cache /run/smb/pid /run/smb/ncalrpc
    start_server
}
start_server() {
    smbd -D -s /run/smb/smb.conf -l /run/smb
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        grep -q ':01BD .* 0A ' /proc/net/tcp && break
        sleep 0.5
    done
}
stop_server() { for pid in $(pidof smbd); do kill -9 "$pid"; done; }
mount_drive() {
    options="guest,uid=$user,gid=$user,port=445"
    case $way in
        nobrl | noserverino) options="$options,$way" ;;
        cache-none) options="$options,cache=none" ;;
    esac
    mount.cifs //127.0.0.1/share "$drive" -o "$options"
}
pull_out() { stop_server; }
put_back() { start_server; }
make_writable() { :; }
