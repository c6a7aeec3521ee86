//! Whether a folder seems to be copied to another machine by a cloud service. Told once; nothing is ever refused.

use std::path::Path;

/// What services call their folders, in small letters, and what they are called themselves.
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

/// What services leave at the top of a folder that they copy, whatever it is called.
const MARKS: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".seafile-data", "Seafile"),
    (".megaignore", "MEGA"),
    (".insync-trash", "Insync"),
];

/// The service that seems to copy `folder`, by its name or its marks in any folder above; `None` where nothing shows.
/// A home folder bears marks of its own (`~/.dropbox`) and is not taken for a copied one because of them.
fn to(folder: &Path, home: Option<&Path>) -> Option<&'static str> {
    folder.ancestors().find_map(|here| by_name(here).or_else(|| by_mark(here, home)))
}

/// The service that seems to copy `folder` of this person.
pub(crate) fn service_that_copies(folder: &Path) -> Option<&'static str> {
    to(folder, dirs::home_dir().as_deref())
}

fn by_name(folder: &Path) -> Option<&'static str> {
    let name = folder.file_name()?.to_str()?.to_lowercase();
    let called = |known: &str| {
        // "OneDrive - Name of the employer", "google-drive:host=…", "Dropbox (Personal)".
        name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':', '(']))
    };
    FOLDERS.iter().find(|(known, _)| called(known)).map(|(_, service)| *service)
}

fn by_mark(folder: &Path, home: Option<&Path>) -> Option<&'static str> {
    if Some(folder) == home {
        return None;
    }
    MARKS.iter().find(|(mark, _)| folder.join(mark).exists()).map(|(_, service)| *service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_cloud_service_is_known_by_its_name() {
        for (path, service) in [
            ("/home/maria/Dropbox/notes", "Dropbox"),
            ("/home/maria/OneDrive - Somewhere Health/x", "OneDrive"),
            ("/home/maria/Nextcloud", "Nextcloud"),
            ("/run/user/1000/gvfs/google-drive:host=x,user=y/z", "Google Drive"),
            ("/home/maria/Sync/inbetween", "Syncthing"),
        ] {
            assert_eq!(to(Path::new(path), None), Some(service), "{path}");
        }
        for path in ["/home/maria/.local/share/inbetween", "/home/mega-corp/x", "/media/syncopation", "/"] {
            assert_eq!(to(Path::new(path), None), None, "{path}");
        }
    }

    #[test]
    fn a_folder_of_another_name_is_known_by_what_the_service_leaves_there() {
        let place = tempfile::tempdir().unwrap();
        let deep = place.path().join("papers/inbetween");
        std::fs::create_dir_all(&deep).unwrap();
        assert_eq!(to(&deep, None), None);
        std::fs::create_dir(place.path().join("papers/.stfolder")).unwrap();
        assert_eq!(to(&deep, None), Some("Syncthing"));
        assert_eq!(to(&deep, Some(&place.path().join("papers"))), None);
    }
}
