#!/bin/busybox sh
# First program of the emulated machine: loads modules, takes the files of the machine outside as its
# own, to read only, and goes on there.
/bin/busybox --install -s /bin
export PATH=/bin
mkdir -p /proc /sys
mount -t proc proc /proc
mount -t sysfs sysfs /sys
while read -r module; do insmod "/modules/$module"; done < /modules/order
mount -t 9p -o ro,trans=virtio,version=9p2000.L,cache=loose,msize=524288 host /host || poweroff -f
for word in $(cat /proc/cmdline); do
    case $word in guest=* | story=* | kind=* | tests=*) export "$word" ;; esac
done
mount -t proc proc /host/proc
mount -t sysfs sysfs /host/sys
mount -t devtmpfs devtmpfs /host/dev
mount -t tmpfs -o mode=755 tmpfs /host/run
# Before anything is mounted above: the checkout may lie anywhere.
cp -r "/host$guest" /host/run/guest
cp "/host$story" /host/run/story
mount -t tmpfs -o mode=1777 tmpfs /host/tmp
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin chroot /host /bin/sh /run/guest/play.sh
echo "drive: all"
poweroff -f
