//! Bodies of a line each.

use sdks::streaming_jsonl;

use crate::{client, play, same};

pub async fn streaming() {
    use streaming_jsonl::runtime::File;
    let c = client!(streaming_jsonl);
    let lines = "{\"desc\": \"one\"}\n{\"desc\": \"two\"}\n{\"desc\": \"three\"}";
    play!("Streaming_Jsonl_Basic_send", c.basic_send(File::from_bytes(lines)).await?);
    play!("Streaming_Jsonl_Basic_receive", {
        let mut items = c.basic_receive().await?;
        let mut all = Vec::new();
        while let Some(item) = items.next().await {
            all.push(item?);
        }
        same!(all.join("\n"), lines);
    });
}
