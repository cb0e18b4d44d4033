//! Words and lines.

use super::escape;

/// Words with spaces between them.
#[derive(Debug, Default)]
pub struct Pieces {
    list: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    /// What no line break may separate.
    Word(String),
    Space,
    Break,
}

impl Pieces {
    /// Adds to the current word.
    pub fn push(&mut self, text: &str) {
        match self.list.last_mut() {
            Some(Piece::Word(word)) => word.push_str(text),
            _ => self.list.push(Piece::Word(text.to_owned())),
        }
    }

    /// Adds a character to the current word.
    pub fn character(&mut self, c: char) {
        self.push(c.encode_utf8(&mut [0; 4]));
    }

    /// Adds a code span, whose marks must not touch those of another one.
    pub fn code(&mut self, span: &str) {
        if matches!(self.list.last(), Some(Piece::Word(word)) if word.ends_with('`')) {
            self.space();
        }
        self.push(span);
    }

    /// Begins a link; a `!` before it would make an image of it.
    pub fn open(&mut self) {
        if let Some(Piece::Word(word)) = self.list.last_mut()
            && word.ends_with('!')
        {
            word.pop();
            word.push_str("\\!");
        }
        self.push("[");
    }

    /// Ends the current word.
    pub fn space(&mut self) {
        if matches!(self.list.last(), Some(Piece::Word(_))) {
            self.list.push(Piece::Space);
        }
    }

    /// Ends the current line.
    pub fn line_break(&mut self) {
        if matches!(self.list.last(), Some(Piece::Space)) {
            self.list.pop();
        }
        if matches!(self.list.last(), Some(Piece::Word(_))) {
            self.list.push(Piece::Break);
        }
    }

    /// Everything on one line.
    pub fn joined(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Word(word) => word.clone(),
            Piece::Space | Piece::Break => " ".to_owned(),
        };
        self.list.iter().map(text).collect::<String>().trim_end().to_owned()
    }
}

/// Lines of at most `width` columns, as far as spaces allow; no line begins with what would begin a block.
pub fn wrap(pieces: &Pieces, width: usize) -> Vec<String> {
    let mut lines = Lines::default();
    for piece in &pieces.list {
        match piece {
            Piece::Word(word) => lines.word(word, width),
            Piece::Space => {}
            Piece::Break => lines.line_break(),
        }
    }
    lines.finish()
}

/// Lines of a text without marks.
pub fn plain(text: &str, width: usize) -> Vec<String> {
    let mut lines = Lines::default();
    super::words(text).for_each(|word| lines.word(word, width));
    lines.finish()
}

#[derive(Debug, Default)]
struct Lines {
    done: Vec<String>,
    line: String,
    columns: usize,
}

impl Lines {
    fn word(&mut self, word: &str, width: usize) {
        let opening = escape::opening(word);
        let columns = word.chars().count();
        if self.line.is_empty() {
            self.line = opening.unwrap_or_else(|| word.to_owned());
            self.columns = columns;
        } else if self.columns + 1 + columns > width && opening.is_none() {
            self.done.push(std::mem::replace(&mut self.line, word.to_owned()));
            self.columns = columns;
        } else {
            self.line.push(' ');
            self.line.push_str(word);
            self.columns += 1 + columns;
        }
    }

    /// A line break that is kept (CommonMark §6.7).
    fn line_break(&mut self) {
        if !self.line.is_empty() {
            self.done.push(format!("{}\\", std::mem::take(&mut self.line)));
            self.columns = 0;
        }
    }

    fn finish(mut self) -> Vec<String> {
        if !self.line.is_empty() {
            self.done.push(self.line);
        } else if let Some(last) = self.done.last_mut() {
            // Nothing follows the last break.
            last.pop();
        }
        self.done
    }
}
