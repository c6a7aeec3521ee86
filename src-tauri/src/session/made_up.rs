//! Made-up notes, which live as long as they are looked at. Nothing of them is written anywhere.

use std::sync::{MutexGuard, PoisonError};

use notebook::{LookingBack, MadeUpNotebook, NotesSource};

use crate::session::{Reply, Session};

impl Session {
    /// Runs `work` on the notes that are looked back at. The notebook is open for made-up ones too.
    pub(crate) async fn look_back<T: Send + 'static>(
        &self,
        notes: NotesSource,
        work: impl FnOnce(&mut dyn LookingBack) -> notebook::Result<T> + Send + 'static,
    ) -> Reply<T> {
        if notes == NotesSource::Own {
            return self.with(move |notebook| work(notebook)).await;
        }
        let session = self.clone();
        self.with(move |notebook| {
            let mut slot = session.made_up();
            let mut made_up = match slot.take().filter(|one| one.is_for(notebook.language, notebook.today)) {
                Some(made_up) => made_up,
                None => MadeUpNotebook::new(notebook.language, notebook.today)?,
            };
            let result = work(&mut made_up.notebook());
            *slot = Some(made_up);
            result
        })
        .await
    }

    /// Forgets the made-up notes.
    pub(crate) fn close_made_up_notes(&self) {
        *self.made_up() = None;
    }

    fn made_up(&self) -> MutexGuard<'_, Option<MadeUpNotebook>> {
        self.0.other.made_up.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
