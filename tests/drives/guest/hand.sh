#!/bin/sh
# Asks for the drive to be taken out or put back, and waits until that is done.
echo "$1" > /run/hand/asks
read -r answer < /run/hand/answers
exit "$answer"
