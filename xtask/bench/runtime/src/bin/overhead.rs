//! The median time of a call through the SDK and by hand, in nanoseconds: the two take turns, on one connection each.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use runtime_bench::calls::Clients;

const WARM_UP: usize = 500;
const CALLS: usize = 10_000;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (sdk, by_hand) = runtime.block_on(measure())?;
    println!("{}", serde_json::json!({ "sdk": sdk, "by_hand": by_hand }));
    Ok(())
}

async fn measure() -> Result<(u128, u128), Box<dyn Error>> {
    let clients = Clients::connect()?;
    let (mut sdk, mut by_hand) = (Vec::new(), Vec::new());
    for call in 0..WARM_UP + CALLS {
        let begun = Instant::now();
        black_box(clients.sdk().await?);
        let between = Instant::now();
        black_box(clients.by_hand().await?);
        if call >= WARM_UP {
            sdk.push((between - begun).as_nanos());
            by_hand.push(between.elapsed().as_nanos());
        }
    }
    Ok((median(sdk), median(by_hand)))
}

fn median(mut times: Vec<u128>) -> u128 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
