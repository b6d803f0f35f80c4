//! Where the dialogs come in: opened by an action, by a refusal that they can mend, by an act that calls for one.

use super::layer::{Context, Layer};
use crate::congress::{Act, Refusal};
use crate::keys::Action;

/// The dialog that an action opens.
pub fn open(_action: Action, _cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    None
}

/// The dialog that offers the way out of a refusal.
pub fn for_refusal(_refusal: &Refusal, _cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    None
}

/// The dialog that an act calls for: a vote that was called opens its numbers.
pub fn after(_act: &Act, _cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    None
}
