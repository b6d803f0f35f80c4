//! What was typed into a dialog and not recorded, kept while the dialog is closed. In memory only: it is nobody's
//! act, and what is shown as recorded never comes from here.

use std::any::Any;
use std::cell::RefCell;
use std::fmt;

/// The last thing that was typed and put aside, under the name of what it is for.
#[derive(Default)]
pub struct Drafts(RefCell<Option<(String, Box<dyn Any>)>>);

impl fmt::Debug for Drafts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drafts").finish_non_exhaustive()
    }
}

impl Drafts {
    /// Puts it aside. What was put aside before for something else goes.
    pub fn keep(&self, what: String, typed: impl Any) {
        *self.0.borrow_mut() = Some((what, Box::new(typed)));
    }

    /// Takes it back; `None` where nothing of this kind was put aside for it.
    pub fn take<T: Any>(&self, what: &str) -> Option<T> {
        let kept = self.0.borrow_mut().take();
        match kept {
            Some((name, typed)) if name == what => typed.downcast().ok().map(|typed| *typed),
            other => {
                *self.0.borrow_mut() = other;
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_for_one_thing_is_not_given_to_another() {
        let drafts = Drafts::default();
        drafts.keep("vote-1".into(), 7_u32);
        assert_eq!(drafts.take::<u32>("vote-2"), None);
        assert_eq!(drafts.take::<u32>("vote-1"), Some(7));
        assert_eq!(drafts.take::<u32>("vote-1"), None, "it is taken once");
    }
}
