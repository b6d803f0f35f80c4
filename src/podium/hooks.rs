//! Where the dialogs come in: opened by an action, by a refusal that they can mend, by an act that calls for one.

pub use super::dialogs::{
    SituationsDialog, after, before_export, for_refusal, open, situation_hint,
};
