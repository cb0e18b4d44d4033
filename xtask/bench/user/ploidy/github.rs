//! Three calls: a list, one by its identifier, a new one.

use sdk::Client;
use sdk::client::default::parameters::IssuesListForRepoQuery;
use sdk::client::default::types::{IssuesCreateRequest, IssuesCreateRequestTitle};
use sdk::util::AbsentOr::Absent;

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.github.com")?;
    let query = IssuesListForRepoQuery { per_page: Some(10), ..Default::default() };
    let list = client.issues_list_for_repo("rust-lang", "rust", &query).await?;
    let issue = client.issues_get("rust-lang", "rust", "1").await?;
    let body = IssuesCreateRequest {
        title: IssuesCreateRequestTitle::String(format!("Round {ROUND}")),
        body: Absent,
        assignee: Absent,
        milestone: Absent,
        labels: Absent,
        assignees: Absent,
        issue_field_values: Absent,
        r#type: Absent,
    };
    let new = client.issues_create("rust-lang", "rust", body).await?;
    println!("{} {} {}", list.len(), issue.title, new.number);
    Ok(())
}
