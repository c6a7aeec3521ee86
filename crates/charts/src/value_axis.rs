//! Places values from the bottom to the top of their full scale.

/// A scale from its lowest to its highest value. There is no way to show a part of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ValueAxis {
    low: f64,
    high: f64,
    is_named: bool,
}

impl ValueAxis {
    /// The scale from `low` to `high`.
    pub fn new(low: f64, high: f64) -> Self {
        Self { low: low.min(high), high: low.max(high), is_named: true }
    }

    /// The same scale, whose values are marked by lines and not by numbers.
    pub fn without_numbers(self) -> Self {
        Self { is_named: false, ..self }
    }

    /// Returns true if its values are marked by numbers.
    pub fn is_named(&self) -> bool {
        self.is_named
    }

    /// Place of a value, from 0 at the bottom to 1 at the top. A value outside is placed at the
    /// edge.
    pub fn place(&self, value: f64) -> f64 {
        let height = self.high - self.low;
        if height > 0.0 { ((value - self.low) / height).clamp(0.0, 1.0) } else { 0.5 }
    }

    /// The values that are named: both ends, and the whole numbers that divide the scale into two
    /// or four.
    pub fn ticks(&self) -> Vec<f64> {
        let height = self.high - self.low;
        let parts = [4, 2].into_iter().find(|parts| (height / f64::from(*parts)).fract() == 0.0);
        let parts = parts.unwrap_or(1);
        (0..=parts).map(|nth| self.low + height * f64::from(nth) / f64::from(parts)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_and_whole_parts_are_named() {
        assert_eq!(ValueAxis::new(0.0, 10.0).ticks(), [0.0, 5.0, 10.0]);
        assert_eq!(ValueAxis::new(0.0, 100.0).ticks(), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(ValueAxis::new(0.0, 4.0).ticks(), [0.0, 1.0, 2.0, 3.0, 4.0]);
        assert_eq!(ValueAxis::new(1.0, 6.0).ticks(), [1.0, 6.0]);
    }

    #[test]
    fn values_stay_on_the_scale() {
        let axis = ValueAxis::new(0.0, 10.0);
        assert_eq!([-1.0, 0.0, 2.5, 10.0, 11.0].map(|value| axis.place(value)), [0.0, 0.0, 0.25, 1.0, 1.0]);
        assert_eq!(ValueAxis::new(3.0, 3.0).place(3.0), 0.5);
    }
}
