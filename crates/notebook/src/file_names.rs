//! File names as the front end shows them, and their extensions.

use std::path::{Path, PathBuf};

/// The name of a file without its folder, as far as it can be read.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The path with `extension` appended, unless its name has it already in either case.
pub fn with_extension(mut path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_none_or(|found| !found.eq_ignore_ascii_case(extension)) {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(extension);
        path.set_file_name(name);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extension_is_appended_only_where_it_is_missing() {
        for (picked, expected) in [
            ("/x/page", "/x/page.html"),
            ("/x/page.HTML", "/x/page.HTML"),
            ("/x/page.age", "/x/page.age.html"),
            ("/x/v1.2", "/x/v1.2.html"),
        ] {
            assert_eq!(with_extension(picked.into(), "html"), PathBuf::from(expected));
        }
        assert_eq!(file_name(Path::new("/x/page.html")), "page.html");
    }
}
