//! A list of 1 MB, read and written.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use runtime_bench::{derived, text};
use synctera_sdk::models;
use synctera_sdk::runtime::json;

fn decode(criterion: &mut Criterion) {
    let text = text::list();
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("sdk", |bencher| {
        bencher.iter(|| json::from_slice::<models::CustomerList>(black_box(text.as_bytes())));
    });
    group.bench_function("derived", |bencher| {
        bencher.iter(|| serde_json::from_slice::<derived::CustomerList>(black_box(text.as_bytes())));
    });
    group.finish();
}

fn encode(criterion: &mut Criterion) {
    let text = text::list();
    let sdk: models::CustomerList = json::from_slice(text.as_bytes()).expect("our own text can be read");
    let derived: derived::CustomerList = serde_json::from_str(&text).expect("our own text can be read");
    let (one, other) = (json::to_value(&sdk), serde_json::to_value(&derived).expect("it has string keys only"));
    assert_eq!(one, other, "the two must do the same work");
    let mut group = criterion.benchmark_group("encode");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("sdk", |bencher| bencher.iter(|| json::to_vec(black_box(&sdk))));
    group.bench_function("derived", |bencher| bencher.iter(|| serde_json::to_vec(black_box(&derived))));
    group.finish();
}

criterion_group!(benches, decode, encode);
criterion_main!(benches);
