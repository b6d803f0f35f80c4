//! PURE. Texts that people write, with places: what is wrong in them and where.

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Nothing starts.
    Error,
    /// Told, and the program goes on.
    Warning,
}

/// A place in a text: line and column from 1, column and length in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Length in characters on that line, at least 1.
    pub length: u32,
}

/// One problem of one file. `code` has a sentence `problem-CODE` and a hint `problem-CODE.do` in `locale`.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Letter and three digits: S sessions, R rulebooks, C rolls, K keymaps, P scripts.
    pub code: &'static str,
    /// How grave it is.
    pub grade: Grade,
    /// Name of the file, as given.
    pub file: String,
    /// Where, if a place is known.
    pub place: Option<Place>,
    /// The line itself, for showing.
    pub text: String,
    /// What the sentence is made with.
    pub facts: Vec<(&'static str, String)>,
}
