//! Text that expires: after a time that the person chose, the words of a note go, and what was
//! chosen, rated and counted stays.
//!
//! A text goes only once its time is over and Today has announced it for fourteen days. The days
//! are counted where the person can see them: of an absence, or of a clock that leaps, no more than
//! seven count at once, and with a clock that is set back they are counted anew.

mod announce;
mod expire;
pub(crate) mod expiring_text;
pub(crate) mod period;
pub(crate) mod rows;
mod setting;

pub use period::TextPeriod;
