//! What a run found: a line for the terminal, and the page.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use restwright::tree::{self, Node};

use super::coverage::{Score, area};
use super::document::{Documents, Version, listed};
use super::known::{FILE, Kind, Known};
use super::own;
use crate::Failure;
use crate::project::cannot;

const INTRODUCTION: &str = "# A referee that nobody here wrote\n\n\
    TypeSpec's HTTP suite, `@typespec/http-specs`, is the one by which SDK emitters of TypeSpec are judged: a server that \
    checks each request, and counts which scenarios were played. The compiler of TypeSpec makes OpenAPI of its specs, \
    Restwright makes SDKs of that, and a program plays the scenarios through these, as a user would write it \
    (`xtask/conformance/play`). A scenario passes if the server says that it was played as it has to be, and the program \
    found in the answer what has to be there.\n\n\
    *As translated* are the documents as they come out of the compiler, but for what is said below about three specs. \
    *Corrected*, an OpenAPI Overlay has brought back what the translation lost. *Expressible* are the scenarios for which a \
    document can say, and these documents do say, what has to be sent and what comes. Made by `cargo xtask conformance \
    --report`; CI plays the corrected documents of OpenAPI 3.1.\n";

const PATCHES: &str = "\n## What the compiler cannot do\n\n\
    Three specs do not compile as they are; `xtask/conformance/compile.mjs` changes their text.\n\n\
    - `routes`: operations whose route has a query of its own, `?fixed=true{&param}`, are left out; the overlay has them.\n\
    - `response/status-code-range`: the range 494 to 499 is one from 400 to 499, which OpenAPI can say.\n\
    - `special-words`: the operation with the parameter `constructor`, on which the compiler fails, is left out; the \
    overlay has it.\n";

/// Pages whose first table holds the figures.
const OTHERS: [(&str, &str); 2] = [
    ("The specification's tables of parameter styles, and the examples of RFC 6570, byte for byte", "styles.md"),
    (
        "Values of the JSON Schema Test Suite and of real documents' schemas, through the models and back",
        "roundtrip.md",
    ),
];

/// A run in a line.
pub fn line(score: &Score) -> String {
    let (version, documents) = (score.version.name(), score.documents.name());
    format!("OpenAPI {version}, {documents}: {} of {} scenarios pass", score.passed(), score.scenarios.len())
}

/// The page.
///
/// # Errors
/// An overlay cannot be read, or an action of one has no `description`.
pub fn markdown(scores: &[Score], known: &Known) -> Result<String, Failure> {
    let mut page = INTRODUCTION.to_owned();
    summary(&mut page, scores, known);
    areas(&mut page, scores);
    reasons(&mut page, known);
    page.push_str(PATCHES);
    overlays(&mut page)?;
    others(&mut page)?;
    Ok(page)
}

/// What else others ask, with the figures of the page on it.
fn others(page: &mut String) -> Result<(), Failure> {
    page.push_str("\n## What else others ask\n");
    for (what, name) in OTHERS {
        let path = Path::new("docs").join(name);
        let text = fs::read_to_string(&path).map_err(|error| cannot("read", &path, &error))?;
        let rows = text.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
        let table: Vec<&str> = rows.collect();
        let _ = writeln!(page, "\n{what}: [{name}]({name}).\n\n{}", table.join("\n"));
    }
    Ok(())
}

fn summary(page: &mut String, scores: &[Score], known: &Known) {
    page.push_str("\n| OpenAPI | documents | passed | expressible | all |\n|---|---|---:|---:|---:|\n");
    for score in scores {
        let all = score.scenarios.len();
        let unsayable = |scenario: &&String| {
            let reason = known.reason(scenario, score.version, score.documents);
            reason.and_then(|name| known.reasons.get(name)).is_some_and(|reason| reason.kind != Kind::Server)
        };
        let expressible = all - score.scenarios.keys().filter(unsayable).count();
        let documents = if score.documents == Documents::Translated { "as translated" } else { "corrected" };
        let version = score.version.name();
        let _ = writeln!(page, "| {version} | {documents} | {} | {expressible} | {all} |", score.passed());
    }
}

/// A row for each area: passed as translated and corrected, for each version.
fn areas(page: &mut String, scores: &[Score]) {
    page.push_str("\n## By area\n\nPassed as translated → corrected.\n\n| area | all |");
    for version in Version::ALL {
        let _ = write!(page, " {} |", version.name());
    }
    page.push_str("\n|---|---:|---:|---:|---:|\n");
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for scenario in scores.first().into_iter().flat_map(|score| score.scenarios.keys()) {
        *all.entry(area(scenario)).or_default() += 1;
    }
    for (name, count) in &all {
        let _ = write!(page, "| {name} | {count} |");
        for version in Version::ALL {
            let mine = scores.iter().filter(|score| score.version == version);
            let passed: Vec<_> = mine.map(|score| passed_in(score, name).to_string()).collect();
            let _ = write!(page, " {} |", passed.join(" → "));
        }
        page.push('\n');
    }
}

fn passed_in(score: &Score, name: &str) -> usize {
    score.scenarios.iter().filter(|(scenario, fault)| fault.is_none() && area(scenario) == name).count()
}

fn reasons(page: &mut String, known: &Known) {
    let _ = write!(page, "\n## What does not pass\n\nThe list is `{FILE}`. It may only shrink.\n");
    for kind in [Kind::Unsayable, Kind::Server, Kind::Lost] {
        let mine: Vec<_> = known.reasons.iter().filter(|(_, reason)| reason.kind == kind).collect();
        let Some(first) = kind.name().get(..1).filter(|_| !mine.is_empty()) else { continue };
        let _ = writeln!(page, "\n### {}{}", first.to_uppercase(), &kind.name()[1..]);
        for (name, reason) in mine {
            let _ = writeln!(page, "\n**{name}** ({}): {}\n", reason.versions(), reason.why.trim());
            for scenario in known.scenarios(name) {
                let _ = writeln!(page, "- `{scenario}`");
            }
        }
    }
}

/// Each overlay with what its actions say of themselves.
fn overlays(page: &mut String) -> Result<(), Failure> {
    page.push_str("\n## Overlays\n\nThey are in `xtask/conformance/overlays`.\n");
    for file in listed(&own("overlays"))? {
        let text = fs::read_to_string(&file).map_err(|error| cannot("read", &file, &error))?;
        let document = tree::parse(&text).map_err(Failure::fault)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let _ = writeln!(page, "\n`{name}`\n");
        let actions = document.as_object().and_then(|root| root.get("actions")).and_then(Node::as_array);
        for action in actions.unwrap_or_default() {
            let description = action.as_object().and_then(|action| action.get("description")).and_then(Node::as_str);
            let description = description
                .ok_or_else(|| Failure::Fault(format!("{}: an action has no description", file.display())))?;
            let words: Vec<_> = description.split_whitespace().collect();
            let _ = writeln!(page, "- {}", words.join(" "));
        }
    }
    Ok(())
}
