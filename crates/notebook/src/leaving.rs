//! Another folder for the notebook, and removing it from this computer.

pub(crate) mod folder_content;
mod mark;
mod own_files;
pub(crate) mod removal;
pub(crate) mod removal_places;
pub(crate) mod step;
