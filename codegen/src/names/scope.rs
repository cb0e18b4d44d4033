//! A scope in which every name is chosen once.

use super::ident::longer;
use super::spelling;
use crate::hash::{HashMap, HashSet};

/// Names that are taken.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are taken by what is always there.
    pub fn reserving(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// Takes the first candidate that is free, or the last one with a suffix made from `key`, which is what the
    /// document calls the thing: so the suffix does not depend on what else there is.
    pub fn take<const N: usize>(&mut self, key: &str, candidates: [String; N]) -> String {
        let base = candidates.last().map_or("n", String::as_str);
        self.take_first(key, &candidates, base)
    }

    /// As [`Self::take`]; the suffix is for `base`.
    pub fn take_first(&mut self, key: &str, candidates: &[String], base: &str) -> String {
        let free = candidates.iter().find(|name| !self.taken.contains(*name)).cloned();
        let name = free.unwrap_or_else(|| {
            let mut salt = 0;
            loop {
                // Where even suffixes are taken, more than thousands share a name: a longer one is free sooner.
                let mask = if salt < 4 { 0xffff } else { u64::MAX >> 16 };
                let name = suffixed(base, hash(key, salt) & mask);
                if !self.taken.contains(&name) {
                    break name;
                }
                salt += 1;
            }
        });
        self.taken.insert(name.clone());
        name
    }

    /// Takes a name for each key of a set at once. Of several that would get the same name, the one that is spelt most
    /// like it keeps it; the others say in words how they are spelt. `case` makes a name of words.
    pub fn take_all(
        &mut self,
        keys: &[&str],
        name: impl Fn(&str) -> String,
        case: fn(&str) -> String,
        reserved_suffix: &str,
    ) -> Vec<String> {
        let wanted: Vec<String> = keys.iter().map(|key| name(key)).collect();
        let mut order: Vec<usize> = (0..keys.len()).collect();
        order.sort_by_cached_key(|index| (wanted[*index] != keys[*index], spelling::rank(keys[*index]), keys[*index]));
        // By what is there before these keys: among themselves, they are told apart by their spelling.
        let reserved: Vec<bool> = wanted.iter().map(|name| self.taken.contains(name)).collect();
        let mut holders: HashMap<&str, &str> = HashMap::default();
        let mut names = vec![String::new(); keys.len()];
        for index in order {
            let (key, wanted) = (keys[index], wanted[index].as_str());
            let second = if reserved[index] { longer(wanted, reserved_suffix) } else { wanted.to_owned() };
            let mut candidates = vec![wanted.to_owned(), second];
            match holders.get(wanted) {
                // Whatever else it is called, it is not spelt like its name.
                Some(holder) => candidates.extend(spelling::variations(key, holder).iter().map(|text| case(text))),
                None => drop(holders.insert(wanted, key)),
            }
            names[index] = self.take_first(key, &candidates, wanted);
        }
        names
    }
}

/// No name of a file is much longer: file systems take 255 bytes.
const MAX_LENGTH: usize = 200;

/// The name of a type or module, which files are called like: of one that is too long, the end is replaced by what
/// stands for it.
pub fn shortened(mut name: String) -> String {
    if name.len() <= MAX_LENGTH {
        return name;
    }
    let whole = hash(&name, 0) & 0xffff;
    while name.len() > MAX_LENGTH - 8 {
        name.pop();
    }
    suffixed(&name, whole)
}

fn suffixed(name: &str, number: u64) -> String {
    let separator = if name.starts_with(char::is_lowercase) { "_x" } else { "X" };
    longer(name, &format!("{separator}{number:04x}"))
}

/// FNV-1a: small, and the same on every machine.
fn hash(text: &str, salt: u64) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325 ^ salt, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::super::ident::value_name;
    use super::{Scope, shortened};

    #[test]
    fn of_equal_names_the_exact_spelling_wins_whatever_the_order() {
        let name = |key: &str| key.to_lowercase();
        let forth = Scope::default().take_all(&["ASC", "asc"], name, value_name, "_");
        let back = Scope::default().take_all(&["asc", "ASC"], name, value_name, "_");
        assert_eq!(forth[1], "asc");
        assert_eq!(back[0], "asc");
        assert_eq!(forth[0], back[1]);
        assert_eq!(forth[0], "asc_upper");
    }

    #[test]
    fn no_name_is_too_long_for_a_file() {
        for letter in ["a", "ß", "日"] {
            let [one, other] = [1, 2].map(|end| format!("{}{end}", letter.repeat(300)));
            let [one, other] = [one, other].map(shortened);
            assert!(one != other && one.len().max(other.len()) <= 200, "{one} {other}");
        }
    }

    #[test]
    fn reserved_names_get_their_suffix() {
        let names = Scope::reserving(&["options"]).take_all(&["options", "limit"], str::to_owned, value_name, "_param");
        assert_eq!(names, ["options_param", "limit"]);
    }
}
