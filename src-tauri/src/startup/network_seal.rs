//! The network seal: the kernel refuses this process, and every child of it, any socket that leads out of the machine.
//!
//! A content security policy does not stop a web engine from looking up a host name; a system-call filter does. What
//! stays open is the desktop's own bus (AF_UNIX) and the kernel's notices (AF_NETLINK).

use serde::Serialize;

/// A way out of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum SocketFamily {
    /// Internet, version 4.
    Internet,
    /// Internet, version 6.
    Internet6,
    /// Packets below the internet.
    Packet,
}

/// The seal as just tried: each door was knocked at.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct NetworkSealView {
    /// Whether this system has a seal.
    pub platform: bool,
    /// What the kernel refused.
    pub refused: Vec<SocketFamily>,
    /// What it did not.
    pub open: Vec<SocketFamily>,
}

#[cfg(target_os = "linux")]
pub use linux::{measure, seal};

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;

    use rustix::io::Errno;
    use rustix::net::{AddressFamily, SocketType, socket};
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    use super::{NetworkSealView, SocketFamily};

    /// On x86-64 the same calls exist a second time, under the numbers of the x32 interface.
    const X32: i64 = 0x4000_0000;
    /// Every fresh start adds a filter to those it inherits. The kernel holds thousands; this many are plenty.
    const ENOUGH_FILTERS: u32 = 64;

    /// Seals this process for good. Call it before anything starts a thread or a child.
    ///
    /// # Errors
    ///
    /// What the kernel said. The program must not go on then.
    pub fn seal() -> Result<(), seccompiler::Error> {
        if filters_in_force() >= ENOUGH_FILTERS && measure().open.is_empty() {
            return Ok(());
        }
        let only_local =
            vec![SeccompRule::new(vec![family_is_not(libc::AF_UNIX)?, family_is_not(libc::AF_NETLINK)?])?];
        // io_uring makes sockets without the call that is filtered here.
        let mut rules =
            BTreeMap::from([(libc::SYS_socket, only_local.clone()), (libc::SYS_io_uring_setup, vec![])]);
        if cfg!(target_arch = "x86_64") {
            rules.insert(X32 | libc::SYS_socket, only_local);
            rules.insert(X32 | libc::SYS_io_uring_setup, vec![]);
        }
        let filter = SeccompFilter::new(
            rules,
            SeccompAction::Allow,
            SeccompAction::Errno(libc::EAFNOSUPPORT.cast_unsigned()),
            std::env::consts::ARCH.try_into()?,
        )?;
        seccompiler::apply_filter_all_threads(&BpfProgram::try_from(filter)?)
    }

    /// Knocks at every door and says which was refused by the seal.
    pub fn measure() -> NetworkSealView {
        let doors = [
            (SocketFamily::Internet, AddressFamily::INET),
            (SocketFamily::Internet6, AddressFamily::INET6),
            (SocketFamily::Packet, AddressFamily::PACKET),
        ];
        let (refused, open) = doors.into_iter().partition::<Vec<_>, _>(|(_, family)| {
            matches!(socket(*family, SocketType::DGRAM, None), Err(Errno::AFNOSUPPORT))
        });
        let names =
            |doors: Vec<(SocketFamily, AddressFamily)>| doors.into_iter().map(|(door, _)| door).collect();
        NetworkSealView { platform: true, refused: names(refused), open: names(open) }
    }

    fn family_is_not(family: i32) -> Result<SeccompCondition, seccompiler::Error> {
        let family = u64::from(family.cast_unsigned());
        Ok(SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)?)
    }

    fn filters_in_force() -> u32 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("Seccomp_filters:"));
        line.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
    }
}

/// Not sealed by the kernel here: no networking code, a strict content security policy, and nothing more.
#[cfg(not(target_os = "linux"))]
pub fn measure() -> NetworkSealView {
    NetworkSealView { platform: false, refused: Vec::new(), open: Vec::new() }
}
