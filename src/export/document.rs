//! The document tree: what a document says, without how a format writes it. One tree, one writer for each
//! format.
//!
//! Texts are plain and may hold anything; writers clean and escape them.

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What it is: "BIÊN BẢN".
    pub title: String,
    /// What it is about, under the title.
    pub subtitle: Option<String>,
    /// The head of an official paper.
    pub letterhead: Option<Letterhead>,
    /// Words at the top and at the bottom that say the paper has no force: that of a rehearsal.
    pub watermark: Option<String>,
    /// Words at the top and at the bottom that say the paper is not final.
    pub draft: Option<String>,
    /// A line under everything: where the paper comes from.
    pub page_note: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The head of an official paper: who issues it on the left; the Party, place and date on the right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Lines on the left.
    pub left: Vec<String>,
    /// Lines on the right.
    pub right: Vec<String>,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the first under the title.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// Names and what stands behind them, in order.
    Fields(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// A list without numbers.
    List(Vec<String>),
    /// A list numbered from 1.
    Numbered(Vec<String>),
    /// Where it is signed, from left to right.
    Signatures(Vec<Signature>),
}

/// A table. Rows that are too short are filled, cells too many are kept out by the constructor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The head row.
    pub head: Vec<Column>,
    /// The rows; each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// Figures stand to the right.
    pub figures: bool,
}

/// A place to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// In whose name: "T/M ĐOÀN CHỦ TỊCH".
    pub body: String,
    /// What is to be done: "(ký, ghi rõ họ tên)".
    pub note: String,
    /// Whose name it is, where that is known.
    pub name: String,
}

impl Table {
    /// A table with these columns: the title, and whether it holds figures.
    pub fn new(columns: impl IntoIterator<Item = (String, bool)>) -> Self {
        Self {
            head: columns
                .into_iter()
                .map(|(title, figures)| Column { title, figures })
                .collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row, as long as the head.
    pub fn push(&mut self, row: impl IntoIterator<Item = String>) {
        let mut row: Vec<String> = row.into_iter().take(self.head.len()).collect();
        row.resize(self.head.len(), String::new());
        self.rows.push(row);
    }
}

impl Document {
    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Adds a list, or a sentence that says there is nothing to list.
    pub fn list_or(&mut self, list: Vec<String>, none: impl Into<String>) {
        if list.is_empty() {
            self.paragraph(none);
        } else {
            self.blocks.push(Block::List(list));
        }
    }

    /// Adds a table, or a sentence that says there is nothing to show.
    pub fn table_or(&mut self, table: Table, none: impl Into<String>) {
        if table.rows.is_empty() {
            self.paragraph(none);
        } else {
            self.blocks.push(Block::Table(table));
        }
    }
}
