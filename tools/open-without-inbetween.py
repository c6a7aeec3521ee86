#!/usr/bin/env python3
"""Opens the database of an Inbetween vault without Inbetween.

For whoever helps someone to get their writing back. It needs Python 3 and the package "cryptography"
(Debian: python3-cryptography), and `jq` and `age` for the steps before it. Nothing here changes the vault.

    # 1. Take a key slot out of the header: "passphrase", or "recovery" for the recovery sheet.
    jq -r '.slots[] | select(.kind == "passphrase") | .age' vault/header.json > slot.age
    # 2. Open it. age asks for the passphrase. Recovery words are typed in small letters, joined by hyphens.
    # 3. Hand what is inside to this script. Which database counts, the header says: jq -r .database vault/header.json
    age -d slot.age | python3 open-without-inbetween.py vault/journal-0001.db plain.db
    # 4. Read it, and delete plain.db afterwards: it is not encrypted.
    sqlite3 plain.db .tables

If header.json is damaged, header.copy.json holds the same. If a file called journal-0001.db-journal lies beside the
database, a change was interrupted: the few pages it concerns may fail here. Open the vault once with Inbetween or with
SQLCipher 4, which undo it, or read what can be read.

The database is a SQLCipher 4 file: pages of 4096 bytes, the last 80 of each an initialisation vector (16) and an
HMAC-SHA512 (64) over everything before it and the page's number. The first 16 bytes of the file are the salt.
"""
import hashlib
import hmac
import json
import os
import sys

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, IV, MAC, SALT = 4096, 16, 64, 16

if len(sys.argv) != 3:
    sys.exit(__doc__)
slot = json.load(sys.stdin)
key, salt = bytes.fromhex(slot["key"]), bytes.fromhex(slot["salt"])
# SQLCipher derives the HMAC key from the data key, with a salt of its own.
mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

with open(sys.argv[1], "rb") as file:
    database = file.read()
# A new file that only its owner can read; an existing file is never overwritten.
plain = os.fdopen(os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

damaged = []
# The file may be longer than the database, with anything behind its end, or shorter: its first page tells.
pages = -(-len(database) // PAGE)
with plain:
    number = 0
    while number < pages:
        number += 1
        page = database[(number - 1) * PAGE : number * PAGE]
        if len(page) < PAGE:
            damaged.extend(range(number, pages + 1))
            break
        if number == 1:
            page = page[SALT:]
        body, vector, mac = page[: -IV - MAC], page[-IV - MAC : -MAC], page[-MAC:]
        expected = hmac.new(mac_key, body + vector + number.to_bytes(4, "little"), hashlib.sha512).digest()
        if not hmac.compare_digest(expected, mac):
            damaged.append(number)
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        body = decryptor.update(body) + decryptor.finalize()
        # Bytes 28 to 31 of the file, if those from 24 and from 92 agree.
        if number == 1 and not damaged and body[24 - SALT : 28 - SALT] == body[92 - SALT : 96 - SALT]:
            pages = int.from_bytes(body[28 - SALT : 32 - SALT], "big")
        # SQLCipher's salt replaces SQLite's file header. The last 80 bytes stay unused.
        plain.write((b"SQLite format 3\0" if number == 1 else b"") + body + bytes(IV + MAC))

if damaged:
    sys.exit(f"{len(damaged)} of {pages} pages are damaged, what they hold may be wrong: {damaged}")
print(f"{pages} pages, every one of them sound, written to {sys.argv[2]}")
