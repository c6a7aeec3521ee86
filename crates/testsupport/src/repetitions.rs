//! Sizes of long tests.

/// A number of repetitions: `everyday`, or `full` if the environment variable `INBETWEEN_FULL` is
/// set.
pub fn repetitions<T>(everyday: T, full: T) -> T {
    if std::env::var_os("INBETWEEN_FULL").is_some() { full } else { everyday }
}
