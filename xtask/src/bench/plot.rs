//! A table as a picture: for each document the bars of the tools, to a scale of its own.

use svg::node::element::{Rectangle, Style, Text};
use svg::{Document, Node};

use super::results::Unit;
use super::table::{Row, show};
use super::tool::TOOLS;

const WIDTH: f64 = 760.0;
/// Where bars begin: the names of the tools stand before.
const LEFT: f64 = 150.0;
/// The longest bar: what it stands for is written behind it.
const LONGEST: f64 = 500.0;
const BAR: f64 = 16.0;
const HEAD: f64 = 26.0;
const GAP: f64 = 12.0;

/// Colours that stand out from black and from white; the text's follows what the reader's browser prefers.
const STYLE: &str = "text { font: 13px system-ui, sans-serif; fill: #1f2328 } .name { font-weight: 600 } \
                     .peer { fill: #8b949e } .ours { fill: #2f81f7 } \
                     @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }";

/// The bars of these rows.
pub fn bars(title: &str, unit: Unit, rows: &[Row]) -> String {
    let mut picture = Picture { document: Document::new().add(Style::new(STYLE)), y: HEAD };
    picture.text(title, 0.0, "name");
    for row in rows {
        picture.group(row, unit);
    }
    let height = picture.y + GAP;
    let document = picture.document.set("viewBox", (0.0, 0.0, WIDTH, height)).set("width", WIDTH);
    format!("{}\n", document.set("height", height).set("role", "img").set("aria-label", title))
}

/// A picture that grows downwards.
struct Picture {
    document: Document,
    y: f64,
}

impl Picture {
    fn group(&mut self, row: &Row, unit: Unit) {
        self.y += HEAD;
        self.text(row.document, 0.0, "name");
        let longest = row.medians.iter().flatten().copied().fold(f64::MIN_POSITIVE, f64::max);
        for (index, (tool, median)) in TOOLS.iter().zip(&row.medians).enumerate() {
            self.y += BAR + 4.0;
            self.text(tool.name, 12.0, "tool");
            match median {
                Some(median) => {
                    let length = median / longest * LONGEST;
                    self.bar(length, if index == 0 { "ours" } else { "peer" });
                    self.text(&show(*median, unit), LEFT + length + 6.0, "figure");
                }
                None => self.text("not measured", LEFT, "figure"),
            }
        }
        self.y += GAP;
    }

    fn bar(&mut self, length: f64, class: &str) {
        let bar = Rectangle::new().set("class", class).set("x", LEFT).set("y", self.y - BAR + 3.0);
        let bar = bar.set("width", format!("{:.1}", length.max(1.0))).set("height", BAR);
        self.add(bar);
    }

    fn text(&mut self, text: &str, x: f64, class: &str) {
        self.add(Text::new(text).set("class", class).set("x", format!("{x:.1}")).set("y", self.y));
    }

    fn add(&mut self, node: impl Node) {
        self.document.append(node);
    }
}
