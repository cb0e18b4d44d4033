//! Three calls: a list, one by its identifier, a new one.

use sdk::apis::configuration::Configuration;
use sdk::apis::issues_api::{issues_slash_create, issues_slash_get, issues_slash_list_for_repo};
use sdk::models::{IssuesCreateRequest, IssuesCreateRequestTitle};

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Configuration { base_path: "https://api.github.com".to_owned(), ..Configuration::default() };
    let (owner, repo) = ("rust-lang", "rust");
    let list = issues_slash_list_for_repo(
        &client,
        owner,
        repo,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        Some(10),
        None,
    )
    .await?;
    let issue = issues_slash_get(&client, owner, repo, 1).await?;
    let title = IssuesCreateRequestTitle::String(format!("Round {ROUND}"));
    let new = issues_slash_create(&client, owner, repo, IssuesCreateRequest::new(title)).await?;
    println!("{} {} {}", list.len(), issue.title, new.number);
    Ok(())
}
