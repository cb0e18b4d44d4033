//! The types of requests and responses.

mod note;
mod note_form;
mod note_form_meta;
mod repeat_body;
mod update_note_body;
mod update_note_json_patch_json_body_item;
mod update_note_multipart_body;
pub use self::note::Note;
pub use self::note_form::NoteForm;
pub use self::note_form_meta::NoteFormMeta;
pub use self::repeat_body::RepeatBody;
pub use self::update_note_body::UpdateNoteBody;
pub use self::update_note_json_patch_json_body_item::UpdateNoteJsonPatchJsonBodyItem;
pub use self::update_note_multipart_body::UpdateNoteMultipartBody;
