//! Detects folders that a cloud service seems to copy. Such a folder is mentioned, and never
//! refused.

use std::path::Path;

/// Names of folders, in lower case, with the service that uses them.
const FOLDERS: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("pclouddrive", "pCloud"),
    ("pcloud", "pCloud"),
    ("megasync", "MEGA"),
    ("mega", "MEGA"),
    ("seafile", "Seafile"),
    ("synologydrive", "Synology Drive"),
    ("tresorit", "Tresorit"),
    ("yandex.disk", "Yandex Disk"),
    ("box sync", "Box"),
    ("insync", "Insync"),
    ("syncthing", "Syncthing"),
    ("sync", "Syncthing"),
];

/// Files at the top of a copied folder, with the service that leaves them.
const MARKER_FILES: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".seafile-data", "Seafile"),
    (".megaignore", "MEGA"),
    (".insync-trash", "Insync"),
];

/// The service that seems to copy `folder`, by the names of the folders above it or the files in
/// them. A home folder has such files of its own (`~/.dropbox`), which do not count.
fn service_at(folder: &Path, home: Option<&Path>) -> Option<&'static str> {
    folder.ancestors().find_map(|here| by_name(here).or_else(|| by_marker_file(here, home)))
}

/// The service that seems to copy `folder` to another machine.
pub(crate) fn service_that_copies(folder: &Path) -> Option<&'static str> {
    service_at(folder, dirs::home_dir().as_deref())
}

fn by_name(folder: &Path) -> Option<&'static str> {
    let name = folder.file_name()?.to_str()?.to_lowercase();
    let called = |known: &str| {
        // "OneDrive - Name of the employer", "google-drive:host=…", "Dropbox (Personal)".
        name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':', '(']))
    };
    FOLDERS.iter().find(|(known, _)| called(known)).map(|(_, service)| *service)
}

fn by_marker_file(folder: &Path, home: Option<&Path>) -> Option<&'static str> {
    if Some(folder) == home {
        return None;
    }
    MARKER_FILES.iter().find(|(file, _)| folder.join(file).exists()).map(|(_, service)| *service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cloud_folder_is_detected_by_its_name() {
        for (path, service) in [
            ("/home/maria/Dropbox/notes", "Dropbox"),
            ("/home/maria/OneDrive - Somewhere Health/x", "OneDrive"),
            ("/home/maria/Nextcloud", "Nextcloud"),
            ("/run/user/1000/gvfs/google-drive:host=x,user=y/z", "Google Drive"),
            ("/home/maria/Sync/inbetween", "Syncthing"),
        ] {
            assert_eq!(service_at(Path::new(path), None), Some(service), "{path}");
        }
        for path in ["/home/maria/.local/share/inbetween", "/home/mega-corp/x", "/media/syncopation", "/"] {
            assert_eq!(service_at(Path::new(path), None), None, "{path}");
        }
    }

    #[test]
    fn cloud_folder_is_detected_by_marker_files() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("papers/inbetween");
        std::fs::create_dir_all(&deep).unwrap();
        assert_eq!(service_at(&deep, None), None);
        std::fs::create_dir(folder.path().join("papers/.stfolder")).unwrap();
        assert_eq!(service_at(&deep, None), Some("Syncthing"));
        assert_eq!(service_at(&deep, Some(&folder.path().join("papers"))), None);
    }
}
