//! Rule: neither files nor folders depend on each other in a circle.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    path::PathBuf,
};

use super::problem::Problem;

/// A place in the tree of modules or folders: the names from the top down to the file.
pub(crate) type Place = Vec<String>;

/// A file that uses something of another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Import {
    pub(crate) from: Place,
    pub(crate) to: Place,
    /// File and line of the use.
    pub(crate) path: PathBuf,
    pub(crate) line: usize,
}

/// Neighbours in one folder, each with one use of every neighbour that it depends on.
type Graph<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a Import>>;

/// Finds the import cycles between neighbours, which are files and folders, in every folder.
///
/// Any circle between files is also one between neighbours: in the innermost folder that contains
/// all of its files.
pub(crate) fn check(imports: &[Import]) -> Vec<Problem> {
    let mut graphs: BTreeMap<&[String], Graph<'_>> = BTreeMap::new();
    for import in imports {
        let shared = import.from.iter().zip(&import.to).take_while(|(from, to)| from == to).count();
        let (Some(from), Some(to)) = (import.from.get(shared), import.to.get(shared)) else { continue };
        let graph = graphs.entry(import.from.get(..shared).unwrap_or_default()).or_default();
        graph.entry(from).or_default().entry(to).or_insert(import);
    }
    let mut problems = Vec::new();
    for graph in graphs.values() {
        for knot in knots(graph) {
            problems.extend(problem(graph, &knot));
        }
    }
    problems
}

/// Groups of neighbours of which each depends on each other, directly or not.
fn knots<'a>(graph: &Graph<'a>) -> Vec<BTreeSet<&'a str>> {
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        graph.keys().map(|start| (*start, reachable(graph, start))).collect();
    let reaches = |from: &str, to: &str| reach.get(from).is_some_and(|found| found.contains(to));
    let mut knots: Vec<BTreeSet<&str>> = Vec::new();
    for node in graph.keys().filter(|node| reaches(node, node)) {
        if !knots.iter().any(|knot| knot.contains(node)) {
            knots.push(
                graph.keys().filter(|other| reaches(node, other) && reaches(other, node)).copied().collect(),
            );
        }
    }
    knots
}

fn reachable<'a>(graph: &Graph<'a>, start: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open = vec![start];
    while let Some(node) = open.pop() {
        for next in graph.get(node).into_iter().flat_map(BTreeMap::keys) {
            if found.insert(*next) {
                open.push(next);
            }
        }
    }
    found
}

/// Describes a knot by its shortest circle.
fn problem(graph: &Graph<'_>, knot: &BTreeSet<&str>) -> Option<Problem> {
    let circle = knot.iter().filter_map(|start| circle(graph, start)).min_by_key(Vec::len)?;
    let first = circle.first()?;
    let mut text = String::from("Circle: ");
    for import in &circle {
        let place = import.from.join("/");
        text += &format!("{place} ({}:{}) -> ", import.path.display(), import.line);
    }
    text += &first.from.join("/");
    if knot.len() > circle.len() {
        text += &format!("; {} files or folders are tied up in it and its like", knot.len());
    }
    text += ". Move what both need to a file below them.";
    Some(Problem::in_file(&first.path, first.line, text))
}

/// Uses along the shortest way from a neighbour back to itself.
fn circle<'a>(graph: &Graph<'a>, start: &str) -> Option<Vec<&'a Import>> {
    let mut came_by: BTreeMap<&str, (&str, &Import)> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(node) = open.pop_front() {
        for (next, import) in graph.get(node).into_iter().flatten() {
            if !came_by.contains_key(next) {
                came_by.insert(next, (node, import));
                open.push_back(next);
            }
        }
    }
    let mut way = Vec::new();
    let mut node = start;
    loop {
        let (before, import) = came_by.get(node)?;
        way.insert(0, *import);
        node = before;
        if node == start {
            return Some(way);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(pairs: &[(&str, &str)]) -> Vec<Import> {
        let place = |path: &str| path.split('/').map(str::to_owned).collect();
        let import = |(from, to): &(&str, &str)| Import {
            from: place(from),
            to: place(to),
            path: from.into(),
            line: 1,
        };
        pairs.iter().map(import).collect()
    }

    #[test]
    fn one_way_imports_pass() {
        assert!(
            check(&imports(&[("a", "b"), ("b", "c"), ("a", "c"), ("x/a", "x/b"), ("x/b", "a")])).is_empty()
        );
    }

    #[test]
    fn circle_of_files_is_a_problem() {
        let problems = check(&imports(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]));
        assert_eq!(problems.len(), 1);
        let text = problems[0].to_string();
        assert!(text.starts_with("a:1: Circle: a (a:1) -> b (b:1) -> c (c:1) -> a."), "{text}");
    }

    #[test]
    fn circle_of_folders_without_one_of_files_is_a_problem() {
        assert_eq!(check(&imports(&[("x/a", "y/a"), ("y/b", "x/b")])).len(), 1);
        assert_eq!(check(&imports(&[("z/x/a", "z/y/a"), ("z/y/b", "z/x/b")])).len(), 1);
    }

    #[test]
    fn knot_is_one_problem_with_its_shortest_circle() {
        let problems =
            check(&imports(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "b"), ("e", "f"), ("f", "e")]));
        assert_eq!(problems.len(), 2);
        assert!(problems[0].to_string().contains("b -> c") || problems[0].to_string().contains("3 files"));
    }
}
