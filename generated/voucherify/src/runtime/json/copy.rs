//! Writing a value from its text.

use super::{Fault, Raw, Reader, Write, Writer};

/// As it was sent: no digit of a number is lost.
impl Write for Raw<'_> {
    fn write(&self, writer: &mut dyn Writer) {
        // The text is well-formed.
        let _ = copy(&mut self.reader(), writer);
    }
}

fn copy(reader: &mut Reader<'_>, writer: &mut dyn Writer) -> Result<(), Fault> {
    match reader.peek() {
        b'"' => writer.string(&reader.string()?),
        b'{' => {
            writer.begin_object();
            let mut more = reader.open_object()?;
            while more {
                writer.key(&reader.name()?);
                copy(reader, writer)?;
                more = reader.next_member()?;
            }
            writer.end_object();
        }
        b'[' => {
            writer.begin_array();
            let mut more = reader.open_array()?;
            while more {
                writer.element();
                copy(reader, writer)?;
                more = reader.next_element()?;
            }
            writer.end_array();
        }
        b't' | b'f' => writer.boolean(reader.boolean()?),
        b'n' => {
            reader.null()?;
            writer.null();
        }
        _ => writer.number(reader.number()?),
    }
    Ok(())
}
