//! Time limits, and durations as text.

use std::time::Duration;

/// Minutes that all suites together are meant to take on two cores.
pub(crate) const BUDGET_MINUTES: u64 = 30;

/// Time without output after which a line says that a program still runs.
pub(crate) const SILENCE: Duration = Duration::from_secs(30);

/// Minutes with one decimal: `4.2`.
pub(crate) fn minutes(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() / 60.0)
}

/// Minutes and seconds: `4:12`.
pub(crate) fn stopwatch(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_formatted() {
        assert_eq!(minutes(Duration::from_secs(252)), "4.2");
        assert_eq!(stopwatch(Duration::from_secs(252)), "4:12");
        assert_eq!(stopwatch(Duration::from_secs(7)), "0:07");
    }
}
