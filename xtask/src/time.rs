use std::time::Duration;

/// What all parts together are meant to take on two cores.
pub(crate) const BUDGET_MINUTES: u64 = 55;

/// How long a program may be silent before we say that it still runs.
pub(crate) const SILENCE: Duration = Duration::from_secs(30);

/// `4.2`: minutes with one decimal.
pub(crate) fn minutes(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() / 60.0)
}

/// `4:12`: minutes and seconds.
pub(crate) fn stopwatch(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_reads_as_a_person_would_say_it() {
        assert_eq!(minutes(Duration::from_secs(252)), "4.2");
        assert_eq!(stopwatch(Duration::from_secs(252)), "4:12");
        assert_eq!(stopwatch(Duration::from_secs(7)), "0:07");
    }
}
