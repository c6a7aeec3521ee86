//! Cases of first names, from the endings of a language.

use std::collections::HashSet;

/// Hyphen before each ending, as in dictionaries; alone it is no ending at all.
const BEFORE_ENDING: char = '-';

/// Endings that change: the first one is that of the name as it is listed, the others stand in its
/// place in other cases.
#[derive(Debug, Clone, Default)]
pub(crate) struct NameEndings(Vec<Vec<String>>);

impl NameEndings {
    /// `None` if an ending lacks its hyphen.
    pub(crate) fn new(endings: &[Vec<String>]) -> Option<Self> {
        let bare = |ending: &String| ending.strip_prefix(BEFORE_ENDING).map(str::to_owned);
        let all = endings.iter().map(|forms| forms.iter().map(bare).collect::<Option<Vec<_>>>());
        let mut all = all.collect::<Option<Vec<_>>>()?;
        all.sort_by_key(|forms| std::cmp::Reverse(forms.first().map_or(0, String::len)));
        Some(Self(all))
    }

    /// The names with their other cases. Of several endings that fit, the longest counts.
    pub(crate) fn all_forms(&self, names: Vec<String>) -> HashSet<String> {
        let mut forms = HashSet::new();
        for name in names {
            let fits = self.0.iter().find_map(|endings| {
                let (listed, others) = endings.split_first()?;
                name.strip_suffix(listed.as_str()).map(|stem| (stem, others))
            });
            if let Some((stem, others)) = fits {
                forms.extend(others.iter().map(|ending| format!("{stem}{ending}")));
            }
            forms.insert(name);
        }
        forms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_ending_that_fits_gives_the_cases() {
        let written = [vec!["-ka", "-ki", "-ką"], vec!["-a", "-y"], vec!["-", "-s"]];
        let written = written.map(|forms| forms.into_iter().map(str::to_owned).collect::<Vec<_>>());
        let endings = NameEndings::new(&written).unwrap();
        let forms = endings.all_forms(["agnieszka", "ewa", "per"].map(str::to_owned).into());
        for form in ["agnieszka", "agnieszki", "agnieszką", "ewa", "ewy", "per", "pers"] {
            assert!(forms.contains(form), "{form}");
        }
        assert_eq!(forms.len(), 7);
        assert!(NameEndings::new(&[vec!["ka".to_owned()]]).is_none());
    }
}
