//! Rolling median of three: a guide to the eye, compared with nothing.

use crate::fraction::Fraction;

/// The median of each rating and its two neighbours; the first and the last as they are.
pub fn rolling_median(ratings: &[Fraction]) -> Vec<Fraction> {
    let mut smoothed = ratings.to_vec();
    for (at, window) in ratings.windows(3).enumerate() {
        let mut three = window.to_vec();
        three.sort();
        if let (Some(place), Some(median)) = (smoothed.get_mut(at + 1), three.into_iter().nth(1)) {
            *place = median;
        }
    }
    smoothed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smoothed(ratings: &[i64]) -> Vec<Fraction> {
        rolling_median(&ratings.iter().copied().map(Fraction::from).collect::<Vec<_>>())
    }

    #[test]
    fn median_of_three_leaves_out_a_single_peak() {
        assert_eq!(smoothed(&[4, 4, 9, 5, 5, 6]), [4, 4, 5, 5, 5, 6].map(Fraction::from));
    }

    #[test]
    fn fewer_than_three_ratings_stay_as_they_are() {
        assert_eq!(smoothed(&[]), []);
        assert_eq!(smoothed(&[4, 9]), [4, 9].map(Fraction::from));
    }
}
