//! Compiled test programs, as Cargo names them.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A compiled test program of a package.
#[derive(Clone)]
pub(crate) struct TestProgram {
    pub(crate) package: String,
    /// Folder of the package, in which Cargo would start the program.
    pub(crate) folder: PathBuf,
    /// Name of the test file, or of the package for its unit tests.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

impl TestProgram {
    /// The test program in a message of Cargo, if it names one.
    pub(crate) fn in_message(message: &Value) -> Option<Self> {
        if message.pointer("/profile/test") != Some(&Value::Bool(true)) {
            return None;
        }
        let text = |pointer: &str| message.pointer(pointer)?.as_str();
        let path = PathBuf::from(text("/executable")?);
        let folder = Path::new(text("/manifest_path")?).parent()?.to_path_buf();
        let name = match text("/target/kind/0")? {
            "test" => text("/target/name")?,
            // Benchmarks and examples are only compiled.
            "bench" | "example" => return None,
            _ => "(unit tests)",
        };
        // `path+file:///checkout/crates/vault#0.1.0`, or `...#vault@0.1.0` if the folder differs.
        let id = text("/package_id")?;
        let package = match id.rsplit_once('#')?.1.split_once('@') {
            Some((name, _)) => name.to_owned(),
            None => folder.file_name()?.to_string_lossy().into_owned(),
        };
        Some(Self { package, folder, name: name.to_owned(), path })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn message(id: &str, folder: &str, kind: &str, executable: &str) -> Value {
        let text = format!(
            r#"{{"reason":"compiler-artifact","package_id":"{id}","manifest_path":"{folder}/Cargo.toml",
            "target":{{"name":"search","kind":["{kind}"]}},"profile":{{"test":true}},"executable":{executable}}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn test_programs_are_read_from_messages_of_cargo() {
        let of_file = TestProgram::in_message(&message(
            "path+file:///c/journal#0.1.0",
            "/c/journal",
            "test",
            "\"/t/search-1\"",
        ))
        .unwrap();
        assert_eq!((of_file.package.as_str(), of_file.name.as_str()), ("journal", "search"));
        assert_eq!(of_file.folder, Path::new("/c/journal"));
        let of_library = TestProgram::in_message(&message(
            "path+file:///src-tauri#inbetween@0.1.0",
            "/src-tauri",
            "lib",
            "\"/t/a\"",
        ))
        .unwrap();
        assert_eq!((of_library.package.as_str(), of_library.name.as_str()), ("inbetween", "(unit tests)"));
    }

    #[test]
    fn other_messages_are_ignored() {
        assert!(TestProgram::in_message(&message("path+file:///c#0.1.0", "/c", "lib", "null")).is_none());
        assert!(
            TestProgram::in_message(&message("path+file:///c#0.1.0", "/c", "bench", "\"/t/a\"")).is_none()
        );
        assert!(TestProgram::in_message(&json!({"reason": "build-finished", "success": true})).is_none());
    }
}
