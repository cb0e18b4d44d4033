//! The operations, a module for each tag.

pub mod tag_x_y;
