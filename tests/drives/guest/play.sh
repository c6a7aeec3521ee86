#!/bin/sh
# Plays the story on a drive, once for each way of mounting it. A file `<kind>.sh` says how: it sets
# `ways` and `type`, and may replace any of the functions here.
drive=/run/drive
user=1000
mkdir -p "$drive" /run/hand /dev/shm
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
cp /run/guest/hand.sh /run/hand/ask.sh
chmod 755 /run/story /run/hand/ask.sh
mkfifo /run/hand/asks /run/hand/answers
chmod 666 /run/hand/asks /run/hand/answers

prepare() { :; }

# The block device that there is now: a drive that was pulled out comes back under another name.
device() { echo "/dev/$(ls /sys/block | grep '^sd' | tail -n 1)"; }

take_out() { umount "$drive"; }

pull_out() {
    block=$(basename "$(device)")
    echo 1 > "/sys/block/$block/device/delete"
    # As a desktop does once the drive is gone.
    umount -l "$drive"
}

put_back() {
    for host in /sys/class/scsi_host/host*; do echo "- - -" > "$host/scan"; done
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ -b "$(device)" ] && break
        sleep 0.3
    done
    mount_drive
}

. "/run/guest/$kind.sh"

serve_hand() {
    while read -r what < /run/hand/asks; do
        case $what in
            again) take_out && mount_drive ;;
            away) pull_out ;;
            back) put_back ;;
            anew) umount -l "$drive" && mount_drive ;;
        esac
        echo $? > /run/hand/answers
    done
}

prepare
for way in $ways; do
    echo "drive: begins $kind $way"
    if ! mount_drive; then
        echo "drive: ends not mounted"
        dmesg | tail -n 20
        continue
    fi
    grep " $drive " /proc/mounts
    make_writable
    serve_hand &
    hand=$!
    environment="HOME=/tmp TMPDIR=/tmp INBETWEEN_DRIVE=$drive INBETWEEN_DRIVE_TYPE=$type"
    environment="$environment INBETWEEN_DRIVE_HAND=/run/hand/ask.sh RUST_BACKTRACE=0 ${more:-}"
    for test in $(/run/story --list --format terse | sed -n 's/: test$//p' | grep -v '^child$'); do
        case $test in *${tests:-}*) ;; *) continue ;; esac
        begun=$(date +%s)
        if setpriv --reuid "$user" --regid "$user" --clear-groups env $environment \
            timeout 600 /run/story --exact "$test" --nocapture --test-threads=1 2>&1; then
            result=ok
        else
            result=FAILED
        fi
        echo "$(($(date +%s) - begun)) s, story: $test $result"
        # A story that failed may have left the drive away.
        grep -q " $drive " /proc/mounts || put_back
        find "$drive" -mindepth 1 -maxdepth 1 -name '.tmp*' -exec rm -rf {} +
        rm -f "$drive/padding"
    done
    kill "$hand"
    take_out || umount -l "$drive"
    echo "drive: ends played"
done
dmesg -l err,warn | grep -v 'random\|TSC\|clocksource' | tail -n 30
