//! Maps and sets of the document's names. Their hasher is fast for short texts, and seeded by chance, so that no document
//! can make names collide on purpose.

use foldhash::fast::RandomState;

pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

pub type HashSet<K> = std::collections::HashSet<K, RandomState>;

pub type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;

pub type IndexSet<K> = indexmap::IndexSet<K, RandomState>;
