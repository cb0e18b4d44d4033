//! Three calls: a list, one by its identifier, a new one.

use sdk::Client;
use sdk::models::{IssuesCreateBody, IssuesCreateBodyTitle};

/// What a user changes between two builds.
const ROUND: u32 = 0;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("https://api.github.com").build()?;
    let api = client.issues();
    let list = api.issues_list_for_repo("rust-lang", "rust").per_page(10).await?;
    let issue = api.issues_get("rust-lang", "rust", 1).await?;
    let title = IssuesCreateBodyTitle::String(format!("Round {ROUND}"));
    let new = api.issues_create("rust-lang", "rust", IssuesCreateBody::new(title)).await?;
    println!("{} {} {}", list.len(), issue.title, new.number);
    Ok(())
}
