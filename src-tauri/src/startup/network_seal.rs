//! The network seal: a system-call filter by which the kernel refuses this process, and every child
//! of it, any socket that leads out of the machine.
//!
//! A content security policy does not stop a web engine from looking up a host name; this filter
//! does. It leaves the desktop's own bus (AF_UNIX) and the kernel's notices (AF_NETLINK) open.

use serde::Serialize;

/// A family of sockets that lead out of the machine.
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

/// The state of the network seal, as just tried.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct NetworkSealView {
    /// True if this system can have a network seal.
    pub platform: bool,
    /// The families that the kernel refused.
    pub refused: Vec<SocketFamily>,
    /// The families that it did not refuse.
    pub open: Vec<SocketFamily>,
}

#[cfg(target_os = "linux")]
pub use linux::{apply_network_seal, measure};

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
    /// Every fresh start adds a filter to those it inherits. The kernel holds thousands; after this
    /// many no more are added.
    const MAX_FILTERS: u32 = 64;

    /// Applies the network seal to this process for good. Has to come before the first thread or
    /// child.
    ///
    /// # Errors
    ///
    /// [`seccompiler::Error`] if the kernel refuses the filter. The program must not go on then.
    pub fn apply_network_seal() -> Result<(), seccompiler::Error> {
        if filters_in_force() >= MAX_FILTERS && measure().open.is_empty() {
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

    /// Tries to open a socket of each blocked family, and reports which were refused.
    pub fn measure() -> NetworkSealView {
        let families = [
            (SocketFamily::Internet, AddressFamily::INET),
            (SocketFamily::Internet6, AddressFamily::INET6),
            (SocketFamily::Packet, AddressFamily::PACKET),
        ];
        let (refused, open) = families.into_iter().partition::<Vec<_>, _>(|(_, family)| {
            matches!(socket(*family, SocketType::DGRAM, None), Err(Errno::AFNOSUPPORT))
        });
        let names =
            |tried: Vec<(SocketFamily, AddressFamily)>| tried.into_iter().map(|(family, _)| family).collect();
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

/// Reports that this system has no network seal: there is only a program without networking code
/// and a strict content security policy.
#[cfg(not(target_os = "linux"))]
pub fn measure() -> NetworkSealView {
    NetworkSealView { platform: false, refused: Vec::new(), open: Vec::new() }
}
