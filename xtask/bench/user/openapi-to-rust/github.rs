//! Three calls: a list, one by its identifier, a new one.

use sdk::generated::{HttpClient, IssuesCreateRequest, IssuesCreateRequestTitle};

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = HttpClient::new().with_base_url("https://api.github.com");
    let (owner, repo, none) = ("rust-lang", "rust", None::<&str>);
    let list = client
        .issues_list_for_repo(
            owner,
            repo,
            none,
            None,
            none,
            none,
            none,
            none,
            none,
            none,
            None,
            None,
            none,
            Some(10),
            None,
        )
        .await?;
    let issue = client.issues_get(owner, repo, 1).await?;
    let title = IssuesCreateRequestTitle::String(format!("Round {ROUND}"));
    let new = client.issues_create(owner, repo, IssuesCreateRequest::new(title)).await?;
    println!("{} {} {}", list.len(), issue.title, new.number);
    Ok(())
}
