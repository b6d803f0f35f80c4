//! A trie of key sequences: which of them a press begins, goes on with, or completes.

use super::chord::Chord;
use std::collections::BTreeMap;

/// Where a sequence leads after some chords.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// It is complete: the number of the row that is bound.
    Leaf(usize),
    /// More is wanted.
    Branch(BTreeMap<Chord, Node>),
}

/// Why a sequence cannot be bound beside those that are. Each holds the number of a row in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clash {
    /// The same sequence is bound.
    Same(usize),
    /// A beginning of it is bound: it could never be completed.
    Shorter(usize),
    /// It is a beginning of one that is bound.
    Longer(usize),
}

/// Key sequences of one mode.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trie {
    root: BTreeMap<Chord, Node>,
}

impl Trie {
    /// Binds a sequence to a row. An empty sequence binds nothing.
    pub(super) fn bind(&mut self, sequence: &[Chord], row: usize) -> Result<(), Clash> {
        let Some((last, before)) = sequence.split_last() else {
            return Ok(());
        };
        if let Some(clash) = self.clash(sequence) {
            return Err(clash);
        }
        let mut branch = &mut self.root;
        for chord in before {
            let node = branch
                .entry(*chord)
                .or_insert_with(|| Node::Branch(BTreeMap::new()));
            match node {
                Node::Branch(next) => branch = next,
                Node::Leaf(bound) => return Err(Clash::Shorter(*bound)),
            }
        }
        branch.insert(*last, Node::Leaf(row));
        Ok(())
    }

    /// What is in the way of a sequence.
    pub(super) fn clash(&self, sequence: &[Chord]) -> Option<Clash> {
        let mut branch = &self.root;
        for (at, chord) in sequence.iter().enumerate() {
            match branch.get(chord) {
                None => return None,
                Some(Node::Leaf(row)) if at + 1 == sequence.len() => {
                    return Some(Clash::Same(*row));
                }
                Some(Node::Leaf(row)) => return Some(Clash::Shorter(*row)),
                Some(Node::Branch(next)) => branch = next,
            }
        }
        first_row(branch).map(Clash::Longer)
    }

    /// Where these chords lead; `None` where nothing begins so. No chords lead nowhere.
    pub(super) fn get(&self, path: &[Chord]) -> Option<&Node> {
        let (first, rest) = path.split_first()?;
        let mut node = self.root.get(first)?;
        for chord in rest {
            match node {
                Node::Branch(branch) => node = branch.get(chord)?,
                Node::Leaf(_) => return None,
            }
        }
        Some(node)
    }
}

/// The first row under a branch.
fn first_row(branch: &BTreeMap<Chord, Node>) -> Option<usize> {
    branch.values().find_map(|node| match node {
        Node::Leaf(row) => Some(*row),
        Node::Branch(next) => first_row(next),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::chord::sequence;
    use super::*;

    #[test]
    fn sequences_that_hide_one_another_are_refused() {
        let mut trie = Trie::default();
        for (row, text) in ["g", "t k", "t h", "ctrl-x u a"].iter().enumerate() {
            assert_eq!(trie.bind(&sequence(text).unwrap(), row), Ok(()), "{text}");
        }
        for (text, clash) in [
            ("g", Clash::Same(0)),
            ("g a", Clash::Shorter(0)),
            ("t", Clash::Longer(2)),
            ("t h", Clash::Same(2)),
            ("ctrl-x u", Clash::Longer(3)),
            ("ctrl-x u a b", Clash::Shorter(3)),
        ] {
            assert_eq!(trie.bind(&sequence(text).unwrap(), 9), Err(clash), "{text}");
        }
        assert_eq!(trie.clash(&sequence("t s").unwrap()), None);
        assert_eq!(trie.get(&sequence("t k").unwrap()), Some(&Node::Leaf(1)));
        assert!(matches!(
            trie.get(&sequence("ctrl-x").unwrap()),
            Some(Node::Branch(_))
        ));
        assert_eq!(trie.get(&sequence("x").unwrap()), None);
        assert_eq!(trie.get(&[]), None);
    }
}
