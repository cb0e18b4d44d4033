//! What became of the document's names: for those who want to judge them, all at once.

use super::Names;
use crate::ir::{Api, OperationId, Shape, TypeDef};

/// What a name is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// A type of the models, or the type of a body that is a choice.
    Type,
    /// A variant of an enumeration or a union.
    Variant,
    /// A field of a structure.
    Field,
    /// The method of an operation, or of the client for a group of them.
    Method,
    /// An argument or setter of an operation.
    Argument,
}

impl NameKind {
    /// In the plural, for headings.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Type => "types",
            Self::Variant => "variants",
            Self::Field => "fields",
            Self::Method => "methods",
            Self::Argument => "arguments",
        }
    }
}

/// A name of the SDK.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// What it is for.
    pub kind: NameKind,
    /// The identifier.
    pub ident: String,
    /// What it was made from: the name in the document; of a type, its place.
    pub origin: String,
}

impl Name {
    /// Whether a hash is part of it: four hexadecimal digits behind an `x` that the document does not have there.
    pub fn is_hashed(&self) -> bool {
        let origin: String = self.origin.chars().filter(|c| c.is_alphanumeric()).collect();
        let origin = origin.to_lowercase();
        let text = self.ident.as_bytes();
        let digits = |at: usize| text.get(at..at + 4).filter(|digits| digits.iter().all(is_digit));
        (1..text.len()).any(|at| {
            let begins = text[at] == b'X' || text[at] == b'x' && text[at - 1] == b'_';
            let ends = text.get(at + 5).is_none_or(|next| next.is_ascii_uppercase() || *next == b'_');
            let Some(digits) = digits(at + 1).filter(|_| begins && ends) else { return false };
            !origin.contains(&format!("x{}", String::from_utf8_lossy(digits)))
        })
    }
}

fn is_digit(byte: &u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}

/// Every name that the document has a say in.
pub fn census(api: &Api, names: &Names) -> Vec<Name> {
    let mut all = Vec::new();
    let mut add = |kind, ident: &str, origin: &str| {
        all.push(Name { kind, ident: ident.to_owned(), origin: origin.to_owned() });
    };
    for (definition, name) in api.types.iter().zip(&names.types).filter(|(ty, _)| ty.same_as.is_none()) {
        add(NameKind::Type, &name.ident, &definition.place.pointer);
        let kind = matches!(definition.shape, Shape::Struct { .. } | Shape::Tuple { .. });
        let kind = if kind { NameKind::Field } else { NameKind::Variant };
        parts(definition).iter().zip(&name.parts).for_each(|(origin, part)| add(kind, part, origin));
    }
    for (service, name) in api.services.iter().zip(&names.services) {
        add(NameKind::Method, &name.accessor, service.tag.as_deref().unwrap_or_default());
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let name = names.operation(OperationId(index));
        add(NameKind::Method, &name.method, &operation.id);
        let parameters = operation.parameters.iter().zip(&name.parameters);
        parameters.for_each(|(parameter, ident)| add(NameKind::Argument, ident, &parameter.name));
        for variant in &name.choice.variants {
            add(NameKind::Variant, variant, "");
        }
    }
    for (events, name) in api.events.iter().zip(&names.events) {
        events.list.iter().zip(&name.variants).for_each(|(event, ident)| add(NameKind::Variant, ident, &event.name));
    }
    all
}

/// What the document calls the parts of a type.
fn parts(definition: &TypeDef) -> Vec<String> {
    match &definition.shape {
        Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => {
            fields.iter().map(|field| field.name.clone()).collect()
        }
        Shape::Enum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Integers(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Numbers(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| variant.name.clone()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, NameKind};

    #[test]
    fn a_hash_is_told_from_a_name_of_the_document() {
        let is_hashed = |ident: &str, origin: &str| {
            Name { kind: NameKind::Type, ident: ident.to_owned(), origin: origin.to_owned() }.is_hashed()
        };
        assert!(is_hashed("ObjectX0ffa", "object"));
        assert!(is_hashed("OwnerX12abItem", "/owner/items"));
        assert!(is_hashed("id_x00ff", "ID"));
        assert!(!is_hashed("SizeX1024", "size-x1024"));
        assert!(!is_hashed("Al2X8664Gpu", "AL2_x86_64_GPU"));
        assert!(!is_hashed("IndexFaced", "index faced"));
        assert!(!is_hashed("x1234", "1234"));
    }
}
