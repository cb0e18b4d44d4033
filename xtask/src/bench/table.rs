//! Medians as tables of Markdown: a line for each document, a column for each tool, and how ours compares.

use std::fmt::Write as _;

use super::results::{Section, Subject, Unit};
use super::tool::{OURS, TOOLS};

/// A table, and what it ought to show.
pub struct Table {
    /// Above it.
    pub title: &'static str,
    /// What was measured.
    pub measure: &'static str,
    /// Which figure of it.
    pub unit: Unit,
    /// What ours must not exceed, as shares of the best peer's.
    pub target: Option<Target>,
    /// The name of its picture, if it has one.
    pub picture: Option<&'static str>,
}

/// What ours must not exceed, as shares of the best peer's.
#[derive(Clone, Copy)]
pub struct Target {
    /// On each document.
    pub each: f64,
    /// As a geometric mean over the documents.
    pub mean: Option<f64>,
}

/// A table with the medians of a document by tool; ours is the first.
pub struct Row<'a> {
    /// The document.
    pub document: &'a str,
    /// For each tool.
    pub medians: Vec<Option<f64>>,
}

impl Row<'_> {
    /// Ours as a share of the best peer's.
    pub fn ratio(&self) -> Option<f64> {
        let (ours, peers) = self.medians.split_first()?;
        let best = peers.iter().flatten().copied().reduce(f64::min)?;
        Some((*ours)? / best)
    }
}

impl Table {
    /// The documents with a figure.
    pub fn rows<'a>(&self, section: &'a Section) -> Vec<Row<'a>> {
        let row = |document| {
            let median = |tool: &str| section.median(&Subject::new(document, tool, self.measure), self.unit);
            Row { document, medians: TOOLS.iter().map(|tool| median(tool.name)).collect() }
        };
        let measured = |row: &Row| row.medians.iter().any(Option::is_some);
        section.documents().into_iter().map(row).filter(measured).collect()
    }

    /// As Markdown.
    pub fn markdown(&self, section: &Section) -> String {
        let rows = self.rows(section);
        let mut page = format!("\n## {}\n\n", self.title);
        if let Some(picture) = self.picture {
            let _ = writeln!(page, "![{}]({picture}.svg)\n", self.title);
        }
        page.push_str("| document |");
        for tool in &TOOLS {
            let _ = write!(page, " {} |", tool.name);
        }
        let _ = writeln!(page, " {OURS} / best peer |\n|---|{}", "---:|".repeat(TOOLS.len() + 1));
        for row in &rows {
            let cells =
                row.medians.iter().map(|median| median.map_or_else(|| "–".to_owned(), |it| show(it, self.unit)));
            let ratio = row.ratio().map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}"));
            let _ = writeln!(page, "| {} | {} | {ratio} |", row.document, cells.collect::<Vec<_>>().join(" | "));
        }
        if let Some(mean) = geometric_mean(&rows) {
            let _ = writeln!(page, "| *geometric mean* |{} {mean:.2} |", " |".repeat(TOOLS.len()));
        }
        if let Some(target) = &self.target {
            let _ = writeln!(page, "\n{}", target.verdict(&rows));
        }
        page
    }
}

/// Of ours as shares of the best peer's.
pub fn geometric_mean(rows: &[Row]) -> Option<f64> {
    let logarithms: Vec<f64> = rows.iter().filter_map(Row::ratio).map(f64::ln).collect();
    (!logarithms.is_empty()).then(|| (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp())
}

impl Target {
    /// At most this share on each document.
    pub const fn each(share: f64) -> Option<Self> {
        Some(Self { each: share, mean: None })
    }

    /// Whether it was met, and where it was not.
    fn verdict(self, rows: &[Row]) -> String {
        let mut text = format!("Target: at most {:.2} of the best peer on each document", self.each);
        if let Some(mean) = self.mean {
            let _ = write!(text, ", and {mean:.2} as the geometric mean");
        }
        let over = |row: &&Row| row.ratio().is_some_and(|ratio| ratio > self.each);
        let mut missed: Vec<&str> = rows.iter().filter(over).map(|row| row.document).collect();
        if geometric_mean(rows).is_some_and(|found| self.mean.is_some_and(|mean| found > mean)) {
            missed.push("the mean");
        }
        match (missed.is_empty(), geometric_mean(rows)) {
            (_, None) => text + ": not compared.",
            (true, _) => text + ": **met**.",
            (false, _) => format!("{text}: **missed** by {}.", missed.join(", ")),
        }
    }
}

/// A figure as people read it.
pub fn show(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Cpu | Unit::Wall => format!("{value:.2} s"),
        Unit::Peak => format!("{:.0} MB", value / 1e6),
        Unit::Size => format!("{:.1} MB", value / 1e6),
        Unit::Time if value < 1e3 => format!("{value:.0} ns"),
        Unit::Time if value > 1e6 => format!("{:.2} ms", value / 1e6),
        Unit::Time => format!("{:.1} µs", value / 1e3),
        Unit::Count => format!("{value:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, Target, geometric_mean};

    fn row(document: &str, medians: [Option<f64>; 3]) -> Row<'_> {
        Row { document, medians: medians.to_vec() }
    }

    #[test]
    fn ours_is_compared_with_the_best_peer() {
        assert_eq!(row("Plaid", [Some(1.0), Some(4.0), Some(2.0)]).ratio(), Some(0.5));
        assert_eq!(row("Plaid", [Some(1.0), None, None]).ratio(), None);
        assert_eq!(row("Plaid", [None, Some(4.0), None]).ratio(), None);
    }

    #[test]
    fn a_target_names_what_missed_it() {
        let rows = [row("Plaid", [Some(1.0), Some(4.0), None]), row("Stripe", [Some(1.0), Some(1.0), None])];
        assert_eq!(geometric_mean(&rows), Some(0.5));
        let verdict = |each, mean| Target { each, mean }.verdict(&rows);
        assert!(verdict(1.0, Some(0.5)).ends_with("**met**."));
        assert!(verdict(0.5, Some(0.4)).ends_with("**missed** by Stripe, the mean."));
        assert!(Target { each: 1.0, mean: None }.verdict(&[]).ends_with("not compared."));
    }
}
