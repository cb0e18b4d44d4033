//! How many bytes values take, about: large ones are boxed, so that a list of what is not known takes no more than it has to,
//! and no value is too large for the stack.

use crate::ir::{Field, Shape, Type, TypeDef};

/// Larger variants of a union are boxed: each value takes as much as the largest.
const LARGE_VARIANT: usize = 128;

/// Larger properties are boxed: those of a few dozen models, one inside the other, would not fit on the stack.
const LARGE_FIELD: usize = 16 << 10;

/// A pointer, and what tells two variants apart.
const WORD: usize = 8;

/// A string, a list or a map.
const TEXT: usize = 3 * WORD;

/// Any value.
const ANY: usize = 4 * WORD;

/// The sizes of the types that were looked at.
pub struct Sizes(Vec<usize>);

impl Sizes {
    /// None yet, of so many types.
    pub fn new(count: usize) -> Self {
        Self(vec![WORD; count])
    }

    /// Adds a type, after those that it holds, and marks what is to be boxed of it.
    pub fn add(&mut self, index: usize, definition: &mut TypeDef) {
        self.0[index] = match &mut definition.shape {
            // What is not known takes a map, or less.
            Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => {
                fields.iter_mut().fold(TEXT, |size, field| size.saturating_add(self.field(field)))
            }
            Shape::Enum(_) => TEXT,
            Shape::Integers(_) | Shape::Numbers(_) => 2 * WORD,
            Shape::Union(union) => {
                let mut largest = ANY;
                for variant in &mut union.variants {
                    let size = self.of(&variant.ty);
                    variant.boxed |= size > LARGE_VARIANT;
                    largest = largest.max(if variant.boxed { WORD } else { size });
                }
                largest + WORD
            }
        };
    }

    fn field(&self, field: &mut Field) -> usize {
        let size = self.of(&field.ty);
        field.boxed |= size > LARGE_FIELD;
        let size = if field.boxed { WORD } else { size };
        let is_plain = matches!(field.ty, Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double | Type::Boolean);
        if is_plain && !field.required { size + WORD } else { size }
    }

    fn of(&self, ty: &Type) -> usize {
        match ty {
            Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double => WORD,
            Type::Any | Type::File => ANY,
            Type::OrNull(inner) => self.of(inner).saturating_add(WORD),
            Type::Named(id) => self.0[id.0],
            _ => TEXT,
        }
    }
}
