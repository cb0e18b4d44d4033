#!/usr/bin/env bash
# Fills fuzz/corpus with what the repository has: our documents and fixtures, and JSON texts for the reader.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p fuzz/corpus/generate fuzz/corpus/json
for file in specs/*.yaml codegen/tests/{accept,reject}/*/spec.{yaml,json}; do
    # libFuzzer cuts what is longer than -max_len: a part of a document teaches it little.
    if [ -f "$file" ] && [ "$(wc -c <"$file")" -le 16384 ]; then
        cp "$file" "fuzz/corpus/generate/$(tr / - <<<"$file")"
    fi
done
# Each raw string of the reader's tests is a text.
grep -oP '(?<=r#").*?(?="#)' codegen/runtime/tests/json.rs | split --lines=1 --suffix-length=4 - fuzz/corpus/json/text-
