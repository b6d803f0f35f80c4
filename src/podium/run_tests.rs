#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::podium::testing::Rig;
use crate::rulebook::Lang;

#[test]
fn look_at_it() {
    for (lang, size) in [(Lang::Vi, (120, 36)), (Lang::En, (80, 24))] {
        let mut rig = Rig::new(lang, size);
        println!("{}", rig.screen());
        rig = Rig::open(lang, size);
        println!("{}", rig.screen());
        rig.press("enter enter");
        println!("{}", rig.screen());
        rig.press("enter");
        println!("{}", rig.screen());
        println!("{}", rig.screen());
    }
}
