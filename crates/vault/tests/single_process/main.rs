//! Tests of the vault that start no process. They are one program, since each program costs
//! seconds to compile and to link.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod backups;
mod damaged_database;
mod damaged_header;
mod exchanged_files;
mod key_rotation;
mod lifecycle;
mod passphrases;
mod removal;
mod restore;
mod unsafe_folders;
