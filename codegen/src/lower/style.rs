//! Styles: how values of parameters, and of the properties of forms, are written.

use super::Lowering;
use super::all::All;
use crate::document::At;
use crate::ir::media::{essence, is_json};
use crate::ir::{Location, Style};

impl<'a> Lowering<'a, '_> {
    /// `style` and `explode`, with the defaults of each location (OpenAPI 3.1 §4.8.12.2, 3.2 §4.12).
    pub fn style(&self, at: &At<'a>, parameter: &str, location: Location) -> Style {
        let (default, exploded) = match location {
            Location::Path | Location::Header => ("simple", false),
            Location::Query | Location::Cookie => ("form", true),
        };
        let name = at.text("style").unwrap_or(default);
        let explode = at.flag_or("explode", matches!(name, "form" | "cookie") || exploded && name == default);
        match (location, name, explode) {
            (Location::Path, "label", false) => Style::Label,
            (Location::Path, "label", true) => Style::LabelExploded,
            (Location::Path, "matrix", false) => Style::Matrix,
            (Location::Path, "matrix", true) => Style::MatrixExploded,
            (Location::Path | Location::Header, "simple", false) => Style::Simple,
            (Location::Path | Location::Header, "simple", true) => Style::SimpleExploded,
            (Location::Query | Location::Cookie, "form", false) => Style::Form,
            (Location::Query | Location::Cookie, "form", true) => Style::FormExploded,
            (Location::Cookie, "cookie", explode) if !is_cookie_name(parameter) => {
                self.document.warning(
                    at,
                    format!("no cookie can have the name {parameter:?} as it is: it is sent as `form` sends it"),
                    "a name has neither blanks nor `;` nor `=`",
                );
                if explode { Style::FormExploded } else { Style::Form }
            }
            (Location::Cookie, "cookie", false) => Style::Cookie,
            (Location::Cookie, "cookie", true) => Style::CookieExploded,
            (Location::Query, "spaceDelimited" | "pipeDelimited" | "deepObject", _) => {
                let schema = || at.get("schema").or_else(|| at.members_of("content").next()?.1.get("schema"));
                self.check_defined(at, name, schema().as_slice());
                delimited(name, explode)
            }
            _ => {
                self.document.warning(
                    &at.get("style").unwrap_or_else(|| at.clone()),
                    format!("the style `{name}` does not exist here: `{default}` is used"),
                    "see the table of styles in OpenAPI 3.1 §4.8.12.2 or 3.2 §4.12",
                );
                if exploded { Style::FormExploded } else { Style::Simple }
            }
        }
    }

    /// How a property of a form is written: as a query parameter is, if a style is given, else nested (OpenAPI 3.1
    /// §4.8.15.1.1). A media type counts only where no style is given.
    pub fn form_style(
        &self,
        media: &At<'a>,
        property: &str,
        encoding: &At<'a>,
        (content_type, in_parts): (&str, bool),
    ) -> Style {
        let is_plain = ["style", "explode", "allowReserved"].iter().all(|keyword| !encoding.has(keyword));
        if is_plain && is_json(&essence(content_type)) {
            return Style::Json;
        }
        if is_plain && !in_parts {
            return Style::Nested;
        }
        let name = encoding.text("style").unwrap_or("form");
        let explode = encoding.flag_or("explode", name == "form");
        if !in_parts && !matches!(name, "form" | "spaceDelimited" | "pipeDelimited" | "deepObject") {
            self.document.warning(
                &encoding.get("style").unwrap_or_else(|| encoding.clone()),
                format!("the style `{name}` does not exist in a form: `form` is used"),
                "the styles of a form are those of a query",
            );
        }
        if !in_parts && matches!(name, "spaceDelimited" | "pipeDelimited" | "deepObject") {
            let whole = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
            let sources = whole.and_then(|all| all.properties().shift_remove(property)).unwrap_or_default();
            self.check_defined(encoding, name, &sources);
        }
        delimited(name, explode)
    }

    /// Warns of combinations that the table of styles leaves undefined ("n/a"; OpenAPI 3.2, Style Examples).
    fn check_defined(&self, at: &At<'a>, style: &str, sources: &[At<'a>]) {
        let is_deep = style == "deepObject";
        let warning = |text: String, remedy: &str| {
            self.document.warning(&at.get("style").unwrap_or_else(|| at.clone()), text, remedy);
        };
        match at.get("explode").and_then(|at| at.node.as_bool()) {
            Some(true) if !is_deep => warning(
                format!(
                    "`{style}` is not defined for `explode: true`: each value is sent as a pair of its own, as by `form`"
                ),
                "let `explode` be false, or `style` be `form`",
            ),
            Some(false) if is_deep => warning(
                "`deepObject` is not defined for `explode: false`: it is sent as if it were true".to_owned(),
                "let `explode` be true",
            ),
            _ => {}
        }
        let Some(all) = All::of(self.document, sources) else { return };
        let kinds = all.kinds();
        let is_fit = kinds.is_empty() || kinds.object || kinds.array && !is_deep;
        if !is_fit {
            let (what, sent) = match (is_deep, kinds.array) {
                (true, true) => ("arrays", "the elements are sent with their indices in brackets"),
                _ => ("single values", "it is sent as by `form`"),
            };
            warning(format!("`{style}` is not defined for {what}: {sent}"), "let `style` be `form`");
        }
    }
}

/// The styles that a query and a form share. Exploded, those that delimit are nothing but `form`.
fn delimited(name: &str, explode: bool) -> Style {
    match (name, explode) {
        ("deepObject", _) => Style::DeepObject,
        ("spaceDelimited", false) => Style::SpaceDelimited,
        ("pipeDelimited", false) => Style::PipeDelimited,
        (_, false) => Style::Form,
        (_, true) => Style::FormExploded,
    }
}

/// Whether a cookie can have this name without any encoding (RFC 6265 §5.2 of what would end it).
fn is_cookie_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c == ';' || c == '=' || c.is_whitespace() || c.is_control())
}
