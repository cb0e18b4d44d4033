//! The median time of a call through the SDK and by hand, in nanoseconds: batches of the two take turns, on one connection
//! each.
//!
//! Single calls that take turns would measure tokio as well: the SDK limits the server's silence, so that each of its
//! calls sets a timer, and a timer that is due before all others wakes the runtime once more, for a microsecond. It is
//! due before all others only where the call before had none.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use runtime_bench::calls::Clients;

const WARM_UP: usize = 10;
const BATCHES: usize = 200;
const CALLS: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (sdk, by_hand) = runtime.block_on(measure())?;
    println!("{}", serde_json::json!({ "sdk": sdk, "by_hand": by_hand }));
    Ok(())
}

async fn measure() -> Result<(u128, u128), Box<dyn Error>> {
    let clients = Clients::connect()?;
    let (mut sdk, mut by_hand) = (Vec::new(), Vec::new());
    for batch in 0..WARM_UP + BATCHES {
        if batch == WARM_UP {
            (sdk, by_hand) = (Vec::new(), Vec::new());
        }
        for _ in 0..CALLS {
            let begun = Instant::now();
            black_box(clients.sdk().await?);
            sdk.push(begun.elapsed().as_nanos());
        }
        for _ in 0..CALLS {
            let begun = Instant::now();
            black_box(clients.by_hand().await?);
            by_hand.push(begun.elapsed().as_nanos());
        }
    }
    Ok((median(sdk), median(by_hand)))
}

fn median(mut times: Vec<u128>) -> u128 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
