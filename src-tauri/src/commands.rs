//! What the pages may ask for. A command passes arguments on; the rules are elsewhere.

pub(crate) mod both;
pub(crate) mod contacts;
pub(crate) mod desk;
pub(crate) mod gate;
pub(crate) mod journal;
pub(crate) mod leaving;
pub(crate) mod limits;
pub(crate) mod marks;
pub(crate) mod opening;
pub(crate) mod periods;
pub(crate) mod questionnaires;
pub(crate) mod talking;
pub(crate) mod writing;
