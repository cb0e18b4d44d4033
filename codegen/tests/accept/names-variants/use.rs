use names_variants_sdk::models::{Filter, Format, Job, Mixed, Pet, Progress, RepositoryRule, Rule, Titled};

#[test]
fn variants_say_what_they_are() {
    let rule: Rule = serde_json::from_str(r#"{"type":"required_signatures"}"#).unwrap();
    assert!(matches!(rule, Rule::RequiredSignatures(_)), "{rule:?}");
    let rule: Rule = serde_json::from_str(r#"{"type":"update","branch":"main"}"#).unwrap();
    assert!(matches!(&rule, Rule::Update(update) if update.branch.as_deref() == Some("main")), "{rule:?}");
    let job: Job = serde_json::from_str(r#"{"status":"RUNNING","progress":3}"#).unwrap();
    assert!(matches!(job, Job::Running(_)), "{job:?}");
    let pet: Pet = serde_json::from_str(r#"{"kind":"feline","lives":9}"#).unwrap();
    assert!(matches!(pet, Pet::Feline(_)), "{pet:?}");
    let filter: Filter = serde_json::from_str("[1]").unwrap();
    assert!(matches!(filter, Filter::IntegerList(_)), "{filter:?}");
    let rule: RepositoryRule = serde_json::from_str(r#"{"by":"me"}"#).unwrap();
    assert!(matches!(rule, RepositoryRule::Creation(_)), "{rule:?}");
}

#[allow(dead_code)]
fn all(pet: Pet, format: Format, job: Job, titled: Titled, mixed: Mixed, progress: Progress) {
    match pet {
        Pet::Feline(_) | Pet::Canine(_) | Pet::Snake(_) => {}
        _ => {}
    }
    match format {
        Format::Version1(_) | Format::Version2(_) => {}
        _ => {}
    }
    match job {
        Job::Pending(_) | Job::Running(_) | Job::WithNote(_) => {}
        _ => {}
    }
    match titled {
        Titled::ByMail(_) | Titled::ByPhone(_) => {}
        _ => {}
    }
    match mixed {
        Mixed::Cat(_) | Mixed::Dog(_) | Mixed::WithWild(_) => {}
        _ => {}
    }
    match progress {
        Progress::WithProgress(_) | Progress::WithError(_) | Progress::WithDone(_) => {}
        _ => {}
    }
}
