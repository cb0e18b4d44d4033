//! Lists of 1 MB, read and written.

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use runtime_bench::{derived, text};
use serde::Serialize;
use serde::de::DeserializeOwned;
use synctera_sdk::models;
use synctera_sdk::runtime::json;

fn decode(criterion: &mut Criterion) {
    let text = text::customers();
    let mut group = group(criterion, "decode", &text);
    read::<Vec<models::Customer>>(&mut group, &text);
    read_derived::<Vec<derived::Customer>>(&mut group, "derived", &text);
    group.finish();

    let text = text::list();
    let mut group = self::group(criterion, "decode-union", &text);
    read::<models::CustomerList>(&mut group, &text);
    read_derived::<derived::CustomerList<derived::Customer>>(&mut group, "struct", &text);
    read_derived::<derived::CustomerList<derived::CustomerInBody>>(&mut group, "untagged", &text);
    group.finish();
}

fn encode(criterion: &mut Criterion) {
    let text = text::customers();
    let mut group = group(criterion, "encode", &text);
    write::<Vec<models::Customer>, Vec<derived::Customer>>(&mut group, "derived", &text);
    group.finish();

    let text = text::list();
    let mut group = self::group(criterion, "encode-union", &text);
    write::<models::CustomerList, derived::CustomerList<derived::Customer>>(&mut group, "struct", &text);
    group.finish();
}

fn group<'a>(criterion: &'a mut Criterion, name: &str, text: &str) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group
}

fn read<T: json::Read>(group: &mut BenchmarkGroup<'_, WallTime>, text: &str) {
    group.bench_function("sdk", |bencher| bencher.iter(|| json::from_slice::<T>(black_box(text.as_bytes()))));
}

fn read_derived<T: DeserializeOwned>(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, text: &str) {
    group.bench_function(name, |bencher| bencher.iter(|| serde_json::from_slice::<T>(black_box(text.as_bytes()))));
}

fn write<S: json::Read + json::Write, D: Serialize + DeserializeOwned>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    text: &str,
) {
    let sdk: S = json::from_slice(text.as_bytes()).expect("our own text can be read");
    let derived: D = serde_json::from_str(text).expect("our own text can be read");
    let (one, other) = (json::to_value(&sdk), serde_json::to_value(&derived).expect("it has string keys only"));
    assert_eq!(one, other, "the two must do the same work");
    group.bench_function("sdk", |bencher| bencher.iter(|| json::to_vec(black_box(&sdk))));
    group.bench_function(name, |bencher| bencher.iter(|| serde_json::to_vec(black_box(&derived))));
}

criterion_group!(benches, decode, encode);
criterion_main!(benches);
